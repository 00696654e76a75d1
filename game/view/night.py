"""What guards and cameras see, drawn on the floor by the sensors' own test; their moods, noises and beams over the
picture.

A look is cast as a fan of rays, each sampled by ``Sight.zone`` every four pixels: what is lit is what is tested, and a
wall, a crate or the dark cuts the light where it cuts the sight. Zones differ in brightness and pattern as well as in
hue: the near zone is full and edged, the glance zone is striped.
"""

from __future__ import annotations

from collections.abc import Iterable

import pygame

from game.core.geom import Vec
from game.core.ticks import SUB, TILE_PX, VIEW_H, VIEW_W
from game.gfx.palette import PALETTE, Rgb, mix
from game.sim.stealth.events import LaserTripped, NoiseMade
from game.sim.stealth.night import Night
from game.sim.stealth.rules import FULL
from game.sim.stealth.sight import GLANCE, Eye
from game.sim.stealth.state import ALERT, CURIOUS, PATROL, SEARCH, Guard
from game.view.fan import Fans

RING_TICKS = 36
"""How long the ring of a noise is seen."""

MOOD_COLOURS: dict[int, Rgb] = {
    PATROL: PALETTE["y1"],
    CURIOUS: PALETTE["y2"],
    SEARCH: PALETTE["y0"],
    ALERT: PALETTE["r2"],
}
CAMERA_COLOUR: Rgb = PALETTE["m3"]
LASER_COLOUR: Rgb = PALETTE["r3"]
RING_COLOUR: Rgb = PALETTE["i6"]


