"""Doodles."""

DOODLES = {}
