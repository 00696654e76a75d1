"""The waking face: colours × light, what glows, bloom, haze, one colour table for each place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.surfaces import ADD, MULT
from game.sim.mapdef import ImageLayer
from game.view.air import Air, Dust, Weather
from game.view.figures.figure import Figure
from game.view.figures.lighting import Cover, FigureLighting
from game.view.figures.sheet import BODILESS
from game.view.ground import ALBEDO, EMISSIVE, FLOOR_MASK, GroundPainter
from game.view.level import Item, Light, colour_of
from game.view.light_map import LightMap
from game.view.lights.edges import Edges
from game.view.lights.lamp import Lamp
from game.view.lights.radial import add_radial
from game.view.moment import Moment
from game.view.overlay import Overlay
from game.view.post import TONES, Bloom, Grade, vignette
from game.view.reflections import Reflections
from game.view.ring import Ring
from game.view.roofs import Roofs
from game.view.shadows import blob
from game.view.somni import Somni
from game.view.sorting import Order
from game.view.sprites import Sprite
from game.view.stage import Stage
from game.view.tile_layers import Drifting, Slab, draw_drifting, drawn_gid, planned

_VIGNETTE = 0.55
_NIGHT = (36, 40, 80)
_BACKGROUND = (11, 10, 22)
_BLOOM_TICKS = 2
"""The glow is gathered every second tick: it is soft, and anchored to the world, so that nobody sees it lag."""

_HERO_LIGHT = (42, (138, 120, 100), 0.46)
"""Radius, colour and power of the faint light that the hero carries, so that he is found at once."""

_HERO_LINE, _OTHERS_LINE = (250, 252, 255), (251, 201, 89)
"""Outlines in high contrast: by brightness as well as by hue."""

_TORCH = (80, (255, 176, 96), 0.42)
_HALO_LIGHT = (26, (60, 190, 176), 0.34)

Drawn = Item | Figure


class WakingFace:
    """Draws reality."""

    def __init__(self, stage: Stage) -> None:
        """Prepare the layers, the sorting graph and the lights; nothing is baked or painted yet."""
        self._stage = stage
        level, props = stage.level, stage.props
        self._sprites = stage.sprites
        self._plan = planned(level, "waking", [item for item in level.decor if item.face != "dream"])
        self._bloom = Bloom(VIEW_W, VIEW_H)
        slabs = [entry for entry in self._plan.under if isinstance(entry, Slab)]
        main = slabs[-1]
        self._items = [item for item in level.items if item.face != "dream"]
        self._overhead = [item for item in level.overhead if item.face != "dream"]
        self._overhead_rects = [item.rect for item in self._overhead]
        probe = GroundPainter(level, main, props, self._sprites, None, None)
        self._order = Order(self._items, self._sprites, probe.moving_rects())
        background = colour_of(level.map.background, _BACKGROUND)
        self._painters: dict[int, GroundPainter] = {}
        self._rings: dict[int, Ring] = {}
        for entry in slabs:
            lowest = self._plan.under[0] is entry
            order = self._order if entry is main else None
            painter = GroundPainter(level, entry, props, self._sprites, order, background if lowest else None)
            self._painters[id(entry)] = painter
            self._rings[id(entry)] = Ring(self._bloom.w, self._bloom.h, (not lowest, False, False))
        self._background = background
        ambient = colour_of(level.map.properties.get("ambient"), _NIGHT)
        size = (VIEW_W, VIEW_H)
        self._lights = LightMap(level, "waking", stage.baker, stage.dimmer, ambient, stage.look, size)
        own_lights = [light for light in level.lights if light.face != "dream"]
        self._air = Air(own_lights, stage.baker, stage.dimmer)
        self._dust, self._weather = Dust(), Weather()
        self._grade = Grade(TONES.get(level.text("lut", "night"), TONES["night"]), VIEW_W, VIEW_H)
        self._people = FigureLighting()
        self._somni = Somni(stage.pictures, stage.knobs, "dark")
        self._reflections = Reflections(level)
        self._roofs = Roofs(level, self._plan.roofs)
        self._pictures: dict[int, pygame.Surface] = {}
        self._glowing = self._glowing_rects()
        self._needs_punch: dict[int, bool] = {}
        self._albedo, self._light, self._out = (pygame.Surface(size, 0, 32) for _ in range(3))
        self._bloomed: tuple[tuple[int, int], int] | None = None
        self._emissive = pygame.Surface((self._bloom.w, self._bloom.h), 0, 32)
        self._floor_glow = pygame.Surface(size, 0, 32)
        self._floor_mask = pygame.Surface(size, 0, 32)

    # ------------------------------------------------------------------ life

    def prepare(self) -> Iterator[None]:
        """Bake every lamp, one for each step."""
        return self._lights.prepare()

    def tick(self, view: pygame.Rect) -> None:
        """Bake at most one lamp that is about to come into view."""
        self._lights.bake_ahead(view)

    def changed(self, world: pygame.Rect) -> None:
        """Something in this rectangle looks different now."""
        for entry in self._plan.under:
            if isinstance(entry, Slab):
                self._rings[id(entry)].repaint(world, self._painters[id(entry)].paint)

    def light_changed(self, light: Light) -> None:
        """A lamp began or stopped to be dimmed."""
        self._lights.switched(light)

    def ambient_changed(self) -> None:
        """The light that is everywhere changed."""
        self._lights.darkened()

    def restored(self) -> None:
        """Everything may look different: paint all anew."""
        for ring in self._rings.values():
            ring.forget()
        self._lights.darkened()

    def light_at(self, x: int, y: int) -> tuple[int, int, int]:
        """The light of the last frame at a screen pixel, averaged over a few pixels; 128 shows a picture as it was
        drawn."""
        box = (min(VIEW_W - 4, max(0, x - 2)), min(VIEW_H - 4, max(0, y - 2)), 4, 4)
        red, green, blue = pygame.transform.average_color(self._light, box)[:3]
        return red, green, blue

    # ------------------------------------------------------------------ frame

    def unlit(self, moment: Moment) -> pygame.Surface:
        """The colours of a frame before any light: what Tiled would show, with people. A copy."""
        corner = (moment.camera.x - moment.camera.x % Bloom.GRID, moment.camera.y - moment.camera.y % Bloom.GRID)
        self._draw_ground(moment, corner)
        self._draw_sorted(moment, corner)
        self._draw_over(moment, corner)
        return self._albedo.copy()

    def draw(
        self,
        target: pygame.Surface,
        moment: Moment,
        overlays: Sequence[Overlay] = (),
        weather: str = "clear",
        bare: bool = False,
    ) -> None:
        """Draw a frame.

        Args:
            target: 480 × 270, opaque.
            moment: when, from where, with whom.
            overlays: what lies on the floor.
            weather: what falls before the camera.
            bare: leave out bloom, haze and grading, for dreams that let only a shadow of reality through.
        """
        presences = [figure for figure in moment.figures if figure.character in BODILESS]
        if presences:
            bodies = tuple(figure for figure in moment.figures if figure.character not in BODILESS)
            moment = replace(moment, figures=bodies)
        cx, cy = moment.camera
        grid = Bloom.GRID
        corner = (cx - cx % grid, cy - cy % grid)
        offset = (cx - corner[0], cy - corner[1])
        self._lights.draw(self._light, moment.view, moment.ms)
        self._draw_ground(moment, corner)
        self._reflections.draw(self._albedo, moment)
        for figure in moment.figures:
            if not figure.lying:
                shade = blob()
                self._albedo.blit(shade, (figure.x - 11 - cx, figure.y - 6 - cy), special_flags=MULT)
        self._draw_floor_overlays(overlays, moment, offset)
        drawn = self._draw_sorted(moment, corner)
        self._draw_over(moment, corner)
        self._light_people(moment, corner, drawn)
        self._draw_presences(presences, moment, corner)
        self._compose(offset)
        if not bare:
            self._finish(moment, corner, offset, weather)
        target.blit(self._out, (0, 0))

    def _draw_ground(self, moment: Moment, corner: tuple[int, int]) -> None:
        camera = (moment.camera.x, moment.camera.y)
        wide = (*corner, self._bloom.w, self._bloom.h)
        if not isinstance(self._plan.under[0], Slab):
            self._albedo.fill(self._background)
            self._emissive.fill((0, 0, 0))
        for index, entry in enumerate(self._plan.under):
            if not isinstance(entry, Slab):
                self._draw_drifting(entry, camera, corner, moment.ms)
                continue
            ring, painter = self._rings[id(entry)], self._painters[id(entry)]
            ring.update(*corner, painter.paint)
            ring.blit(ALBEDO, self._albedo, (*camera, VIEW_W, VIEW_H))
            ring.blit(EMISSIVE, self._emissive, wide, flags=ADD if index else 0)
            self._draw_live_cells(entry, moment, corner)
            for item in painter.moving_decor:
                if item.rect.colliderect(moment.view):
                    self._stamp(item, moment, corner, True)

    def _draw_drifting(self, entry: Drifting, camera: tuple[int, int], corner: tuple[int, int], ms: int) -> None:
        picture = None
        if isinstance(entry, ImageLayer):
            picture = self._pictures.get(id(entry))
            if picture is None:
                picture = self._pictures[id(entry)] = self._stage.image_of(entry)
        draw_drifting(entry, self._stage.level, self._albedo, self._emissive, camera, corner, ms, picture)

    def _draw_live_cells(self, slab: Slab, moment: Moment, corner: tuple[int, int]) -> None:
        level, arts = self._stage.level, self._stage.arts
        (cx, cy), (ex, ey) = moment.camera, corner
        for cell in slab.cut:
            x, y = cell % level.w * level.tile_w, cell // level.w * level.tile_h
            if not moment.view.collidepoint(x + level.tile_w // 2, y + level.tile_h // 2):
                continue
            for sheet, gid in slab.live_tiles(cell):
                shown = drawn_gid(arts, gid, moment.ms)
                art = sheet.art(shown)
                if art is None:
                    continue
                self._albedo.blit(art.albedo, (x - cx, y - cy))
                self._emissive.blit(arts.punch(shown), (x - ex, y - ey))
                if art.emissive:
                    self._emissive.blit(art.emissive, (x - ex, y - ey), special_flags=ADD)

    def _draw_floor_overlays(self, overlays: Sequence[Overlay], moment: Moment, offset: tuple[int, int]) -> None:
        """What lies on the floor glows only where the bare floor shows: still things stand on it."""
        if not overlays:
            return
        glow = self._floor_glow
        glow.fill((0, 0, 0))
        for overlay in overlays:
            overlay.draw_floor(glow, self._light, moment.camera)
        main = next(entry for entry in reversed(self._plan.under) if isinstance(entry, Slab))
        camera = (moment.camera.x, moment.camera.y)
        self._rings[id(main)].blit(FLOOR_MASK, self._floor_mask, (*camera, VIEW_W, VIEW_H))
        glow.blit(self._floor_mask, (0, 0), special_flags=MULT)
        self._emissive.blit(glow, offset, special_flags=ADD)

    def _draw_sorted(self, moment: Moment, corner: tuple[int, int]) -> list[Drawn]:
        """Draw live things and people by the line on which they stand; returns them in that order."""
        rects = [_rect(figure) for figure in moment.figures]
        items = self._order.seen(moment.view, [(r, f.y) for r, f in zip(rects, moment.figures, strict=True)])
        order = merged(items, moment.figures)
        spots: list[tuple[pygame.Surface, tuple[int, int]]] = []
        (cx, cy), (ex, ey) = moment.camera, corner
        emissive = self._emissive
        for thing in order:
            if isinstance(thing, Figure):
                cell = thing.cell
                assert cell is not None
                x, y = thing.corner
                spots.append((cell.image, (x - cx, y - cy)))
                emissive.blit(cell.punch, (x - ex, y - ey))
                for rim in self._people.rims(thing, cell):
                    emissive.blit(rim, (x - ex, y - ey), special_flags=ADD)
                if self._stage.look.high_contrast:
                    colour = _HERO_LINE if thing is moment.hero else _OTHERS_LINE
                    emissive.blit(self._people.outline(cell, colour), (x - ex, y - ey), special_flags=ADD)
            elif sprite := self._shown(thing, moment.ms):
                x, y = thing.x + sprite.dx, thing.y + sprite.dy
                spots.append((sprite.albedo, (x - cx, y - cy)))
                if self._punches(thing) or thing.rect.collidelist(rects) >= 0:
                    emissive.blit(sprite.punch, (x - ex, y - ey))
                if sprite.emissive:
                    emissive.blit(sprite.emissive, (x - ex, y - ey), special_flags=ADD)
        self._albedo.fblits(spots)
        return order

    def _draw_over(self, moment: Moment, corner: tuple[int, int]) -> None:
        for i in moment.view.collidelistall(self._overhead_rects):
            self._stamp(self._overhead[i], moment, corner, True)
        camera = (moment.camera.x, moment.camera.y)
        for entry in self._plan.over:
            self._draw_drifting(entry, camera, corner, moment.ms)
        self._roofs.draw(self._albedo, self._emissive, moment, corner)

    def _light_people(self, moment: Moment, corner: tuple[int, int], order: list[Drawn]) -> None:
        camera = (moment.camera.x, moment.camera.y)
        for figure in moment.figures:
            middle = (figure.x, figure.y - 12)
            if figure is moment.hero:
                add_radial(self._light, middle, camera, *_HERO_LIGHT, 1.3)
            if figure.holding in ("torch", "lamp", "flashlight"):
                self._lamp.add(self._light, (figure.x, figure.y - 4), camera, *_TORCH)
            if figure.halo:
                add_radial(self._light, (figure.x, figure.y - 24), camera, *_HALO_LIGHT)
        for figure in moment.figures:
            self._people.measure_rims(self._light, figure, camera, moment.tick)
        for index, thing in enumerate(order):
            if isinstance(thing, Figure) and thing.cell:
                covers = self._covers(thing, order[index + 1 :], moment)
                is_hero = thing is moment.hero
                corners = (camera, corner)
                self._people.soften(
                    self._light, self._emissive, thing, thing.cell, corners, covers, is_hero, moment.tick
                )
                thing.light.tick = moment.tick

    def _draw_presences(self, presences: Sequence[Figure], moment: Moment, corner: tuple[int, int]) -> None:
        """Awake, SOMNI is no more than a button that glows."""
        for figure in presences:
            if figure.character == "somni":
                button = self._somni.button(self._somni.mood_of(figure), moment.tick)
                half = button.get_width() // 2
                place = (figure.x - half - corner[0], figure.y - half * 3 // 2 - corner[1])
                self._emissive.blit(button, place, special_flags=ADD)

    @cached_property
    def _lamp(self) -> Lamp:
        """Draws carried lamps; the edges that they need are collected when the first is lit."""
        return Lamp(Edges(self._stage.level))

    def _covers(self, figure: Figure, later: Sequence[Drawn], moment: Moment) -> list[Cover]:
        """What was drawn over a figure."""
        mine = _rect(figure)
        covers: list[Cover] = []
        for thing in later:
            if isinstance(thing, Figure):
                if thing.cell and _rect(thing).colliderect(mine):
                    covers.append((thing.cell.mask, *thing.corner))
            elif thing.rect.colliderect(mine) and (sprite := self._shown(thing, moment.ms)):
                covers.append((sprite.mask, thing.x + sprite.dx, thing.y + sprite.dy))
        for i in mine.collidelistall(self._overhead_rects):
            item = self._overhead[i]
            if sprite := self._shown(item, moment.ms):
                covers.append((sprite.mask, item.x + sprite.dx, item.y + sprite.dy))
        return covers

    def _compose(self, offset: tuple[int, int]) -> None:
        """Multiply by light and double it, add what glows."""
        out = self._out
        self._albedo.blit(self._light, (0, 0), special_flags=MULT)
        out.blit(self._albedo, (0, 0))
        out.blit(self._albedo, (0, 0), special_flags=ADD)  # never a surface onto itself: that is six times slower
        out.blit(self._emissive, (-offset[0], -offset[1]), special_flags=ADD)

    def _finish(self, moment: Moment, corner: tuple[int, int], offset: tuple[int, int], weather: str) -> None:
        """Bloom, haze, weather; darken the corners, grade."""
        camera = (moment.camera.x, moment.camera.y)
        out = self._out
        if self._bloomed != (corner, moment.tick // _BLOOM_TICKS):
            self._bloom.gather(self._emissive)
            self._bloomed = (corner, moment.tick // _BLOOM_TICKS)
        self._bloom.add(out, *offset)
        self._air.draw(out, moment.view)
        self._dust.draw(out, self._light, camera, moment.ms / 1000)
        if weather != "clear":
            self._weather.draw(out, weather, camera, moment.tick, self._stage.look.reduce_motion)
        out.blit(vignette(VIEW_W, VIEW_H, _VIGNETTE), (0, 0), special_flags=MULT)
        self._grade.apply(out)

    # ------------------------------------------------------------------ things

    def _shown(self, item: Item, ms: int) -> Sprite | None:
        if not self._stage.props.shown(item):
            return None
        return self._sprites.shown(item, self._stage.props.gid(item), ms)

    def _stamp(self, item: Item, moment: Moment, corner: tuple[int, int], punch: bool) -> None:
        sprite = self._shown(item, moment.ms)
        if sprite is None:
            return
        (cx, cy), (ex, ey) = moment.camera, corner
        x, y = item.x + sprite.dx, item.y + sprite.dy
        self._albedo.blit(sprite.albedo, (x - cx, y - cy))
        if punch:
            self._emissive.blit(sprite.punch, (x - ex, y - ey))
        if sprite.emissive:
            self._emissive.blit(sprite.emissive, (x - ex, y - ey), special_flags=ADD)

    def _punches(self, item: Item) -> bool:
        """Whether something behind the thing may glow, so that it must be blacked out first."""
        known = self._needs_punch.get(item.id)
        if known is None:
            known = any(rect.colliderect(item.rect) for rect, base in self._glowing if base < item.base)
            self._needs_punch[item.id] = known
        return known

    def _glowing_rects(self) -> list[tuple[pygame.Rect, int]]:
        """Everything that glows, with the line on which it stands."""
        level, arts = self._stage.level, self._stage.arts
        found = [
            (item.rect, item.base if item.sort == "actor" else -1)
            for item in (*level.decor, *level.items)
            if (art := arts.get(item.gid)) and (art.emissive or art.frames)
        ]
        for entry in self._plan.under:
            if isinstance(entry, Slab):
                for sheet in entry.layers:
                    if not isinstance(sheet, list):
                        found += [(rect, -1) for rect in sheet.glowing_cells()]
        return found


def merged(items: Sequence[Item], figures: Sequence[Figure]) -> list[Drawn]:
    """Things and people in drawing order: who stands lower on the map is in front; who lies in bed is over the bed."""
    order: list[Drawn] = []
    i = 0
    lying = [figure for figure in figures if figure.lying]
    for figure in figures:
        if figure.lying:
            continue
        while i < len(items) and items[i].base <= figure.y:
            order.append(items[i])
            i += 1
        order.append(figure)
    order += items[i:]
    for figure in lying:
        under = [
            k
            for k, thing in enumerate(order)
            if isinstance(thing, Item) and thing.rect.collidepoint(figure.x, figure.y - 8)
        ]
        order.insert(under[-1] + 1 if under else len(order), figure)
    return order


def _rect(figure: Figure) -> pygame.Rect:
    return pygame.Rect(*figure.corner, *figure.sheet.cell_size)
