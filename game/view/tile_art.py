"""The pixels of every tile a place uses: turned as Tiled turns them, with what glows, what is solid and what moves."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.gfx.assets import Pictures
from game.gfx.surfaces import silhouette
from game.sim.mapdef import FLIP_DIAGONAL, FLIP_X, FLIP_Y, MapDef, TileDef, TilesetDef

_FLIPS = FLIP_X | FLIP_Y | FLIP_DIAGONAL


@dataclass(slots=True)
class TileArt:
    """One gid (flip bits included) ready to draw."""

    tileset: TilesetDef
    tile: TileDef
    flips: int
    """The flip bits of the gid."""
    albedo: pygame.Surface
    """Clear format."""
    emissive: pygame.Surface | None
    """Opaque format, to be added; ``None`` where nothing glows."""
    frames: tuple[tuple[int, int], ...]
    """Animation: ``(gid with the same flips, milliseconds)``; empty for a still tile."""
    length: int
    """Milliseconds of the whole animation; 0 for a still tile."""
    source: tuple[str, tuple[int, int, int, int]]
    """Where the unflipped pixels come from: picture and rectangle (dream faces recolour whole pictures at once)."""

    @property
    def w(self) -> int:
        """Width in pixels, after turning."""
        return self.albedo.get_width()

    @property
    def h(self) -> int:
        """Height in pixels, after turning."""
        return self.albedo.get_height()


class TileArts:
    """Looks tiles up by gid and keeps what it made."""

    def __init__(self, map_def: MapDef, pictures: Pictures) -> None:
        """Prepare the lookup; nothing is loaded before it is asked for."""
        self._map = map_def
        self._pictures = pictures
        self._known: dict[int, TileArt | None] = {}
        self._shadows: dict[int, pygame.Surface] = {}
        self._masks: dict[int, pygame.Mask] = {}

    def get(self, gid: int) -> TileArt | None:
        """The art of a gid (with flip bits), or ``None`` for 0 and for gids that name nothing."""
        if gid in self._known:
            return self._known[gid]
        found = self._map.tile(gid)
        art = self._made(gid, *found) if found else None
        self._known[gid] = art
        return art

    def punch(self, gid: int) -> pygame.Surface:
        """The tile's shape in black: drawn into the emissive layer so that nothing behind it glows through."""
        shape = self._shadows.get(gid)
        if shape is None:
            art = self.get(gid)
            shape = silhouette(art.albedo, (0, 0, 0)) if art else pygame.Surface((0, 0), pygame.SRCALPHA, 32)
            self._shadows[gid] = shape
        return shape

    def mask(self, gid: int) -> pygame.Mask:
        """The tile's solid pixels."""
        mask = self._masks.get(gid)
        if mask is None:
            art = self.get(gid)
            mask = self._masks[gid] = pygame.mask.from_surface(art.albedo, 127) if art else pygame.Mask((0, 0))
        return mask

    def _made(self, gid: int, tileset: TilesetDef, tile: TileDef) -> TileArt:
        flips = gid & _FLIPS
        picture, rect = tile.picture, tile.rect
        albedo = turned(_cut(self._pictures.get(picture, (rect[2], rect[3])), rect), flips)
        emissive = None
        if tile.emissive:
            place = tile.emissive_rect if tile.emissive_rect[2] else rect
            glow = turned(_cut(self._pictures.get_opaque(tile.emissive, (rect[2], rect[3])), place), flips)
            emissive = glow if _glows(glow) else None
        frames = tuple((tileset.first_gid + local | flips, ms) for local, ms in tile.frames if local in tileset.tiles)
        length = sum(ms for _, ms in frames)
        return TileArt(tileset, tile, flips, albedo, emissive, frames if length > 0 else (), length, (picture, rect))


def turned(surface: pygame.Surface, flips: int) -> pygame.Surface:
    """The surface as Tiled's three flip bits show it: the diagonal swap first, then left-right, then up-down."""
    if flips & FLIP_DIAGONAL:
        surface = pygame.transform.flip(pygame.transform.rotate(surface, 270), True, False)
    if flips & (FLIP_X | FLIP_Y):
        surface = pygame.transform.flip(surface, bool(flips & FLIP_X), bool(flips & FLIP_Y))
    return surface


def frame_at(frames: tuple[tuple[int, int], ...], length: int, ms: int) -> int:
    """The gid that an animation shows after ``ms`` milliseconds.

    >>> [frame_at(((5, 100), (6, 50)), 150, ms) for ms in (0, 99, 100, 149, 150)]
    [5, 5, 6, 6, 5]
    """
    left = ms % length
    for gid, duration in frames:
        if left < duration:
            return gid
        left -= duration
    return frames[-1][0]


def _cut(picture: pygame.Surface, rect: tuple[int, int, int, int]) -> pygame.Surface:
    """The part of a picture; a part that lies outside (a picture smaller than the map says) is drawn as far as it
    goes."""
    inside = picture.get_rect().clip(rect)
    if inside == pygame.Rect(rect):
        return picture.subsurface(rect)
    whole = pygame.Surface((max(1, rect[2]), max(1, rect[3])), picture.get_flags() & pygame.SRCALPHA, 32)
    whole.blit(picture, (inside.x - rect[0], inside.y - rect[1]), inside)
    return whole


def _glows(surface: pygame.Surface) -> bool:
    """Whether any pixel is not black."""
    return (
        pygame.mask.from_threshold(surface, (0, 0, 0), (1, 1, 1)).count() < surface.get_width() * surface.get_height()
    )
