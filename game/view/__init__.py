"""Reads the world and draws it; never writes it."""
