"""The infiltration: a stealth simulation that never lies. ``Night`` is the way in; see README.md."""
