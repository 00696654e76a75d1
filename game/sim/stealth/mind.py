"""What a guard makes of what he sees and hears, and what he does about it.

Patrol → Curious (a third sure: he stops and looks) → Search (two thirds: he goes there) → Alert (sure: *!*, a
moment's freeze, chase, the radio) → Return, to the very point of his round where he would be by now.

Surprise: nobody in here is given Leo's position, only ``HeroSense`` tested by sight and noises that carried; what a
guard acts on is ``known_x, known_y``, which only sight, hearing or a colleague's word may write. A test moves an
unseen Leo and compares.
"""

from __future__ import annotations

from game.core.geom import isqrt
from game.sim.stealth.angles import bearing, turned
from game.sim.stealth.events import (
    GuardCalmed,
    HeadTurned,
    HeroCaught,
    RadioCalled,
    SightLost,
    SuspicionRose,
)
from game.sim.stealth.grid import HIDE, TILE, Grid, bits, tile_centre
from game.sim.stealth.rules import (
    CHECK_SPEED,
    CURIOUS_AT,
    FOOTFALL_SHARE,
    FULL,
    LOUD,
    LULLABY_SIGHT,
    MICROPHONE_SHARE,
    NIGHT,
    QUICK_TURN,
    SEARCH_AT,
    TURN,
    px,
)
from game.sim.stealth.sight import NEAR, UNSEEN, Eye
from game.sim.stealth.state import (
    ALERT,
    CURIOUS,
    PATROL,
    RETURN,
    SEARCH,
    Events,
    Guard,
    HeroSense,
    NightState,
    Zone,
    squared,
)
from game.sim.stealth.ways import FIELDS_A_TICK

SEARCHING_HALF = 128
"""Half-angle of whoever searches or chases: 45°."""
CAUTION_PERCENT = 110
SWEEP = 170
"""How far he turns either way when he looks about (60°)."""
SWEEP_TICKS = 80
GROW_TICKS = 10
"""A tile of running: how fast the places where Leo could be spread."""
POSSIBLE_REACH = 16
"""Tiles from the last known place beyond which nobody looks."""
HALF = TILE // 2
REJOIN_STEP = 6
"""How finely the point where he rejoins his round is looked for, in ticks."""


def act(night: NightState, hero: HeroSense, events: Events) -> None:
    """Let every guard move, look and think for one tick. All of them, every tick, in their order."""
    night.fields_left = FIELDS_A_TICK
    tick = night.tick
    hero_x, hero_y = hero.x, hero.y
    for guard in night.guards:
        if guard.state == PATROL:
            guard.x, guard.y, guard.angle = guard.table[tick % guard.period]
        else:
            _behave(night, guard, hero, events)
        dx, dy = hero_x - guard.x, hero_y - guard.y
        if dx * dx + dy * dy <= guard.reach2:
            look(night, guard, hero, events)
        elif guard.suspicion or guard.sees:
            guard.sees = 0
            _fade(night, guard)
        if guard.caution:
            guard.caution -= 1
            if not guard.caution:
                focus(night, guard)
    _radio(night, events)


# --- sensing


def eye(guard: Guard) -> Eye:
    """How a guard looks at this moment: what is tested, and what is drawn."""
    return Eye(guard.x, guard.y, guard.angle, guard.half, guard.near, guard.far)


def focus(night: NightState, guard: Guard) -> None:
    """Work out his ranges again, after anything that changes them."""
    plan, rules = guard.plan, night.rules
    percent = rules.sight
    if guard.caution or guard.state == ALERT:
        percent = percent * CAUTION_PERCENT // 100
    if guard.lulled:
        percent = percent * LULLABY_SIGHT // 100
    guard.near, guard.far = plan.near * percent // 100, plan.far * percent // 100
    guard.half = max(plan.half, SEARCHING_HALF) if guard.state in (SEARCH, ALERT) and plan.chase else plan.half
    reach = max(guard.far, TILE if plan.near else 0)
    guard.reach2 = reach * reach


