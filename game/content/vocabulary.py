"""The one table of what a map may say: classes, their members with types and defaults, and the words of each choice.

From it come the defaults of the loader, the semantic checks, ``maps/dreamsync.tiled-project``, the object templates
and the table of ``maps/README.md``; tests compare all of them with it. Whoever gives the game a new kind of thing
adds a row here first.

Units: pixels, seconds, degrees (0 is right, 90 is down, clockwise). Class names are UpperCamel, members lowerCamel.
An object's *name* is its stable id, unique in the map. Tiled leaves members out of maps where they have their
default, so :func:`defaults` is part of the format: a default that changes here changes maps that are not touched.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from game.sim.mapdef import ObjectLink, Value

MemberType = Literal["string", "int", "float", "bool", "color", "file", "object"]
Meaning = Literal["", "when", "set", "node", "map", "entry", "names"]
"""What a text is beyond being one: a condition, assignments, a Yarn node, a map, an entry of it, names of objects
with commas.
"""
Use = Literal["map", "layer", "object", "tile", "shape"]
"""Where a class stands: ``shape`` is an object in a tile's collision editor."""


@dataclass(frozen=True, slots=True)
class Choice:
    """An enumeration."""

    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a class."""

    name: str
    type: MemberType
    default: bool | int | float | str
    doc: str
    choice: str = ""
    """Name of the :class:`Choice` that a string is one of."""
    wants: tuple[str, ...] = ()
    """Classes that a link may point at; empty for any."""
    meaning: Meaning = ""
    least: float | None = None
    """Smallest sensible number."""
    most: float | None = None
    """Largest sensible number."""
    given: bool = True
    """Whether the loader fills the default in. Not where the game's own default depends on something else."""


@dataclass(frozen=True, slots=True)
class ClassDef:
    """One class."""

    name: str
    doc: str
    use: tuple[Use, ...]
    members: tuple[Member, ...] = ()
    shapes: tuple[str, ...] = ()
    """Shapes that make sense for its objects; empty for any."""
    color: str = "#ffa0a0a4"
    """In the editor."""
    named: bool = False
    """Whether its objects need a name, because others mean them by it."""

    def member(self, name: str) -> Member | None:
        """The member of that name."""
        return _MEMBERS[self.name].get(name)


CHOICES: tuple[Choice, ...] = (
    Choice("Facing", ("down", "left", "right", "up")),
    Choice("DoorState", ("closed", "open", "locked")),
    Choice("Transition", ("", "fade", "door", "wave", "cut")),
    Choice("PatrolMode", ("loop", "pingpong", "once")),
    Choice("Face", ("both", "waking", "dream")),
    Choice("DreamStyle", ("", "reef", "paper", "core")),
    Choice("TriggerOn", ("Enter", "Exit", "Interact", "MapStart")),
    Choice("LightStyle", ("steady", "flicker", "pulse", "neon", "candle", "strobe", "off")),
    Choice("SurfaceKind", ("lino", "carpet", "metal", "puddle", "wood", "tile", "grass", "sand", "glass", "water")),
    Choice(
        "DeviceKind",
        ("jingle", "printer", "phone", "vending", "kettle", "lights", "hold", "lullaby", "monitor", "speaker"),
    ),
)
"""Every enumeration. The first word is its default."""


def _when(doc: str = "There only while this Yarn condition is true.") -> Member:
    return Member("when", "string", "", doc, meaning="when")


def _facing(doc: str = "Where it looks.") -> Member:
    return Member("facing", "string", "down", doc, choice="Facing")


def _set(doc: str = "Yarn assignments that are made then: `$seen to true; $steps += 1`.") -> Member:
    return Member("set", "string", "", doc, meaning="set")


def _node(doc: str, name: str = "dialogue") -> Member:
    return Member(name, "string", "", doc, meaning="node")


def _text(name: str, doc: str, default: str = "", choice: str = "", meaning: Meaning = "") -> Member:
    return Member(name, "string", default, doc, choice=choice, meaning=meaning)


def _real(name: str, default: float, doc: str, least: float | None = None, most: float | None = None) -> Member:
    return Member(name, "float", default, doc, least=least, most=most)


def _yes(name: str, default: bool, doc: str, given: bool = True) -> Member:
    return Member(name, "bool", default, doc, given=given)


def _link(name: str, doc: str, *wants: str) -> Member:
    return Member(name, "object", 0, doc, wants=wants)