class NightOverlay:
    """Paints the night of a place; reads it and changes nothing."""

    def __init__(self, night: Night, high_contrast: bool = False) -> None:
        self.night = night
        self._strong = high_contrast
        self._rings: list[tuple[int, int, int, int]] = []
        """Noises still seen: ``(x, y, radius in px, ticks left)``."""
        self._tripped: dict[str, int] = {}
        self._age = 0
        self._glow = pygame.Surface((VIEW_W, VIEW_H), 0, 32)
        self._fans = Fans()

    def tick(self, events: Iterable[object]) -> None:
        """Take over what was heard in a tick."""
        self._age += 1
        self._rings = [(x, y, r, left - 1) for x, y, r, left in self._rings if left > 1]
        self._tripped = {name: left - 1 for name, left in self._tripped.items() if left > 1}
        for event in events:
            if isinstance(event, NoiseMade) and event.radius > 0:
                self._rings.append((event.x, event.y, event.radius * TILE_PX // 10, RING_TICKS))
            elif isinstance(event, LaserTripped):
                self._tripped[event.laser] = RING_TICKS

    # --- on the floor

    def draw_floor(self, emissive: pygame.Surface, light: pygame.Surface, camera: Vec) -> None:
        """Cones and beams."""
        moods = {guard.plan.id: guard.state for guard in self.night.state_now.guards}
        self._glow.fill((0, 0, 0))
        for name, eye in self.night.eyes():
            if _in_view(eye.x // SUB, eye.y // SUB, eye.far // SUB, camera):
                colour = CAMERA_COLOUR if eye.camera else MOOD_COLOURS.get(moods.get(name, PATROL), PALETTE["y1"])
                self._draw_look(eye, colour, camera)
        self._draw_beams(self._glow, camera)
        emissive.blit(self._glow, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        light.blit(self._glow, (0, 0), special_flags=pygame.BLEND_RGB_ADD)

    def _draw_look(self, eye: Eye, colour: Rgb, camera: Vec) -> None:
        strength = 0.34 if self._strong else 0.2
        full, weak = mix((0, 0, 0), colour, strength), mix((0, 0, 0), colour, strength * 0.45)
        edge = mix((0, 0, 0), colour, 0.45)
        x0, y0 = eye.x // SUB - camera.x, eye.y // SUB - camera.y
        fan = self._fans.cast(self.night.state_now.sight, eye)
        corners = [(x0 + x, y0 + y) for x, y in fan.near]
        if len(corners) > 1:
            pygame.draw.polygon(self._glow, full, [(x0, y0), *corners])
        for zone, points in fan.beyond:
            shape = [(x0 + x, y0 + y) for x, y in points]
            pygame.draw.polygon(self._glow, weak if zone == GLANCE else full, shape)
        rim = [(x0 + x, y0 + y) for x, y in fan.rim]
        pygame.draw.lines(self._glow, edge, False, [(x0, y0), *rim, (x0, y0)])

    def _draw_beams(self, emissive: pygame.Surface, camera: Vec) -> None:
        burning = set(self.night.burning())
        width = self.night.plan.grid.width
        for laser in self.night.plan.lasers:
            if laser.id not in burning or not laser.tiles:
                continue
            first, last = laser.tiles[0], laser.tiles[-1]
            across = first // width == last // width
            colour = PALETTE["w"] if laser.id in self._tripped else LASER_COLOUR
            x, y = first % width * TILE_PX - camera.x, first // width * TILE_PX - camera.y
            long = (abs(last - first) // (1 if across else width) + 1) * TILE_PX
            for rise in (3, 8):
                a = (x, y + TILE_PX // 2 - rise + 4) if across else (x + TILE_PX // 2 - 2 + rise // 3, y)
                b = (a[0] + long, a[1]) if across else (a[0], a[1] + long)
                pygame.draw.line(emissive, colour, a, b)

    # --- over the picture

    def draw_top(self, surface: pygame.Surface, camera: Vec) -> None:
        """Rings of noises, last known places, and what each guard has in mind."""
        for x, y, radius, left in self._rings:
            share = left / RING_TICKS
            grown = round(radius * (1 - share * share))
            if grown > 2:
                colour = mix((0, 0, 0), RING_COLOUR, share)
                box = pygame.Rect(0, 0, grown * 2, grown * 2)
                box.center = (x - camera.x, y - camera.y)
                pygame.draw.ellipse(surface, colour, box, 1)
        for x, y in self.night.ghosts():
            self._draw_ghost(surface, x // SUB - camera.x, y // SUB - camera.y)
        for guard in self.night.state_now.guards:
            self._draw_mood(surface, guard, camera)

    def _draw_ghost(self, surface: pygame.Surface, x: int, y: int) -> None:
        """Where they think he is: an outline of Leo, dotted."""
        colour = PALETTE["r3"] if self._age // 12 % 2 else PALETTE["r2"]
        for row in range(0, 26, 2):
            half = 5 if row > 13 else 6 - abs(7 - row) // 3
            surface.fill(colour, (x - half, y - 27 + row, 1, 1))
            surface.fill(colour, (x + half, y - 27 + row, 1, 1))

    def _draw_mood(self, surface: pygame.Surface, guard: Guard, camera: Vec) -> None:
        x, y = guard.x // SUB - camera.x, guard.y // SUB - camera.y - 46
        if not (-8 < x < VIEW_W + 8 and -8 < y < VIEW_H + 8) or (guard.state == PATROL and guard.suspicion <= 0):
            return
        colour = MOOD_COLOURS.get(guard.state, PALETTE["y1"])
        if guard.state == ALERT:
            _draw_mark(surface, x, y, "!", PALETTE["r2"])
        elif guard.state in (CURIOUS, SEARCH):
            _draw_mark(surface, x, y, "?", colour)
        share = min(1.0, guard.suspicion / FULL)
        surface.fill(PALETTE["i0"], (x - 8, y + 7, 16, 3))
        surface.fill(colour, (x - 7, y + 8, max(1, round(14 * share)), 1))


def _in_view(x: int, y: int, reach: int, camera: Vec) -> bool:
    return -reach < x - camera.x < VIEW_W + reach and -reach < y - camera.y < VIEW_H + reach


_MARKS = {
    "!": (".##.", ".##.", ".##.", ".##.", "....", ".##."),
    "?": (".##.", "#..#", "..#.", ".#..", "....", ".#.."),
}


def _draw_mark(surface: pygame.Surface, x: int, y: int, mark: str, colour: Rgb) -> None:
    pygame.draw.circle(surface, PALETTE["i0"], (x, y), 7)
    pygame.draw.circle(surface, colour, (x, y), 6, 1)
    for row, line in enumerate(_MARKS[mark]):
        for column, dot in enumerate(line):
            if dot == "#":
                surface.set_at((x - 2 + column, y - 3 + row), colour)
