"""DreamSync: a game about sleep. The layer map stands in the README."""

__version__ = "0.1.0"
