# ruff: noqa: E501 - files of other formats stand here as they are written
"""The first files of a new mod: a room that can be played, with somebody in it who says something. Its few tiles are
drawn here.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable

from game.content.editor import Launch, project

W, H = 22, 14
"""Size of the room's map in tiles."""
TILE = 16
COLUMNS = 8
_FLOOR, _FLOOR_B, _TOP, _FACE, _FACE_FOOT, _RUG, _SHELF = range(7)


def mod_id(name: str) -> str:
    """A name as an id.

    >>> mod_id("My Room!"), mod_id("Ümläut 3")
    ('my_room', 'ml_ut_3')
    """
    return re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")[:48] or "my_mod"


def new_mod(name: str, launch: Launch) -> dict[str, bytes]:
    """Contents by path of a fresh mod.

    Args:
        name: as its author wrote it.
        launch: how Tiled starts the game on this computer.
    """
    id = mod_id(name)
    title = name.strip() or id
    texts = {
        "mod.toml": _TOML.format(id=id, title=title.replace("\\", "").replace('"', "'")),
        "README.md": _README.format(id=id, title=title),
        f"{id}.tiled-project": project(launch, [".", "maps", "tiles"]),
        "maps/start.tmx": _map(id, title),
        "tiles/room.tsx": _TSX,
        "dialogue/start.yarn": _YARN.format(id=id),
        "i18n/de.csv": _CSV.format(id=id),
    }
    files = {path: text.encode("utf-8") for path, text in texts.items()}
    files["tiles/room.png"] = _sheet()
    return files


_TOML = """format = 1
id = "{id}"
name = "{title}"
version = "0.1.0"
authors = ["You"]
license = "CC-BY-4.0"
game = ">=0.1"
start = "start"
notes = []

# [needs]
# "somebody.tiles" = ">=1.0"
"""

_README = """# {title}

A mod for DreamSync. Open `{id}.tiled-project` in Tiled, then `maps/start.tmx`; F5 plays it, F6 checks it.
Everything else is in `maps/README.md` of the game.
"""

_YARN = """title: {id}_Hello
---
<<declare ${id}_met = false>>
<<if ${id}_met>>
    Ava: Still here. So are you. #line:{id}_2
<<else>>
    Ava: You drew this room? #line:{id}_1
    <<set ${id}_met to true>>
<<endif>>
===
title: {id}_Look_Shelf
---
Leo: Empty, so far. #line:{id}_3
===
"""

_CSV = """id,text
{id}_1,Hast du dieses Zimmer gezeichnet?
{id}_2,Immer noch da. Du auch.
{id}_3,"Noch leer."
"""

_TSX = f"""<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.0" name="room" tilewidth="16" tileheight="16" tilecount="{COLUMNS}" columns="{COLUMNS}">
 <image source="room.png" width="{COLUMNS * TILE}" height="{TILE}"/>
 <tile id="{_FLOOR}" type="Floor"/>
 <tile id="{_FLOOR_B}" type="Floor"/>
 <tile id="{_TOP}" type="WallTop"/>
 <tile id="{_FACE}" type="WallFace"/>
 <tile id="{_FACE_FOOT}" type="WallFace"/>
 <tile id="{_RUG}" type="Trim"/>
 <tile id="{_SHELF}" type="Prop"/>
</tileset>
"""


