"""The reef's colours. The only face with soft edges and without dither."""

from __future__ import annotations

from game.gfx.ramps import ramp

SEA = ramp("07103a 0a2562 0e4c8e 1487a6 35c4b4 9af2d2")
CORAL = ramp("2c0c3c 6e1650 c02c62 f4606c ff9c7c ffd6a6 fff6e2")
AQUA = ramp("0a1450 12428e 1a86b4 3ccfc6 a6f6de f4fffa")
SAND = ramp("b4567a e88a86 ffbc98 ffdcb4 fff2d8")
CLIFF = ramp("1c0c48 4a1460 a02c6e e8607c ffb49a")
LAGOON = ramp("0a2e70 0d508e 127ea4 2cacae")
SHALLOW = ramp("1f9aa8 44c2b8 8ce4cc")
TERRACE = ramp("a03a6a e87880")
CURRENT = ramp("0a2438 2a6a80 d8788c ffcf86 fffae6")
FOAM = (226, 255, 246)
SAND_EDGE = (255, 250, 232)
PAPER = (196, 194, 188)
BLUEPRINT = (134, 158, 196)