def look(night: NightState, guard: Guard, hero: HeroSense, events: Events) -> None:
    """Test what he sees, and feed his suspicion."""
    zone = UNSEEN if night.grace else night.sight.zone(eye(guard), hero.x, hero.y, hero.low)
    if zone == UNSEEN:
        guard.sees = 0
        if _sees_him_hide(night, guard, hero):
            _catch(night, guard, events)
        elif guard.suspicion:
            _fade(night, guard)
        return
    guard.sees = zone
    guard.quiet = 0
    if guard.state == ALERT:
        guard.known_x, guard.known_y = hero.x, hero.y
        if not guard.freeze and squared(guard.x, guard.y, hero.x, hero.y) < TILE * TILE:
            _catch(night, guard, events)
        return
    guard.known_x, guard.known_y = hero.x, hero.y
    if guard.state == SEARCH:
        guard.goal = night.ways.footing(night.grid.index(hero.x, hero.y))
    rules = night.rules
    touched = squared(guard.x, guard.y, hero.x, hero.y) < TILE * TILE
    cause = "touched" if touched else "seen" if zone == NEAR else "glimpsed"
    if zone == NEAR:
        feel(night, guard, rules.fill(rules.near), FULL, cause, events)
    else:
        ticks = {"run": rules.glance_run, "walk": rules.glance_walk}.get(hero.gait, rules.glance_still)
        feel(night, guard, rules.fill(ticks), SEARCH_AT, cause, events)


def _sees_him_hide(night: NightState, guard: Guard, hero: HeroSense) -> bool:
    """A chaser who watched him go into a hiding place pulls him out of it."""
    if guard.state != ALERT or guard.freeze or night.grace:
        return False
    if squared(guard.x, guard.y, hero.x, hero.y) >= 4 * TILE * TILE:
        return False
    grid = night.grid
    tile = grid.index(hero.x, hero.y)
    return bool(grid.flags[tile] & HIDE) and grid.index(guard.known_x, guard.known_y) == tile


def feel(night: NightState, guard: Guard, more: int, upto: int, cause: str, events: Events) -> None:
    """Raise suspicion by ``more``, never beyond ``upto``, and change his mind where a threshold is crossed."""
    before = guard.suspicion
    if before >= upto:
        return
    after = guard.suspicion = min(upto, before + more)
    guard.quiet = 0
    if after >= FULL:
        alert(night, guard, cause, events)
    elif after >= SEARCH_AT and guard.plan.chase:
        if guard.state in (CURIOUS, PATROL, RETURN):
            go_and_look(night, guard, cause, events)
    elif after >= CURIOUS_AT and guard.state in (PATROL, RETURN):
        _change(night, guard, CURIOUS)
        guard.cause = cause
        events.append(SuspicionRose(guard.plan.id, "curious", cause, px(guard.known_x), px(guard.known_y)))


def _fade(night: NightState, guard: Guard) -> None:
    guard.quiet += 1
    if guard.quiet > night.rules.hold and guard.state in (PATROL, CURIOUS, RETURN):
        guard.suspicion = max(0, guard.suspicion - night.rules.fill(night.rules.fade))


def _change(night: NightState, guard: Guard, state: int) -> None:
    guard.state = state
    guard.step = -1
    focus(night, guard)


# --- growing sure


def go_and_look(night: NightState, guard: Guard, cause: str, events: Events) -> None:
    """Two thirds sure: he walks to the known place."""
    goal = night.ways.footing(night.grid.index(guard.known_x, guard.known_y))
    guard.goal = goal if goal >= 0 else night.grid.index(guard.x, guard.y)
    guard.cause, guard.clock, guard.hunting = cause, night.rules.look, 0
    _change(night, guard, SEARCH)
    events.append(SuspicionRose(guard.plan.id, "search", cause, px(guard.known_x), px(guard.known_y)))


def _call_grown_up(night: NightState, device: Guard, events: Events) -> None:
    """A device with eyes or ears alone sends the nearest of its zone who is free."""
    here = night.grid.index(device.known_x, device.known_y)
    best: tuple[int, int] | None = None
    for n, guard in enumerate(night.guards):
        if guard.plan.chase and guard.plan.zone == device.plan.zone and guard.state in (PATROL, CURIOUS, RETURN):
            far = squared(guard.x, guard.y, device.known_x, device.known_y)
            if best is None or far < best[0]:
                best = (far, n)
    cause = "device" if device.plan.near else "microphone"
    events.append(SuspicionRose(device.plan.id, "search", cause, px(device.known_x), px(device.known_y)))
    if best is not None and here >= 0:
        guard = night.guards[best[1]]
        guard.known_x, guard.known_y = device.known_x, device.known_y
        alert(night, guard, cause, events)


