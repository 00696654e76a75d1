"""Staging commands: what a script may ask of the stage. ``table`` declares them, the other modules give them their meaning."""
