"""World ↔ plain JSON data, at any tick, and the hash by which two runs are compared."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, fields
from typing import Any

from game.core.geom import Direction, Vec
from game.core.rng import Stream
from game.sim import infiltration
from game.sim.actor import Actor
from game.sim.director import Director, Status, Wait
from game.sim.script import Script
from game.sim.world import Leaving, Places, Ride, Staging, World
from game.story import Dialogue

FORMAT = 1
"""Raised whenever an older snapshot needs a migration (``game.storage.migrate`` holds them)."""


def new_world(places: Places, script: Script, map_id: str, entry: str = "", seed: int = 0, hero: str = "leo") -> World:
    """A world at its first tick: the hero stands at an entry of a place, the story's variables have their first values.

    Raises:
        KeyError: There is no such map.
    """
    variables = dict(script.initial)
    world = World(
        places=places,
        script=script,
        level=places.level(map_id),
        seed=seed,
        director=_director(script, variables, seed),
        rng=Stream(seed, "world"),
        hero_id=hero,
        variables=variables,
    )
    _bind(world)
    world.enter(map_id, entry, [])
    world.casts.pop(map_id, None)
    return world


def _director(script: Script, variables: dict[str, bool | float | str], seed: int) -> Director:
    return Director(Dialogue(script.program, variables, {}, seed=seed))


def _bind(world: World) -> None:
    """Give the running story the functions that look at this very world."""
    world.director.dialogue = Dialogue(world.script.program, world.variables, world.functions(), seed=world.seed)


def to_data(world: World) -> dict[str, Any]:
    """The world as plain JSON data. ``from_data`` gives a world with the same hash and the same future."""
    director = world.director
    data: dict[str, Any] = {
        "format": FORMAT,
        "seed": world.seed,
        "map": world.level.id,
        "rng": world.rng.state,
        "hero": world.hero_id,
        "actors": [_actor_data(a) for a in world.actors.values()],
        "casts": {m: [_actor_data(a) for a in cast.values()] for m, cast in world.casts.items() if cast},
        "scenery": {m: [dict(lights), dict(things)] for m, (lights, things) in world.scenery.items() if lights or things},
        "elsewhere": dict(world.elsewhere),
        "variables": dict(world.variables),
        "pages": list(world.pages),
        "found": {page: list(where) for page, where in world.found.items()},
        "staging": {
            **{f.name: getattr(world.staging, f.name) for f in fields(Staging)},
            "lights": dict(world.staging.lights),
            "props": dict(world.staging.props),
            "things": dict(world.staging.things),
            "expressions": dict(world.staging.expressions),
            "music": list(world.staging.music),
            "clock": list(world.staging.clock),
            "looping": list(world.staging.looping),
        },
        "doors": {m: dict(states) for m, states in world.doors.items()},
        "spent": list(world.spent),
        "inside": list(world.inside),
        "pending": [list(p) for p in world.pending],
        "tick": world.tick,
        "played": world.played,
        "face": world.face,
        "dream": world.dream,
        "chapter": world.chapter,
        "objective": world.objective,
        "leaving": asdict(world.leaving) if world.leaving else None,
        "ride": asdict(world.ride) if world.ride else None,
        "moorings": dict(world.moorings),
        "bumping": world.bumping,
        "director": {
            "story": director.dialogue.state(),
            "status": director.status.value,
            "wait": asdict(director.wait) if director.wait else None,
            "node": director.node,
            "line": [director.line[0], list(director.line[1])],
            "options": [[i, line, ok, list(subs)] for i, line, ok, subs in director.options],
        },
    }
    night = infiltration.to_data(world)
    if night is not None:
        data["night"], data["night_tick"] = night, world.night_tick
    return data


def from_data(data: dict[str, Any], places: Places, script: Script) -> World:
    """The world that ``to_data`` wrote.

    Raises:
        KeyError: It stands on a map that is gone, or the data lack a part.
        ValueError, TypeError: The data are not a world's.
    """
    variables: dict[str, bool | float | str] = {**script.initial, **data["variables"]}
    staging = dict(data["staging"])
    staging["music"] = (staging["music"][0], staging["music"][1])
    staging["clock"] = (staging["clock"][0], staging["clock"][1])
    staging["looping"] = dict.fromkeys(staging["looping"])
    told = data["director"]
    world = World(
        places=places,
        script=script,
        level=places.level(data["map"]),
        seed=data["seed"],
        director=_director(script, variables, data["seed"]),
        rng=Stream(0),
        hero_id=data["hero"],
        actors={a["id"]: _actor(a) for a in data["actors"]},
        casts={m: {a["id"]: _actor(a) for a in cast} for m, cast in data["casts"].items()},
        scenery={m: (dict(s[0]), dict(s[1])) for m, s in data["scenery"].items()},
        elsewhere=dict(data["elsewhere"]),
        variables=variables,
        pages=list(data["pages"]),
        found={page: (w[0], w[1], w[2]) for page, w in data["found"].items()},
        staging=Staging(**staging),
        doors={m: dict(states) for m, states in data["doors"].items()},
        spent=dict.fromkeys(data["spent"]),
        inside=list(data["inside"]),
        pending=[(p[0], p[1]) for p in data["pending"]],
        tick=data["tick"],
        played=data["played"],
        face=data["face"],
        dream=data["dream"],
        chapter=data["chapter"],
        objective=data["objective"],
        leaving=Leaving(**data["leaving"]) if data["leaving"] else None,
        ride=Ride(**data["ride"]) if data["ride"] else None,
        moorings=dict(data["moorings"]),
        bumping=data["bumping"],
    )
    world.rng.state = data["rng"]
    world.night_tick = data.get("night_tick", 0)
    infiltration.from_data(world, data.get("night"))
    _bind(world)
    director = world.director
    director.dialogue.restore(told["story"])
    director.status = Status(told["status"])
    director.wait = Wait(**told["wait"]) if told["wait"] else None
    director.node = told["node"]
    director.line = (told["line"][0], tuple(told["line"][1]))
    director.options = tuple((o[0], o[1], o[2], tuple(o[3])) for o in told["options"])
    return world


def _actor_data(actor: Actor) -> dict[str, Any]:
    data = {f.name: getattr(actor, f.name) for f in fields(Actor)}
    data["facing"] = actor.facing.value
    data["route"] = [list(p) for p in actor.route]
    return data


def _actor(data: dict[str, Any]) -> Actor:
    return Actor(**{**data, "facing": Direction(data["facing"]), "route": [Vec(p[0], p[1]) for p in data["route"]]})


_CLOCKS = ("tick", "played", "pose_tick", "bumping")
"""What differs between watching a scene and skipping it, and nothing else may."""


def digest(world: World) -> str:
    """Hash of everything that play depends on, 16 hex digits. Time itself is left out: skipping meets watching."""
    data = _without(to_data(world), _CLOCKS)
    text = json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:16]


def _without(data: Any, names: tuple[str, ...]) -> Any:
    if isinstance(data, dict):
        return {k: _without(v, names) for k, v in data.items() if k not in names}
    if isinstance(data, list):
        return [_without(v, names) for v in data]
    return data