def alert(night: NightState, guard: Guard, cause: str, events: Events) -> None:
    """Sure. He freezes for a moment, which is the player's; a device without legs calls somebody instead."""
    guard.suspicion = FULL
    if not guard.plan.chase:
        _call_grown_up(night, guard, events)
        return
    guard.cause = cause
    guard.freeze, guard.clock, guard.lost, guard.radioed = night.rules.freeze, night.rules.radio, 0, 0
    _change(night, guard, ALERT)
    events.append(SuspicionRose(guard.plan.id, "alert", cause, px(guard.known_x), px(guard.known_y)))


def alarm(night: NightState, zone_id: str, x: int, y: int, cause: str, events: Events) -> None:
    """A camera, a beam or the radio: everybody of the zone who can hear of it knows the place."""
    zone = night.zones[zone_id]
    zone.called, zone.x, zone.y, zone.told = 1, x, y, night.tick
    for guard in night.guards:
        if guard.plan.zone != zone_id or not guard.plan.chase or guard.state == ALERT:
            continue
        guard.known_x, guard.known_y = x, y
        alert(night, guard, cause, events)
        guard.radioed = 1  # the zone knows already


# --- hearing


def hear(night: NightState, tile: int, radius: int, source: str, events: Events) -> None:
    """Let a noise reach whoever hears it: the nearest goes (or looks), the others turn their heads."""
    if not radius or night.grace:
        return
    x, y = tile_centre(tile, night.grid.width)
    percent = night.rules.hearing
    reached: list[tuple[int, int]] = []
    for n, guard in enumerate(night.guards):
        carries = radius * guard.plan.hearing * percent // 10000
        if max(abs(guard.x - x), abs(guard.y - y)) * 10 > (carries + 10) * TILE:
            continue
        far = night.hearing.distance(tile, radius * night.wide // 100, night.grid.index(guard.x, guard.y))
        if far >= 0 and far * 5 <= carries:
            reached.append((far, n))
    reached.sort()
    answered = False
    for _, n in reached:
        guard = night.guards[n]
        if guard.state == ALERT:
            if not guard.sees and radius >= LOUD and guard.lost:
                guard.known_x, guard.known_y, guard.lost = x, y, 1
            continue
        if not guard.plan.chase:
            _listen(night, guard, x, y, radius, events)
        elif not answered and (radius < LOUD or _can_get_to(night, guard, tile)):
            answered = True
            _answer(night, guard, x, y, radius, source, events)
        elif radius >= LOUD and guard.state in (PATROL, CURIOUS, RETURN):
            guard.known_x, guard.known_y = x, y
            guard.suspicion, guard.quiet = max(guard.suspicion, CURIOUS_AT), 0
            if guard.state != CURIOUS:
                _change(night, guard, CURIOUS)
                events.append(HeadTurned(guard.plan.id, px(x), px(y)))


def _listen(night: NightState, device: Guard, x: int, y: int, radius: int, events: Events) -> None:
    """A listening device adds up loud steps."""
    if radius >= LOUD // 2:
        device.known_x, device.known_y = x, y
        share = MICROPHONE_SHARE if radius >= LOUD else MICROPHONE_SHARE // 2
        feel(night, device, share, FULL, "microphone", events)


def _can_get_to(night: NightState, guard: Guard, tile: int) -> bool:
    """Whether there is a way; a noise in a vent is looked for beside it."""
    goal = night.ways.footing(tile)
    if goal < 0:
        return False
    here = night.ways.footing(night.grid.index(guard.x, guard.y))
    return here >= 0 and night.ways.distance(here, goal) >= 0


def _answer(night: NightState, guard: Guard, x: int, y: int, radius: int, source: str, events: Events) -> None:
    cause = "heard" if source == "leo" else "device"
    guard.known_x, guard.known_y = x, y
    if radius >= LOUD:
        if guard.state == SEARCH and guard.hunting:
            guard.goal = night.ways.footing(night.grid.index(x, y))
            return
        guard.suspicion, guard.quiet = max(guard.suspicion, SEARCH_AT), 0
        go_and_look(night, guard, cause, events)
    elif guard.state != SEARCH:
        more = CURIOUS_AT - guard.suspicion if guard.suspicion < CURIOUS_AT else FOOTFALL_SHARE
        feel(night, guard, more, SEARCH_AT, cause, events)


# --- doing


def _behave(night: NightState, guard: Guard, hero: HeroSense, events: Events) -> None:
    if guard.state == ALERT:
        _chase(night, guard, events)
    elif guard.state == SEARCH:
        _search(night, guard, events)
    elif guard.state == CURIOUS:
        _turn_to(guard, guard.known_x, guard.known_y, TURN)
        if not guard.suspicion:
            turn_back(night, guard, events)
    else:
        _return(night, guard, events)


def _chase(night: NightState, guard: Guard, events: Events) -> None:
    zone = night.zones[guard.plan.zone]
    if not guard.radioed:
        guard.clock -= 1
    if guard.sees:
        guard.lost = 0
        if zone.called:
            zone.x, zone.y, zone.told = guard.known_x, guard.known_y, night.tick
    else:
        if zone.called and zone.told >= night.tick - 1 and zone.told >= 0:
            guard.known_x, guard.known_y, guard.lost = zone.x, zone.y, 0
        guard.lost += 1
        if guard.lost == 2:
            events.append(SightLost(guard.plan.id, px(guard.known_x), px(guard.known_y)))
    if guard.freeze:
        guard.freeze -= 1
        _turn_to(guard, guard.known_x, guard.known_y, QUICK_TURN)
        return
    if guard.sees and squared(guard.x, guard.y, guard.known_x, guard.known_y) < 2 * TILE * TILE:
        _walk_towards(guard, guard.known_x, guard.known_y, guard.plan.chase)
        guard.step = -1
        return
    goal = night.ways.footing(night.grid.index(guard.known_x, guard.known_y))
    arrived = goal < 0 or _walk(night, guard, goal, guard.plan.chase)
    if not guard.sees and (arrived or guard.lost > night.rules.blind):
        _begin_hunt(night, guard, zone)


def _begin_hunt(night: NightState, guard: Guard, zone: Zone) -> None:
    """Lost him: search where he *could* be, starting from where he was last known."""
    since = night.tick - guard.lost
    if zone.possible == 0 or zone.grown < since:
        zone.possible = 1 << night.grid.index(guard.known_x, guard.known_y) & night.grid.floor
        zone.grown, zone.x, zone.y = since, guard.known_x, guard.known_y
    guard.clock, guard.hunting, guard.goal = night.rules.search, 1, -1
    guard.suspicion = SEARCH_AT
    _change(night, guard, SEARCH)


def _search(night: NightState, guard: Guard, events: Events) -> None:
    guard.quiet = 0
    if guard.hunting:
        _hunt(night, guard, events)
        return
    if not _walk(night, guard, guard.goal, CHECK_SPEED):
        return
    _look_about(guard, bearing(guard.known_x - guard.x, guard.known_y - guard.y))
    guard.clock -= 1
    if guard.clock <= 0:
        turn_back(night, guard, events)


def _hunt(night: NightState, guard: Guard, events: Events) -> None:
    guard.clock -= 1
    zone = night.zones[guard.plan.zone]
    _spread_possible(night, zone)
    if guard.clock <= 0 or not zone.possible:
        turn_back(night, guard, events)
        return
    if (night.tick + night.guards.index(guard)) % SWEEP_TICKS == 0:
        zone.possible &= ~seen_tiles(night, guard)
    here = night.grid.index(guard.x, guard.y)
    if guard.goal < 0 or guard.goal == here or not zone.possible >> guard.goal & 1:
        guard.goal = night.ways.nearest_of(here, zone.possible & ~(1 << here))
    if guard.goal < 0 or _walk(night, guard, guard.goal, CHECK_SPEED):
        _look_about(guard, guard.angle)


def _spread_possible(night: NightState, zone: Zone) -> None:
    """Let the places where he could be grow by a tile for every ten ticks of running, as far as anybody looks."""
    while zone.grown + GROW_TICKS <= night.tick:
        zone.grown += GROW_TICKS
        grid = night.grid
        zone.possible |= grid.steps.straight(zone.possible) & _surroundings(grid, zone.x // TILE, zone.y // TILE)


def _surroundings(grid: Grid, tx: int, ty: int) -> int:
    left, right = max(0, tx - POSSIBLE_REACH), min(grid.width, tx + POSSIBLE_REACH + 1)
    row = (1 << right) - (1 << left)
    board = 0
    for y in range(max(0, ty - POSSIBLE_REACH), min(grid.height, ty + POSSIBLE_REACH + 1)):
        board |= row << y * grid.width
    return board


def seen_tiles(night: NightState, guard: Guard) -> int:
    """Board of the tiles whose middle he has in his cone now."""
    look_now, width = eye(guard), night.grid.width
    reach = guard.far // TILE + 1
    x0, y0 = guard.x // TILE, guard.y // TILE
    board = 0
    for ty in range(max(0, y0 - reach), min(night.grid.height, y0 + reach + 1)):
        for tx in range(max(0, x0 - reach), min(width, x0 + reach + 1)):
            if night.sight.zone(look_now, tx * TILE + TILE // 2, ty * TILE + TILE // 2, False):
                board |= 1 << ty * width + tx
    return board


def turn_back(night: NightState, guard: Guard, events: Events) -> None:
    """Give up: make for the point of the round where he can be in time."""
    if guard.state in (SEARCH, ALERT):
        guard.caution = night.rules.caution
    guard.hunting = guard.lost = guard.radioed = 0
    guard.suspicion = min(guard.suspicion, CURIOUS_AT - 1)
    _change(night, guard, RETURN)
    guard.goal = -1
    events.append(GuardCalmed(guard.plan.id, "return"))


def _return(night: NightState, guard: Guard, events: Events) -> None:
    if guard.goal < 0 and not _plan_return(night, guard):
        return
    there = guard.table[guard.rejoin % guard.period]
    if _walk(night, guard, guard.goal, CHECK_SPEED, (there.x, there.y)):
        guard.angle = turned(guard.angle, there.angle, TURN)
        if night.tick >= guard.rejoin:
            guard.x, guard.y, guard.angle = guard.table[night.tick % guard.period]
            _change(night, guard, PATROL)
            events.append(GuardCalmed(guard.plan.id, "patrol"))


def _plan_return(night: NightState, guard: Guard) -> bool:
    """Find the first point of the round that he can reach by the tick at which he is due there."""
    here = night.ways.footing(night.grid.index(guard.x, guard.y))
    if here < 0 or (not night.ways.knows(here) and not night.fields_left):
        return False
    if not night.ways.knows(here):
        night.fields_left -= 1
    field = night.ways.field(here)
    for due in range(night.tick + 1, night.tick + 2 * NIGHT, REJOIN_STEP):
        there = guard.table[due % guard.period]
        tile = night.grid.index(there.x, there.y)
        way = field.distance(tile)
        if way >= 0 and (way + 3) * (TILE // 2) <= (due - night.tick) * CHECK_SPEED:
            guard.goal, guard.rejoin = tile, due
            return True
    guard.goal, guard.rejoin = here, night.tick + NIGHT  # walled in: he waits where he is
    return True


def _walk(night: NightState, guard: Guard, goal: int, speed: int, end: tuple[int, int] | None = None) -> bool:
    """One tick along the way to a goal tile (to ``end`` within it). True once he is there, or cannot get nearer."""
    grid = night.grid
    width = grid.width
    step = guard.step
    if step >= 0 and step != goal and not night.held[1]:
        # between two tiles of the way there is nothing to decide
        x, y = step % width * TILE + HALF, step // width * TILE + HALF
        if abs(x - guard.x) > speed or abs(y - guard.y) > speed:
            _walk_towards(guard, x, y, speed)
            return False
    here = grid.index(guard.x, guard.y)
    if here == goal or goal < 0:
        x, y = end or tile_centre(here, width)
        return _walk_towards(guard, x, y, speed)
    if step < 0 or here == step:
        x, y = tile_centre(here, width)
        if here == step and (abs(guard.x - x) > speed or abs(guard.y - y) > speed):
            _walk_towards(guard, x, y, speed)
            return False
        if not night.ways.knows(goal):
            if not night.fields_left:
                return False
            night.fields_left -= 1
        start = night.ways.footing(here)
        step = night.ways.next_tile(start, goal) if start >= 0 else -1
        if step in (-1, start):
            return True
        guard.step = step
    if night.held[1] and _is_held(night, step):
        return False
    _walk_towards(guard, step % width * TILE + HALF, step // width * TILE + HALF, speed)
    return False


def _is_held(night: NightState, tile: int) -> bool:
    return any(d.id == night.held[0] and tile in d.tiles for d in night.plan.doors)


def _walk_towards(guard: Guard, x: int, y: int, speed: int) -> bool:
    """One tick straight towards a point; the leg's step is worked out when it begins. True on arrival."""
    dx, dy = x - guard.x, y - guard.y
    if not dx and not dy:
        return True
    if guard.leg_x != x or guard.leg_y != y or guard.leg_speed != speed:
        length = isqrt(dx * dx + dy * dy)
        if length <= speed:
            guard.x, guard.y = x, y
            return True
        guard.leg_x, guard.leg_y, guard.leg_speed = x, y, speed
        guard.vx, guard.vy, guard.heading = dx * speed // length, dy * speed // length, bearing(dx, dy)
    if guard.angle != guard.heading:
        guard.angle = turned(guard.angle, guard.heading, QUICK_TURN)
    if -speed <= dx <= speed and -speed <= dy <= speed:
        guard.x, guard.y = x, y
        guard.leg_x = -1
        return True
    guard.x += guard.vx
    guard.y += guard.vy
    return False


def _turn_to(guard: Guard, x: int, y: int, step: int) -> None:
    guard.angle = turned(guard.angle, bearing(x - guard.x, y - guard.y), step)


def _look_about(guard: Guard, middle: int) -> None:
    """Swing to one side and the other."""
    side = 1 if guard.clock // SWEEP_TICKS % 2 else -1
    guard.angle = turned(guard.angle, (middle + side * SWEEP) % 1024, TURN // 2)


# --- telling and catching


def _radio(night: NightState, events: Events) -> None:
    """Whoever has chased long enough calls his zone; a zone that nobody chases in any more goes quiet."""
    chasing: dict[str, None] = {}
    for guard in night.guards:
        if guard.state != ALERT:
            continue
        chasing[guard.plan.zone] = None
        if not guard.radioed and guard.clock <= 0:
            guard.radioed = 1
            zone = night.zones[guard.plan.zone]
            events.append(RadioCalled(guard.plan.id, guard.plan.zone, bool(zone.jammed)))
            if not zone.jammed:
                alarm(night, guard.plan.zone, guard.known_x, guard.known_y, "radio", events)
    for name, zone in night.zones.items():
        if zone.jammed:
            zone.jammed -= 1
        if zone.called and name not in chasing:
            zone.called = 0
        if zone.possible and not any(g.hunting and g.plan.zone == name for g in night.guards):
            zone.possible = 0


def _catch(night: NightState, guard: Guard, events: Events) -> None:
    if night.grace:
        return
    place = next((c for c in night.plan.checkpoints if c.id == night.checkpoint), None)
    x, y = (
        (place.x, place.y) if place else tile_centre(night.plan.starts[0] if night.plan.starts else 0, night.grid.width)
    )
    free = night.rules.caught_is_free
    events.append(HeroCaught(guard.plan.id, guard.plan.character, night.checkpoint, px(x), px(y), free))
    recover(night, 3 * 60 if free else 30)


def recover(night: NightState, grace: int) -> None:
    """Everybody back on his round in phase, nothing suspected; what was opened, taken and switched stays so."""
    for guard in night.guards:
        guard.state, guard.suspicion, guard.caution, guard.hunting, guard.sees = PATROL, 0, 0, 0, 0
        guard.freeze = guard.lost = guard.radioed = guard.clock = guard.quiet = 0
        guard.step = guard.goal = -1
        guard.cause = ""
        guard.x, guard.y, guard.angle = guard.table[night.tick % guard.period]
        focus(night, guard)
    for camera in night.cameras:
        camera.suspicion = camera.watching = camera.quiet = 0
    for zone in night.zones.values():
        zone.called = zone.possible = zone.jammed = 0
        zone.told = -1
    night.grace = grace


def possible_tiles(zone: Zone) -> list[int]:
    """Where those who search think that he could be, rising."""
    return list(bits(zone.possible))
