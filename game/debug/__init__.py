"""Overlays for development; loaded by app.boot only when asked for."""
