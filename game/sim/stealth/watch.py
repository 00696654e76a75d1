"""Cameras and beams: what looks without legs, and calls a zone."""

from __future__ import annotations

from game.sim.stealth.events import CameraFilled, LaserTripped
from game.sim.stealth.mind import alarm
from game.sim.stealth.rules import FULL, px
from game.sim.stealth.sight import UNSEEN, Eye
from game.sim.stealth.state import Camera, Events, HeroSense, NightState


def lens(night: NightState, camera: Camera) -> Eye | None:
    """How a camera looks at this moment; ``None`` while it is off."""
    plan = camera.plan
    if plan.off_by and plan.off_by in night.flags:
        return None
    far = plan.far * night.rules.sight // 100
    return Eye(plan.x, plan.y, plan.angles[night.tick % camera.period], plan.half, 0, far, True)


def act(night: NightState, hero: HeroSense, events: Events) -> None:
    """Let every camera and beam of the place test Leo for one tick."""
    for camera in night.cameras:
        _watch(night, camera, hero, events)
    _beams(night, hero, events)


def _watch(night: NightState, camera: Camera, hero: HeroSense, events: Events) -> None:
    plan = camera.plan
    dx, dy = hero.x - plan.x, hero.y - plan.y
    far = plan.far * night.rules.sight // 100
    seen = False
    if dx * dx + dy * dy <= far * far and not night.grace:
        look = lens(night, camera)
        seen = look is not None and night.sight.zone(look, hero.x, hero.y, hero.low) != UNSEEN
    if not seen:
        camera.watching = 0
        if camera.suspicion:
            camera.quiet += 1
            if camera.quiet > night.rules.hold:
                camera.suspicion = max(0, camera.suspicion - night.rules.fill(night.rules.fade))
        return
    camera.watching, camera.quiet = 1, 0
    before = camera.suspicion
    camera.suspicion = min(FULL, before + night.rules.fill(night.rules.camera))
    zone = night.zones[plan.zone]
    if camera.suspicion < FULL:
        return
    if before < FULL:
        events.append(CameraFilled(plan.id, plan.zone, px(hero.x), px(hero.y)))
        alarm(night, plan.zone, hero.x, hero.y, "camera", events)
    elif zone.called:
        zone.x, zone.y, zone.told = hero.x, hero.y, night.tick


def burning(night: NightState) -> list[str]:
    """Ids of the beams that burn now, in their order."""
    return [
        beam.id
        for beam in night.plan.lasers
        if beam.burns(night.tick) and not (beam.off_by and beam.off_by in night.flags)
    ]


def _beams(night: NightState, hero: HeroSense, events: Events) -> None:
    if not night.plan.lasers:
        return
    tile = night.grid.index(hero.x, hero.y)
    for beam in night.plan.lasers:
        if tile not in beam.tiles:
            night.beams.pop(beam.id, None)
            continue
        if not beam.burns(night.tick) or (beam.off_by and beam.off_by in night.flags) or night.grace:
            continue
        if beam.id not in night.beams:
            night.beams[beam.id] = None
            events.append(LaserTripped(beam.id, beam.zone, px(hero.x), px(hero.y)))
            alarm(night, beam.zone, hero.x, hero.y, "laser", events)
