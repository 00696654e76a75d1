"""People as they are drawn: sheets, poses, the light that falls on them."""
