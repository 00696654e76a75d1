"""Offline commands. Only game.cli knows them."""
