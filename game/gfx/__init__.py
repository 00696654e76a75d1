"""The shared brushes: surfaces, fonts, palette, canvas."""