_POWERED = _text("poweredBy", "The switch or story flag that it gets its power from; without it, it is always on.")
_ZONE = _text("zone", "Guards and devices of one zone hear the same alarm.")
_AREA = ("rect", "polygon", "ellipse")
_SPOT = ("point", "rect", "tile", "ellipse")
_THING = ("tile", "rect", "point", "polygon", "ellipse")

_PLACE = "#ff5fd38d"
_PEOPLE = "#ffe8a33d"
_GUARD = "#ffe05a5a"
_USE = "#ff5aa9e0"
_DREAM = "#ff2cbdb4"
_STORY = "#ffb98cff"
_LOOK = "#fffbe38a"

CLASSES: tuple[ClassDef, ...] = (
    ClassDef(
        "Level",
        "Settings of the whole map.",
        ("map",),
        (
            _text("title", "Shown when the place is entered."),
            _text("music", "The piece that plays here; empty: whatever played before."),
            Member("ambient", "color", "#ff242850", "Colour of the light where no lamp reaches."),
            _text("lut", "Grading of the picture.", "night"),
            _node("Yarn node that starts when the place is entered.", "onEnter"),
            _text("next", "The map that follows when the level is done.", meaning="map"),
            _text("dream", "Style of the dream face.", choice="DreamStyle"),
            _text("requires", "Mods that this map needs beside its own, separated by commas."),
        ),
        color=_PLACE,
    ),
    ClassDef(
        "PlayerStart",
        "Where somebody comes in. Exits mean it by its name.",
        ("object",),
        (_facing(), _yes("isDefault", False, "Used where an exit names no entry, and by F5 in Tiled."), _when()),
        _SPOT,
        _PLACE,
        named=True,
    ),
    ClassDef(
        "Exit",
        "Leaves for another map.",
        ("object",),
        (
            _text("map", "The map it leads to, by its file's name without ending.", meaning="map"),
            _text("entry", "Name of the PlayerStart there; empty: the default one.", meaning="entry"),
            _yes("auto", True, "Taken by walking in; otherwise it has to be used."),
            _text("transition", "How the picture changes.", choice="Transition"),
            _node("Yarn node that starts instead of leaving; it may leave by itself."),
            _when(),
        ),
        (*_AREA, "tile"),
        _PLACE,
    ),
    ClassDef(
        "Door",
        "Blocks the way and the view while it is closed.",
        ("object", "tile"),
        (
            _text("state", "How it stands at first.", "closed", choice="DoorState"),
            _text("key", "What opens it when it is locked: an item, or a story flag."),
            _real("noise", 3, "How far opening it is heard, in tiles.", 0, 40),
            _real("time", 0, "Seconds of standing in the doorway until it gives way; 0: as long as any door.", 0, 24),
            _real("time", 0, "Seconds that it is pushed before it gives way, where guards walk; 0: a sixth.", 0, 24),
            _POWERED,
            _node("Yarn node that starts when it is locked."),
            _when(),
        ),
        ("tile", "rect"),
        _USE,
    ),
    ClassDef(
        "NPC",
        "Somebody who stands here and can be talked to.",
        ("object",),
        (
            _text("character", "Who: ava, mia, davey, guard…"),
            _node("Yarn node of talking to them. `*` stands for the scene: `*_Talk_Ava`."),
            _facing(),
            _link("patrol", "The way that they walk.", "Patrol"),
            _yes("turnToPlayer", True, "Turns round when talked to."),
            _text("pose", "A held pose: sit, in_bed, asleep_table…"),
            _text("outfit", "Variant of the sheet: pyjamas…"),
            _when(),
        ),
        _SPOT,
        _PEOPLE,
    ),
    ClassDef(
        "Guard",
        "Somebody, or something, that looks and listens.",
        ("object",),
        (
            _text("character", "Who: guard, bram, councillor…", "guard"),
            _link("patrol", "The round; without one they stand.", "Patrol"),
            _facing("Where they look while standing."),
            _real("speed", 2, "Tiles a second on the round.", 0, 5),
            _real("viewRange", 120, "Farthest that they see, in pixels (7.5 tiles).", 0, 640),
            _real("nearRange", 80, "Up to here they are sure, in pixels (5 tiles).", 0, 640),
            _real("viewAngle", 70, "Width of the cone in degrees.", 0, 360),
            _real("hearing", 1, "Stretches all noises: 0 is deaf, 1.7 a mother.", 0, 4),
            _real("chase", 5, "Tiles a second when chasing; 0 for a device that calls somebody.", 0, 5.9),
            _real("period", 0, "Seconds of one round; 0: as long as it takes. Divides 24.", 0, 24),
            _real("phase", 0, "Seconds by which the round starts earlier.", 0, 24),
            _ZONE,
            _when(),
        ),
        _SPOT,
        _GUARD,
        named=True,
    ),
    ClassDef(
        "Patrol",
        "A way to walk, point by point.",
        ("object",),
        (
            _text("mode", "What happens at its end.", "loop", choice="PatrolMode"),
            _real("wait", 0, "Seconds at every point.", 0, 24),
            _text("waits", "Seconds at each point, separated by commas; `*` shares what is left of the period."),
            _text("looks", "Where they look at each point: `S:3;SE:1.5, N` (points by commas, looks by semicolons)."),
        ),
        ("polyline", "polygon"),
        _GUARD,
        named=True,
    ),
    ClassDef(
        "Camera",
        "A lens that sweeps.",
        ("object",),
        (
            _facing("The middle of its sweep."),
            _real(
                "direction",
                -1,
                "The same in degrees, where four directions are too few; -1: what facing says.",
                -1,
                360,
            ),
            _real("direction", -1, "The same in degrees, clockwise from the right; -1: as `facing` says.", -1, 360),
            _real("sweep", 90, "Degrees from end to end.", 0, 360),
            _real("sweepTime", 6, "Seconds there and back. Divides 24.", 0, 24),
            _real("viewRange", 144, "How far it sees, in pixels.", 0, 640),
            _real("viewAngle", 60, "Width of the cone in degrees.", 0, 180),
            _real("phase", 0, "Seconds by which the sweep starts earlier.", 0, 24),
            _POWERED,
            _ZONE,
            _when(),
        ),
        _SPOT,
        _GUARD,
        named=True,
    ),
    ClassDef(
        "Laser",
        "A beam that comes and goes, and alarms its zone.",
        ("object", "tile"),
        (
            _real("onTime", 1, "Seconds that it burns.", 0, 24),
            _real("offTime", 1, "Seconds that it does not. Both together divide 24.", 0, 24),
            _real("phase", 0, "Seconds by which it starts earlier.", 0, 24),
            _POWERED,
            _ZONE,
            _when(),
        ),
        ("rect", "polyline", "tile"),
        _GUARD,
    ),
    *(
        ClassDef(
            name,
            doc,
            ("object", "tile"),
            (
                _link("target", "What it works: a door, light, laser, camera…"),
                _text("targets", "More of them by name, separated by commas.", meaning="names"),
                _set(),
                _yes("on", on, "Whether it is on at first."),
                _yes("once", False, "Works one time only."),
                _real("time", 1, "Seconds that a hand has to be held on it.", 0, 24),
                _node("Yarn node of using it."),
                _text("kind", "What it is.", "jingle", "DeviceKind")
                if name == "Device"
                else _text("kind", "What it is, for its picture."),
                *((_real("radius", 8, "How far it is heard, in tiles.", 0, 40),) if name == "Device" else ()),
                *((_ZONE,) if name == "Device" else ()),
                _when(),
            ),
            _THING,
            _USE,
        )
        for name, doc, on in (
            ("Switch", "Something to press.", False),
            ("Terminal", "Something to read and to press.", True),
            ("Device", "Something that Mia can work by radio.", True),
        )
    ),
    ClassDef(
        "Evidence",
        "A page for the sketchbook.",
        ("object", "tile"),
        (
            _text("item", "Which page."),
            _node("Yarn node of finding it."),
            _set(),
            _real("time", 0.5, "Seconds that it takes.", 0, 24),
            _when(),
        ),
        _THING,
        _STORY,
    ),
    ClassDef(
        "HidingSpot",
        "Somewhere to hide.",
        ("object", "tile"),
        (
            _facing("Where one comes out."),
            Member("capacity", "int", 1, "How many fit.", least=1, most=4),
            _node("Yarn node of looking at it.", "examine"),
            _when(),
        ),
        _THING,
        _USE,
    ),
    ClassDef(
        "Vent",
        "A way through the walls for somebody small.",
        ("object", "tile"),
        (_link("target", "The vent at the other end.", "Vent"), _facing("Where one comes out."), _when()),
        _THING,
        _USE,
        named=True,
    ),
    ClassDef("Dark", "Where no light falls: eyes reach less far.", ("object",), (_when(),), _AREA, _USE),
    ClassDef("LowCover", "Hides somebody who sneaks.", ("object", "tile"), (_when(),), _THING, _USE),
    ClassDef(
        "Light",
        "A lamp.",
        ("object", "shape"),
        (
            _real("radius", 48, "How far it shines, in pixels.", 0, 2000),
            Member("color", "color", "#ffffd9a0", "Its colour."),
            _real("intensity", 0.5, "How strongly.", 0, 4),
            _real("glow", 0, "Strength of the halo round the lamp itself.", 0, 4),
            _real("lift", 12, "Height above the floor, in pixels.", 0, 200),
            _text("style", "How it burns.", "steady", choice="LightStyle"),
            _real("angle", 360, "Width of its cone in degrees; 360 shines all round.", 0, 360),
            _text("group", "Lights of one group go on and off together."),
            _POWERED,
            _text("face", "Which face it belongs to.", "both", choice="Face"),
            _when(),
        ),
        ("point", "ellipse", "rect"),
        _LOOK,
    ),
    ClassDef(
        "DreamZone",
        "Where the dream is another one, or stronger.",
        ("object",),
        (_text("style", "Its style.", choice="DreamStyle"), _real("intensity", 1, "How strongly.", 0, 1), _when()),
        _AREA,
        _DREAM,
    ),
    ClassDef(
        "Rail",
        "A current in the dream that carries one past named stops.",
        ("object",),
        (_real("current", 48, "Pixels a second.", 1, 480), _text("needs", "Lucidity it takes."), _when()),
        ("polyline", "polygon"),
        _DREAM,
        named=True,
    ),
    ClassDef(
        "RailStop",
        "A stop of a rail.",
        ("object",),
        (_link("target", "Its rail.", "Rail"), _node("Yarn node of arriving.")),
        ("point", "rect"),
        _DREAM,
        named=True,
    ),
    ClassDef(
        "Seam",
        "Where the two faces touch, and one may cross.",
        ("object",),
        (_text("needs", "Lucidity it takes."), _link("target", "The seam at the other end.", "Seam"), _when()),
        _THING,
        _DREAM,
    ),
    ClassDef(
        "DoodleSpot",
        "Where something can be drawn into the world.",
        ("object",),
        (
            _text("needs", "What is wanted."),
            _node("Yarn node of drawing it."),
            _link("target", "What appears."),
            _when(),
        ),
        _THING,
        _DREAM,
    ),
    ClassDef(
        "DreamDoor",
        "A wall for the body, open for the dream-self.",
        ("object", "tile"),
        (_text("needs", "Lucidity it takes."), _when()),
        _THING,
        _DREAM,
    ),
    ClassDef(
        "DreamSwitch",
        "Something that only the dream-self can touch.",
        ("object", "tile"),
        (
            _link("target", "What it works."),
            _text("targets", "More of them by name, separated by commas.", meaning="names"),
            _set(),
            _real("time", 1, "Seconds that it takes.", 0, 24),
            _when(),
        ),
        _THING,
        _DREAM,
    ),
    ClassDef(
        "Trigger",
        "Starts story.",
        ("object",),
        (
            _text("on", "What starts it.", "Enter", choice="TriggerOn"),
            _node("Yarn node that starts. `*` stands for the scene."),
            _set(),
            _link("target", "Something that it works."),
            _real("delay", 0, "Seconds between cause and effect.", 0, 600),
            Member(
                "once",
                "bool",
                True,
                "Works one time only. For Interact the game's own default is no; set it by hand there.",
                given=False,
            ),
            _when(),
        ),
        _THING,
        _STORY,
    ),
    ClassDef(
        "Place",
        "A named spot for scripts: `<<walk ava window>>`.",
        ("object",),
        (_facing(),),
        _SPOT,
        _STORY,
        named=True,
    ),
    ClassDef(
        "Sound",
        "Something that is heard from here.",
        ("object",),
        (
            Member("file", "file", "", "The sound file (.ogg); or leave it empty and name the cue."),
            _text("cue", "Name of one of the game's own sounds."),
            _real("volume", 1, "How loud.", 0, 1),
            _real("radius", 160, "How far, in pixels.", 0, 2000),
            _text("face", "Which face it belongs to.", "both", choice="Face"),
            _when(),
        ),
        ("point", "rect", "ellipse"),
        _LOOK,
    ),
    ClassDef(
        "Surface",
        "A floor that sounds its own way.",
        ("object", "shape"),
        (
            _text("kind", "What it is made of.", "lino", choice="SurfaceKind"),
            _real("noise", 0, "Times the noise of a step; 0: what the kind says.", 0, 8),
        ),
        _AREA,
        _LOOK,
    ),
    ClassDef("Dark", "Where one is seen from two tiles at most.", ("object",), (_when(),), _AREA, _LOOK),
    ClassDef(
        "Prop",
        "A thing that stands about.",
        ("object", "tile"),
        (
            _yes("solid", True, "Blocks the way (where its tile has a shape)."),
            _node("Yarn node of looking at it.", "examine"),
            _when(),
        ),
        (),
        _LOOK,
    ),
    ClassDef("Solid", "Blocks the way.", ("object", "shape"), (), _AREA, _LOOK),
    ClassDef("Shadow", "Where a thing touches the floor: its shadow, and the line by which it is sorted.", ("shape",)),
    ClassDef("CameraBounds", "The picture never shows anything outside.", ("object",), (), ("rect",), _PLACE),
    ClassDef(
        "Checkpoint",
        "A safe room: where one is put down when caught.",
        ("object",),
        (Member("priority", "int", 0, "Of several, the highest counts.", least=0, most=99), _facing(), _when()),
        ("rect", "point"),
        _PLACE,
        named=True,
    ),
    ClassDef(
        "SplitPoint",
        "A line that the run's timer counts.",
        ("object",),
        (
            _text("split", "Its name in the splits."),
            Member("order", "int", 0, "Its place among them.", least=0, most=999),
        ),
        _AREA,
        _PLACE,
    ),
    # Tiles: what the pictures of a tileset mean.
    *(
        ClassDef(name, doc, ("tile",))
        for name, doc in (
            ("Floor", "Ground to walk on."),
            ("Trim", "Laid over a floor."),
            ("WallTop", "A wall seen from above."),
            ("WallFace", "A wall seen from the front; `row` counts from its foot."),
            ("Lintel", "The upper edge of a doorway: walked under."),
            ("Window", "Lets light in."),
            ("Frame", "A picture of an animation; never placed by itself."),
        )
    ),
    # Layers.
    *(
        ClassDef(name, doc, ("layer",))
        for name, doc in (
            ("Walls", "Its tiles are solid."),
            ("Above", "Drawn over people."),
            ("Roof", "Drawn over everything, and fades when somebody is under it."),
            ("Decor", "Its objects lie on floors and hang on walls, under people."),
            ("DreamVoid", "Marks cells that are missing in the dream."),
            ("Dream", "Belongs to the dream face only. So does every layer whose class or name begins with Dream."),
            ("Waking", "Belongs to the waking face only. So does every layer whose class or name begins with Waking."),
        )
    ),
)
"""Every class."""

