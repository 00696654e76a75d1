"""The Core's colours: ink and wire for things, warmth for people, magenta for ways out, cold for what hunts."""

from __future__ import annotations

from game.gfx.ramps import ramp

INK, DIM, WIRE, BRIGHT, WHITE = ramp("05070d 0e1e26 1c4048 4a8e8c c4f2e2")
WARM = ramp("3a1208 a8481c ff9a4c ffdca4 fffaf0")
DOOR = ramp("3a0830 c02c98 ff7ad8 ffe0f6")
COLD = ramp("0a1030 2c3c9c 7c90ff d0d8ff")
DREAMS = ramp("ff9a4c f4606c c95cd0 7c90ff 3ccfc6 8ac455 fbc959")
"""What sleepers dream is the only thing here that has colours of its own."""
