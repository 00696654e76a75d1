"""Geometry, random streams, easing, ticks: no opinions, standard library only."""