TILE_PROPERTIES: Mapping[str, str] = {
    "at": 'Where its pixels stand in the tileset\'s atlas: "x,y,w,h".',
    "emissive": "Of a collection's tile: the picture of what glows. Of a tileset: the picture of what glows on its sheet.",
    "lit": "Of a sheet's tile: something of it glows.",
    "sort": "actor (sorted with people by its foot), floor, wall, above.",
    "tall": "Blocks light, and sight at night.",
    "glass": "Of a wall: eyes go through it.",
    "key": "What kind of thing it is.",
    "kind": "What kind of thing it is.",
    "blocks": "What it blocks: walk, sight or both.",
    "row": "Row of a wall's face, counted from its foot.",
    "polish": "How strongly the floor mirrors, 0 to 255.",
    "surface": "How the floor sounds.",
}
"""Properties of tiles that the game knows."""
TILESET_PROPERTIES: Mapping[str, str] = {
    "emissive": "A picture as large as the sheet, of what glows on it by itself.",
    "atlas": "Of a collection: one picture that holds all its tiles.",
    "atlas_emissive": "The glowing twin of the atlas.",
    "wall_rows": "How many rows the faces of its walls have.",
}
"""Properties of tilesets that the game knows."""

_BY_NAME = {cls.name: cls for cls in CLASSES}
_MEMBERS = {cls.name: {member.name: member for member in cls.members} for cls in CLASSES}
_CHOICES = {choice.name: choice.words for choice in CHOICES}


def find(name: str) -> ClassDef | None:
    """The class of that name."""
    return _BY_NAME.get(name)


def names(use: Use) -> Iterable[str]:
    """Names of the classes that stand in a place."""
    return [cls.name for cls in CLASSES if use in cls.use]


def words(choice: str) -> tuple[str, ...]:
    """The words of an enumeration."""
    return _CHOICES[choice]


@cache
def defaults(cls: str) -> Mapping[str, Value]:
    """Values that the members of a class have where a map leaves them out; nothing for unknown classes. Never write
    to it.

    >>> defaults("Trigger")["on"], "once" in defaults("Trigger"), dict(defaults("Zebra"))
    ('Enter', False, {})
    """
    found = _BY_NAME.get(cls)
    if found is None:
        return {}
    return {
        member.name: ObjectLink(int(member.default)) if member.type == "object" else member.default
        for member in found.members
        if member.given
    }