def _map(id: str, title: str) -> str:
    """The first room: walls all round, a rug, a shelf, a lamp, Ava."""
    floor = _grid(lambda x, y: 0 if _wall(x, y) else (_FLOOR_B if (x * 7 + y * 5) % 6 == 0 else _FLOOR) + 1)
    trim = _grid(lambda x, y: _RUG + 1 if 8 <= x <= 13 and 7 <= y <= 9 else 0)
    walls = _grid(_wall)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<map version="1.10" tiledversion="1.10.0" class="Level" orientation="orthogonal" renderorder="right-down" width="{W}" height="{H}" tilewidth="{TILE}" tileheight="{TILE}" infinite="0" nextlayerid="6" nextobjectid="7">
 <properties>
  <property name="ambient" type="color" value="#ff584a68"/>
  <property name="title" value={_attribute(title)}/>
 </properties>
 <tileset firstgid="1" source="../tiles/room.tsx"/>
 <layer id="1" name="Floor" width="{W}" height="{H}">
  <data encoding="csv">
{floor}
</data>
 </layer>
 <layer id="2" name="Trim" width="{W}" height="{H}">
  <data encoding="csv">
{trim}
</data>
 </layer>
 <layer id="3" name="Walls" class="Walls" width="{W}" height="{H}">
  <data encoding="csv">
{walls}
</data>
 </layer>
 <objectgroup id="4" name="Actors">
  <object id="1" name="shelf" type="Prop" gid="{_SHELF + 1}" x="64" y="104" width="48" height="32">
   <properties>
    <property name="examine" value="{id}_Look_Shelf"/>
   </properties>
  </object>
 </objectgroup>
 <objectgroup id="5" name="Logic">
  <object id="2" name="start" type="PlayerStart" x="120" y="160">
   <properties>
    <property name="isDefault" type="bool" value="true"/>
   </properties>
   <point/>
  </object>
  <object id="3" name="ava" type="NPC" x="208" y="120">
   <properties>
    <property name="character" value="ava"/>
    <property name="dialogue" value="{id}_Hello"/>
   </properties>
   <point/>
  </object>
  <object id="4" name="lamp" type="Light" x="176" y="104">
   <properties>
    <property name="color" type="color" value="#ffffc98a"/>
    <property name="glow" type="float" value="0.3"/>
    <property name="intensity" type="float" value="0.9"/>
    <property name="radius" type="float" value="120"/>
   </properties>
   <point/>
  </object>
  <object id="5" name="camera" type="CameraBounds" x="0" y="0" width="{W * TILE}" height="{H * TILE}"/>
 </objectgroup>
</map>
"""


def _wall(x: int, y: int) -> int:
    """Gid of the wall at a cell, 0 where one can walk: two rows of front below the northern top."""
    if x == 0 or x == W - 1 or y == H - 1 or y < 2:
        return _TOP + 1
    if y < 5:
        return (_FACE_FOOT if y == 4 else _FACE) + 1
    return 0


def _grid(cell: Callable[[int, int], int]) -> str:
    return ",\n".join(",".join(str(cell(x, y)) for x in range(W)) for y in range(H))


def _attribute(text: str) -> str:
    from xml.sax.saxutils import quoteattr

    return quoteattr(text)


Color = tuple[int, int, int]
_WOOD: tuple[Color, ...] = ((122, 86, 66), (134, 95, 71), (112, 78, 62))
_PAPER: tuple[Color, ...] = ((96, 104, 140), (104, 113, 150))
_DARK: Color = (40, 34, 54)
_CAP: Color = (58, 50, 74)
_CLOTH: tuple[Color, ...] = ((104, 50, 72), (112, 56, 78))
_CLEAR = (0, 0, 0, 0)


def _pixel(tile: int, x: int, y: int) -> tuple[int, int, int, int]:
    """Colour of one pixel of one tile, RGBA."""
    if tile in (_FLOOR, _FLOOR_B):
        plank = (y // 4 + (x + (y // 4 % 2) * 8) // 16) % 2
        color = _DARK if tile == _FLOOR_B and (x, y) in ((5, 6), (6, 6)) else _WOOD[2] if y % 4 == 3 else _WOOD[plank]
    elif tile == _TOP:
        color = _CAP if (x + y) % 8 else (64, 56, 82)
    elif tile in (_FACE, _FACE_FOOT):
        color = _PAPER[x // 4 % 2]
        if tile == _FACE_FOOT and y >= 12:
            color = _WOOD[2] if y == 12 else _DARK if y == 15 else _WOOD[0]
    elif tile == _RUG:
        color = _CLOTH[(x // 2 + y // 2) % 2]
    elif tile == _SHELF:
        color = _DARK if x in (0, 15) or y in (0, 15) or y % 5 == 0 else _WOOD[(x // 3) % 3] if y > 1 else _WOOD[1]
    else:
        return _CLEAR
    return (*color, 255)


def _sheet() -> bytes:
    """The tileset's picture, as PNG."""
    rows = bytearray()
    for y in range(TILE):
        rows.append(0)
        for x in range(COLUMNS * TILE):
            rows += bytes(_pixel(x // TILE, x % TILE, y))
    return png(COLUMNS * TILE, TILE, bytes(rows))


def png(width: int, height: int, rows: bytes) -> bytes:
    """A PNG from RGBA rows, each with its filter byte 0 before it."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
