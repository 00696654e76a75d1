"""The picture of each placed thing: its tile, scaled, rotated and tinted as the map says."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.gfx.surfaces import as_opaque, silhouette
from game.view.level import Item
from game.view.tile_art import TileArts, frame_at


@dataclass(slots=True)
class Sprite:
    """A thing's pixels; ``dx, dy`` leads from the item's corner to the picture's."""

    albedo: pygame.Surface
    emissive: pygame.Surface | None
    punch: pygame.Surface
    """Its shape in black."""
    mask: pygame.Mask
    dx: int = 0
    dy: int = 0


class Sprites:
    """Makes and keeps the pictures of things."""

    def __init__(self, arts: TileArts) -> None:
        """Nothing is made before it is asked for."""
        self._arts = arts
        self._plain: dict[int, Sprite] = {}
        self._changed: dict[tuple[int, int], Sprite] = {}

    def shown(self, item: Item, gid: int, ms: int) -> Sprite | None:
        """What an item with this gid (its own, or that of another state) shows at a time in milliseconds."""
        art = self._arts.get(gid)
        if art is None:
            return None
        if art.frames:
            gid = frame_at(art.frames, art.length, ms + item.seed)
        return self.of(item, gid)

    def of(self, item: Item, gid: int) -> Sprite | None:
        """The picture of a gid as this item wears it."""
        art = self._arts.get(gid)
        if art is None:
            return None
        if item.plain and (art.w, art.h) == (item.w, item.h):
            found = self._plain.get(gid)
            if found is None:
                found = Sprite(art.albedo, art.emissive, self._arts.punch(gid), self._arts.mask(gid))
                self._plain[gid] = found
            return found
        key = (item.id, gid)
        if key not in self._changed:
            self._changed[key] = _changed(item, art.albedo, art.emissive)
        return self._changed[key]

    def animated(self, gid: int) -> bool:
        """Whether the picture moves."""
        art = self._arts.get(gid)
        return bool(art and art.frames)

    def sees_through(self, item: Item, gid: int) -> bool:
        """Whether any pixel is half transparent: such a thing must be drawn each frame, over what moves behind it."""
        sprite = self.of(item, gid)
        if sprite is None:
            return False
        some = pygame.mask.from_surface(sprite.albedo, 0).count()
        return pygame.mask.from_surface(sprite.albedo, 254).count() < some


def _changed(item: Item, albedo: pygame.Surface, emissive: pygame.Surface | None) -> Sprite:
    """Scale, turn and tint. Rotation is about the item's pivot, clockwise, without smoothing."""
    picture = pygame.transform.scale(albedo, (max(1, item.w), max(1, item.h)))
    glow = pygame.transform.scale(emissive, picture.get_size()) if emissive else None
    red, green, blue, alpha = item.tint
    through = max(0, min(255, int(alpha * item.opacity)))
    if (red, green, blue, through) != (255, 255, 255, 255):
        picture = picture.copy()
        picture.fill((red, green, blue, through), special_flags=pygame.BLEND_RGBA_MULT)
        if glow:
            glow = glow.copy()
            glow.fill((through, through, through), special_flags=pygame.BLEND_RGB_MULT)
    dx = dy = 0
    if item.rotation:
        middle = pygame.Vector2(item.x + item.w / 2, item.y + item.h / 2)
        pivot = pygame.Vector2(item.pivot)
        turned_middle = pivot + (middle - pivot).rotate(item.rotation)
        picture = pygame.transform.rotate(picture, -item.rotation)
        if glow:
            glow = as_opaque(pygame.transform.rotate(glow, -item.rotation))
        dx = round(turned_middle.x - picture.get_width() / 2) - item.x
        dy = round(turned_middle.y - picture.get_height() / 2) - item.y
    return Sprite(picture, glow, silhouette(picture, (0, 0, 0)), pygame.mask.from_surface(picture, 127), dx, dy)
