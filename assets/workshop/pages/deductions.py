"""Pages."""

PICTURES = {}
