# ruff: noqa: E501
"""What Tiled 1.0 to 1.12 writes for orthogonal maps, made by hand, and what has to come out."""

from __future__ import annotations

import base64
import gzip
import struct
import zlib
from array import array
from pathlib import Path

import pytest
from hostile import png

from game.content.files import GameFiles
from game.content.tiled import Loaded, load_map
from game.content.tiled import canonical as canonical_module
from game.sim.mapdef import (
    FLIP_DIAGONAL,
    FLIP_X,
    FLIP_Y,
    ImageLayer,
    MapDef,
    MapObject,
    ObjectLayer,
    ObjectLink,
    TileLayer,
)

SHEET = '<tileset firstgid="1" name="sheet" tilewidth="16" tileheight="16" tilecount="16" columns="4"><image source="t.png" width="64" height="64"/></tileset>'
CELLS = [1, 2, 0, 4 | FLIP_X, 5 | FLIP_Y, 6 | FLIP_DIAGONAL | FLIP_X]
CSV = f'<data encoding="csv">{",".join(map(str, CELLS))}</data>'
RAW = struct.pack("<6I", *CELLS)


def loaded(
    folder: Path, inner: str, head: str = "", sheet: str = SHEET, size: tuple[int, int] = (3, 2), **files: str | bytes
) -> Loaded:
    """Loads a map made of some XML, beside other files (``x_tsx`` is ``x.tsx``)."""
    folder.mkdir(exist_ok=True)
    (folder / "t.png").write_bytes(png(64, 64))
    for name, content in files.items():
        (folder / name.replace("_", ".")).write_bytes(content.encode() if isinstance(content, str) else content)
    text = f'<?xml version="1.0" encoding="UTF-8"?>\n<map version="1.10" orientation="orthogonal" width="{size[0]}" height="{size[1]}" tilewidth="16" tileheight="16" {head}>\n{sheet}{inner}</map>'
    (folder / "m.tmx").write_text(text, encoding="utf-8")
    return load_map(GameFiles(folder), "m.tmx")


def clean(folder: Path, inner: str, **more: object) -> MapDef:
    """The same, where nothing may be found wrong."""
    answer = loaded(folder, inner, **more)  # type: ignore[arg-type]
    assert answer.problems == ()
    assert answer.map is not None
    return answer.map


def layer(data: str = CSV, attributes: str = 'id="1" name="Floor" width="3" height="2"') -> str:
    return f"<layer {attributes}>{data}</layer>"


def objects(inner: str, attributes: str = 'id="2" name="Things"') -> str:
    return f"<objectgroup {attributes}>{inner}</objectgroup>"


def only(level: MapDef) -> MapObject:
    (thing,) = level.objects()
    return thing


def cells(level: MapDef, number: int = 0) -> list[int]:
    found = level.layers[number]
    assert isinstance(found, TileLayer)
    return list(found.cells)


def in_base64(data: bytes, compression: str = "") -> str:
    how = f' compression="{compression}"' if compression else ""
    return f'<data encoding="base64"{how}>\n   {base64.b64encode(data).decode()}\n  </data>'


FORMATS = {
    "csv": CSV,
    "csv with a comma at its end": CSV.replace("</data>", ",\n</data>"),
    "csv with rows and spaces": '<data encoding="csv">\n' + ",\n".join(f" {cell} " for cell in CELLS) + "\n</data>",
    "base64": in_base64(RAW),
    "gzip": in_base64(gzip.compress(RAW), "gzip"),
    "zlib": in_base64(zlib.compress(RAW), "zlib"),
    "xml": "<data>"
    + "".join(f'\n   <tile gid="{cell}"/>' if cell else "\n   <tile/>" for cell in CELLS)
    + "\n  </data>",
    "xml of old versions": "<data>"
    + "".join(f"<tile gid='{cell}' />" for cell in CELLS)
    + "<!-- <tile gid='9'/> --></data>",
}


@pytest.mark.parametrize("data", FORMATS.values(), ids=FORMATS)
def test_every_format_of_layer_data_gives_the_same_cells(tmp_path: Path, data: str) -> None:
    assert cells(clean(tmp_path, layer(data))) == CELLS


def test_zstandard_is_read_where_its_library_is_there(tmp_path: Path) -> None:
    zstandard = pytest.importorskip("zstandard")
    assert cells(clean(tmp_path, layer(in_base64(zstandard.ZstdCompressor().compress(RAW), "zstd")))) == CELLS


def test_zstandard_without_its_library_names_the_setting_to_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.content.tiled.data.zstandard", None)
    answer = loaded(tmp_path, layer(in_base64(b"x", "zstd")))
    assert answer.map is None
    assert "Tile Layer Format" in answer.problems[0].fix


def test_the_hexagonal_bit_is_cleared(tmp_path: Path) -> None:
    data = f'<data encoding="csv">{1 | 0x10000000},0,0,0,0,0</data>'
    assert cells(clean(tmp_path, layer(data))) == [1, 0, 0, 0, 0, 0]


def chunked(encode: str) -> str:
    """Two chunks: tile 3 at (-4, -2), tile 7 at (1, 1)."""
    first, second = [3, 0, 0, 0], [0, 0, 0, 7]
    if encode == "csv":
        texts = [",".join(map(str, chunk)) for chunk in (first, second)]
        attributes = 'encoding="csv"'
    elif encode == "xml":
        texts = ["".join(f'<tile gid="{gid}"/>' for gid in chunk) for chunk in (first, second)]
        attributes = ""
    else:
        texts = [base64.b64encode(zlib.compress(struct.pack("<4I", *chunk))).decode() for chunk in (first, second)]
        attributes = 'encoding="base64" compression="zlib"'
    places = ('x="-4" y="-2"', 'x="0" y="0"')
    inner = "".join(
        f'<chunk {place} width="2" height="2">{text}</chunk>' for place, text in zip(places, texts, strict=True)
    )
    return f"<data {attributes}>{inner}</data>"


@pytest.mark.parametrize("encode", ["csv", "xml", "zlib"])
def test_an_infinite_map_is_cropped_to_its_chunks_and_starts_at_zero(tmp_path: Path, encode: str) -> None:
    inner = layer(chunked(encode)) + objects('<object id="1" x="-60" y="5" width="2" height="2"/>')
    level = clean(tmp_path, inner, head='infinite="1"', size=(30, 20))
    assert (level.width, level.height) == (6, 4)
    assert [(i % 6, i // 6, gid) for i, gid in enumerate(cells(level)) if gid] == [(0, 0, 3), (5, 3, 7)]
    assert (only(level).x, only(level).y) == (4, 37)


def test_an_infinite_map_without_a_tile_keeps_the_size_that_it_states(tmp_path: Path) -> None:
    level = clean(
        tmp_path, layer('<data encoding="csv"></data>', 'id="1" name="a" width="0" height="0"'), head='infinite="1"'
    )
    assert (level.width, level.height) == (3, 2)


def test_layers_stay_in_draw_order_through_pytmx(tmp_path: Path) -> None:
    inner = (
        objects("", 'id="1" name="a"')
        + layer(attributes='id="2" name="b" width="3" height="2"')
        + '<imagelayer id="3" name="c"><image source="t.png"/></imagelayer>'
        + objects("", 'id="4" name="d"')
        + layer(attributes='id="5" name="e" width="3" height="2"')
    )
    level = clean(tmp_path, inner)
    assert [found.look.name for found in level.layers] == ["a", "b", "c", "d", "e"]


def test_grids_are_what_pytmx_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def other(self: object) -> list[int]:
        return [0, 9, 9, 9, 9, 9, 9, 9, 9]

    monkeypatch.setattr(canonical_module.PackedTiledMap, "tiled_gids", other)
    assert cells(clean(tmp_path, layer())) == [9, 9, 0, 9, 9, 9]


def test_rows_that_are_empty_at_top_and_bottom_survive_pytmx(tmp_path: Path) -> None:
    level = clean(tmp_path, layer('<data encoding="csv">0,0,0,0,5,0</data>'))
    assert cells(level) == [0, 0, 0, 0, 5, 0]
    assert cells(clean(tmp_path, layer('<data encoding="csv">0,0,0,0,0,0</data>'))) == [0] * 6


def test_maps_too_large_for_pytmx_in_a_second_keep_their_grids(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import dataclasses

    small = dataclasses.replace(canonical_module.BOUNDS, pytmx_cells=4)
    monkeypatch.setattr(canonical_module, "BOUNDS", small)
    assert cells(clean(tmp_path, layer())) == CELLS


def test_groups_multiply_their_looks_into_their_layers(tmp_path: Path) -> None:
    inner = (
        '<group id="7" name="DreamStuff" opacity="0.5" tintcolor="#80ff0000" offsetx="10" offsety="1.5" parallaxx="0.5" visible="0">'
        '<group id="8" name="inner" offsetx="-3">'
        + layer(
            attributes='id="1" name="a" width="3" height="2" opacity="0.5" tintcolor="#ff804020" offsetx="1" parallaxx="0.5" parallaxy="2"'
        )
        + "</group></group>"
    )
    look = clean(tmp_path, inner).layers[0].look
    assert (look.opacity, look.offset_x, look.offset_y, look.parallax_x, look.parallax_y) == (0.25, 8, 1.5, 0.25, 2)
    assert look.tint == (128, 0, 0, 128)
    assert not look.visible
    assert look.face == "dream"


@pytest.mark.parametrize(
    ("attributes", "role"),
    [
        ('name="Walls"', "walls"),
        ('name="x" class="Walls"', "walls"),
        ('name="Above"', "above"),
        ('name="Roof"', "roof"),
        ('name="DreamVoid"', "void"),
        ('name="Floor"', "free"),
    ],
)
def test_class_or_name_of_a_tile_layer_is_its_role(tmp_path: Path, attributes: str, role: str) -> None:
    found = clean(tmp_path, layer(attributes=f'id="1" {attributes} width="3" height="2"')).layers[0]
    assert isinstance(found, TileLayer)
    assert found.role == role


TSX = SHEET.replace(' firstgid="1"', "")
TSJ = '{"type":"tileset","name":"sheet","tilewidth":16,"tileheight":16,"tilecount":16,"columns":4,"image":"t.png","imagewidth":64,"imageheight":64}'


def test_embedded_tsx_and_tsj_tilesets_are_the_same_tileset(tmp_path: Path) -> None:
    embedded = clean(tmp_path, layer())
    tsx = clean(tmp_path, layer(), sheet='<tileset firstgid="1" source="x.tsx"/>', x_tsx=TSX)
    tsj = clean(tmp_path, layer(), sheet='<tileset firstgid="1" source="x.tsj"/>', x_tsj=TSJ)
    json = clean(tmp_path, layer(), sheet='<tileset firstgid="1" source="x.json"/>', x_json=TSJ)
    assert embedded.content_hash == tsx.content_hash == tsj.content_hash == json.content_hash
    found = tsj.tile(6)
    assert found is not None
    assert found[1].picture == "t.png"
    assert found[1].rect == (16, 16, 16, 16)


def test_margin_and_spacing_move_the_tiles(tmp_path: Path) -> None:
    sheet = SHEET.replace('columns="4"', 'columns="3" margin="2" spacing="3"')
    found = clean(tmp_path, layer('<data encoding="csv">5,0,0,0,0,0</data>'), sheet=sheet).tile(5)
    assert found is not None
    assert found[1].rect == (2 + 19, 2 + 19, 16, 16)


RICH = """<tileset firstgid="1" name="rich" tilewidth="16" tileheight="16" tilecount="16" columns="4" objectalignment="top">
 <editorsettings><export target="x.json" format="json"/></editorsettings>
 <tileoffset x="3" y="-4"/>
 <grid orientation="orthogonal" width="16" height="16"/>
 <properties><property name="emissive" type="file" value="glow.png"/></properties>
 <image source="t.png" trans="ff00ff" width="64" height="64"/>
 <terraintypes><terrain name="grass" tile="0"/></terraintypes>
 <tile id="0" type="Floor" terrain="0,0,,0" probability="0.5">
  <properties><property name="lit" type="bool" value="true"/></properties>
  <objectgroup draworder="index"><properties><property name="old" value="1"/></properties>
   <object id="1" x="1" y="2" width="3" height="4"/><object id="2" type="Light" x="5" y="6"><point/></object>
   <object id="3" x="0" y="0"><polygon points="0,0 8,0 8,8"/></object><object id="4" x="0" y="0" width="4" height="4"><ellipse/></object>
   <object id="5" x="0" y="0" width="8" height="4"><capsule/></object>
  </objectgroup>
  <animation><frame tileid="0" duration="100"/><frame tileid="1" duration="250"/></animation>
 </tile>
 <tile id="1" class="Wall1.9"/>
 <wangsets><wangset name="w" type="mixed" tile="-1"><wangcolor name="" color="#ff0000" tile="-1" probability="1"/><wangtile tileid="0" wangid="0,1,0,1,0,1,0,1"/></wangset>
 <wangset name="old" tile="-1"><wangcornercolor name="" color="#ff0000" tile="-1" probability="1"/><wangtile tileid="0" wangid="0x10101010"/></wangset></wangsets>
</tileset>"""


def test_a_tileset_with_everything_in_it(tmp_path: Path) -> None:
    level = clean(tmp_path, layer('<data encoding="csv">1,2,0,0,0,0</data>'), sheet=RICH, glow_png=png(64, 64))
    (tileset,) = level.tilesets
    assert (tileset.offset_x, tileset.offset_y, tileset.object_alignment, tileset.transparent) == (
        3,
        -4,
        "top",
        "#ffff00ff",
    )
    tile = tileset.tiles[0]
    assert tile.cls == "Floor"
    assert tileset.tiles[1].cls == "Wall1.9"
    assert tile.frames == ((0, 100), (1, 250))
    assert [shape.kind for shape in tile.shapes] == ["rect", "point", "polygon", "ellipse", "capsule"]
    assert tile.properties == {"old": "1", "lit": True}
    assert (tile.emissive, tile.emissive_rect) == ("glow.png", tile.rect)
    assert tileset.tiles[1].emissive == ""


COLLECTION = """<tileset firstgid="1" name="things" tilewidth="32" tileheight="48" tilecount="2" columns="0">
 <tile id="3"><image source="t.png" width="64" height="64"/></tile>
 <tile id="9" x="16" y="8" width="20" height="30"><image source="t.png" width="64" height="64"/></tile>
</tileset>"""


def test_a_collection_of_pictures_has_gaps_and_parts_of_pictures(tmp_path: Path) -> None:
    level = clean(tmp_path, objects('<object id="1" gid="10" x="5" y="100"/>'), sheet=COLLECTION)
    assert sorted(level.tilesets[0].tiles) == [3, 9]
    assert level.tilesets[0].tiles[9].rect == (16, 8, 20, 30)
    thing = only(level)
    assert (thing.x, thing.y, thing.w, thing.h) == (5, 70, 20, 30)


def test_an_atlas_says_where_the_pixels_of_a_collection_are(tmp_path: Path) -> None:
    sheet = """<tileset firstgid="1" name="things" tilewidth="32" tileheight="48" columns="0"><properties>
      <property name="atlas" type="file" value="a.png"/><property name="atlas_emissive" type="file" value="b.png"/></properties>
      <tile id="0"><properties><property name="at" value="2,4,16,20"/><property name="emissive" type="file" value="e.png"/></properties><image source="not_shipped.png" width="16" height="20"/></tile>
      <tile id="1"><properties><property name="at" value="20,4,10,10"/></properties><image source="not_shipped.png" width="10" height="10"/></tile></tileset>"""
    tiles = clean(tmp_path, objects('<object id="1" gid="1"/>'), sheet=sheet).tilesets[0].tiles
    assert (tiles[0].picture, tiles[0].rect, tiles[0].emissive, tiles[0].emissive_rect) == (
        "a.png",
        (2, 4, 16, 20),
        "b.png",
        (2, 4, 16, 20),
    )
    assert (tiles[1].picture, tiles[1].rect, tiles[1].emissive) == ("a.png", (20, 4, 10, 10), "")


@pytest.mark.parametrize(
    ("alignment", "corner"),
    [
        ("unspecified", (100, 84)),
        ("topleft", (100, 100)),
        ("center", (92, 92)),
        ("bottomright", (84, 84)),
        ("right", (84, 92)),
    ],
)
def test_a_tile_object_is_placed_by_its_tilesets_alignment(
    tmp_path: Path, alignment: str, corner: tuple[int, int]
) -> None:
    sheet = SHEET.replace('name="sheet"', f'name="sheet" objectalignment="{alignment}"')
    thing = only(
        clean(
            tmp_path,
            objects(f'<object id="1" gid="{2 | FLIP_X}" x="100" y="100" width="16" height="16" rotation="-90"/>'),
            sheet=sheet,
        )
    )
    assert (thing.x, thing.y) == corner
    assert (thing.pivot_x, thing.pivot_y, thing.rotation, thing.gid, thing.shape) == (100, 100, -90, 2 | FLIP_X, "tile")


SHAPES = {
    '<object id="1" x="1.5" y="2" width="3" height="4"/>': ("rect", 3, 4, ()),
    '<object id="1" x="1.5" y="2" width="3" height="4"><ellipse/></object>': ("ellipse", 3, 4, ()),
    '<object id="1" x="1.5" y="2" width="3" height="4"><capsule/></object>': ("capsule", 3, 4, ()),
    '<object id="1" x="1.5" y="2"><point/></object>': ("point", 0, 0, ()),
    '<object id="1" x="1.5" y="2"><polygon points="0,0 -5,2.5 1e1,3"/></object>': (
        "polygon",
        0,
        0,
        ((0, 0), (-5, 2.5), (10, 3)),
    ),
    '<object id="1" x="1.5" y="2"><polyline points="0,0 1,1"/></object>': ("polyline", 0, 0, ((0, 0), (1, 1))),
    '<object id="1" x="1.5" y="2" width="30" height="9"><text wrap="1" fontfamily="Sans">Hi\nyou</text></object>': (
        "text",
        30,
        9,
        (),
    ),
}


@pytest.mark.parametrize("text", SHAPES, ids=[shape[0] for shape in SHAPES.values()])
def test_every_shape_of_an_object_is_kept(tmp_path: Path, text: str) -> None:
    thing = only(clean(tmp_path, objects(text)))
    assert (thing.shape, thing.w, thing.h, thing.points) == SHAPES[text]
    assert (thing.x, thing.y, thing.text) == (1.5, 2, "Hi\nyou" if thing.shape == "text" else "")


def test_properties_of_every_type(tmp_path: Path) -> None:
    text = """<object id="4" opacity="0.5" visible="0"><properties>
     <property name="s" value="a &amp; b"/><property name="lines">one
two</property><property name="i" type="int" value="-3"/><property name="f" type="float" value="2.5"/>
     <property name="b" type="bool" value="true"/><property name="c" type="color" value="#80ff0000"/><property name="nocolor" type="color" value=""/>
     <property name="file" type="file" value="t.png"/><property name="nofile" type="file" value="."/><property name="o" type="object" value="4"/>
     <property name="name" value="x"/><property name="type" value="y"/><property name="x" type="int" value="7"/>
     <property name="e" propertytype="Facing" value="up"/>
     <property name="k" type="class" propertytype="Stats"><properties><property name="hp" type="int" value="3"/><property name="in" type="class" propertytype="P"><properties><property name="z" type="bool" value="false"/></properties></property></properties></property>
     <property name="l" type="list"><item type="int" value="1"/><item value="two"/><item type="list"><item type="bool" value="true"/></item></property>
     <property name="empty" type="int"/></properties></object>"""
    thing = only(clean(tmp_path, objects(text)))
    assert thing.properties == {
        "s": "a & b",
        "lines": "one\ntwo",
        "i": -3,
        "f": 2.5,
        "b": True,
        "c": "#80ff0000",
        "nocolor": "",
        "file": "t.png",
        "nofile": "",
        "o": ObjectLink(4),
        "name": "x",
        "type": "y",
        "x": 7,
        "e": "up",
        "k": {"hp": 3, "in": {"z": False}},
        "l": (1, "two", (True,)),
        "empty": 0,
    }
    assert (thing.opacity, thing.visible) == (0.5, False)


def test_an_object_has_the_defaults_of_its_class_below_everything_else(tmp_path: Path) -> None:
    thing = only(
        clean(
            tmp_path,
            objects('<object id="1" class="Exit"><properties><property name="map" value="x"/></properties></object>'),
        )
    )
    assert thing.cls == "Exit"
    assert (thing.properties["map"], thing.properties["auto"], thing.properties["entry"]) == ("x", True, "")


def test_a_tile_object_has_the_class_and_properties_of_its_tile(tmp_path: Path) -> None:
    sheet = SHEET.replace(
        "</tileset>",
        '<tile id="2" type="Door"><properties><property name="key" value="a"/><property name="noise" type="float" value="9"/></properties></tile></tileset>',
    )
    thing = only(
        clean(
            tmp_path,
            objects('<object id="1" gid="3"><properties><property name="key" value="b"/></properties></object>'),
            sheet=sheet,
        )
    )
    assert (thing.cls, thing.properties["key"], thing.properties["noise"], thing.properties["state"]) == (
        "Door",
        "b",
        9,
        "closed",
    )


TEMPLATE = '<template><tileset firstgid="1" source="x.tsx"/><object name="lamp" type="Prop" gid="{gid}" width="16" height="16" rotation="5"><properties><property name="a" value="1"/><property name="b" value="1"/></properties></object></template>'


def test_a_template_gives_what_its_instance_leaves_out(tmp_path: Path) -> None:
    text = (
        '<object id="9" template="l.tx" x="10" y="20"><properties><property name="b" value="2"/></properties></object>'
    )
    level = clean(
        tmp_path,
        objects(text),
        sheet='<tileset firstgid="5" source="x.tsx"/>',
        x_tsx=TSX,
        l_tx=TEMPLATE.format(gid=3 | FLIP_X),
    )
    thing = only(level)
    assert (thing.id, thing.name, thing.cls, thing.rotation, thing.gid) == (9, "lamp", "Prop", 5, 7 | FLIP_X)
    assert (thing.x, thing.y, thing.properties["a"], thing.properties["b"]) == (10, 4, "1", "2")


def test_a_templates_tileset_that_the_map_has_not_is_added(tmp_path: Path) -> None:
    level = clean(
        tmp_path,
        objects('<object id="9" template="l.tx" x="10" y="20"/>'),
        x_tsx=TSX.replace("sheet", "other"),
        l_tx=TEMPLATE.format(gid=3),
    )
    found = level.tile(only(level).gid)
    assert found is not None
    assert (found[0].name, found[1].id) == ("other", 2)


def test_a_template_in_json_and_one_of_a_shape(tmp_path: Path) -> None:
    tj = '{"type":"template","object":{"id":0,"name":"zone","type":"Trigger","width":8,"height":9,"ellipse":true,"visible":true,"properties":[{"name":"once","type":"bool","value":false},{"name":"k","type":"class","propertytype":"P","value":{"n":2}}]}}'
    thing = only(clean(tmp_path, objects('<object id="1" template="z.tj" x="1" y="2" width="5"/>'), z_tj=tj))
    assert (thing.name, thing.cls, thing.shape, thing.w, thing.h) == ("zone", "Trigger", "ellipse", 5, 9)
    assert (thing.properties["once"], thing.properties["k"]) == (False, {"n": 2})


def test_image_layers_with_and_without_a_picture(tmp_path: Path) -> None:
    inner = (
        '<imagelayer id="1" name="sky" offsetx="2" offsety="-3.5" repeatx="1" tintcolor="#102030"><image source="t.png" trans="#00ff00" width="64" height="64"/></imagelayer>'
        '<imagelayer name="old" x="7" y="8"><image source="t.png"/></imagelayer>'
    )
    level = clean(tmp_path, inner)
    sky, old = level.layers
    assert isinstance(sky, ImageLayer)
    assert (sky.picture, sky.size, sky.repeat_x, sky.repeat_y, sky.transparent) == (
        "t.png",
        (64, 64),
        True,
        False,
        "#ff00ff00",
    )
    assert (sky.look.offset_x, sky.look.offset_y, sky.look.tint) == (2, -3.5, (16, 32, 48, 255))
    assert (old.look.offset_x, old.look.offset_y) == (7, 8)
    answer = loaded(tmp_path, '<imagelayer id="1" name="none"/>')
    assert answer.ok
    assert [problem.code for problem in answer.problems] == ["image-none"]


def test_a_map_before_ids_were_invented_gets_them(tmp_path: Path) -> None:
    level = clean(
        tmp_path,
        objects('<object x="1"/><object x="2"/>', 'name="o" color="#ff0000" width="9" height="9"')
        + layer(attributes='name="a" width="3" height="2" x="0" y="0"'),
    )
    assert len({thing.id for thing in level.objects()}) == 2
    assert all(thing.id > 0 for thing in level.objects())


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: text.encode(),
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: text.replace("UTF-8", "UTF-16").encode("utf-16"),
        lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
        lambda text: text.replace("UTF-8", "UTF-16").encode("utf-16-le"),
        lambda text: text.replace("UTF-8", "ISO-8859-1").encode("latin-1"),
        lambda text: text.replace("UTF-8", "windows-1252").encode("cp1252"),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace("?>", '?>\n<!DOCTYPE map SYSTEM "http://mapeditor.org/dtd/1.0/map.dtd">').encode(),
        lambda text: text.partition("?>")[2].encode(),
    ],
    ids=[
        "utf-8",
        "mark",
        "utf-16",
        "utf-16-be",
        "utf-16 without mark",
        "latin-1",
        "cp1252",
        "crlf",
        "doctype",
        "no declaration",
    ],
)
def test_every_encoding_of_the_file_gives_the_same_map(tmp_path: Path, encode: object) -> None:
    plain = clean(tmp_path, layer(attributes='id="1" name="Böden" width="3" height="2"'))
    path = tmp_path / "m.tmx"
    path.write_bytes(encode(path.read_text(encoding="utf-8")))  # type: ignore[operator]
    answer = load_map(GameFiles(tmp_path), "m.tmx")
    assert answer.problems == ()
    assert answer.map is not None
    assert answer.map.content_hash == plain.content_hash


def test_attributes_and_elements_that_nobody_knows_are_ignored(tmp_path: Path) -> None:
    plain = clean(tmp_path, layer())
    odd = layer().replace("<data", '<zebra stripes="3"><object id="7"/></zebra><data future="1"')
    assert (
        clean(tmp_path, odd, head='nextlayerid="5" future="yes" parallaxoriginx="3" skewx="2"').content_hash
        == plain.content_hash
    )


def test_tiles_of_other_sizes_and_optional_attributes_left_out(tmp_path: Path) -> None:
    sheet = '<tileset firstgid="1" name="big" tilewidth="32" tileheight="64"><image source="t.png"/></tileset>'
    (tmp_path / "t.png").write_bytes(png(64, 64))
    text = f'<map width="1" height="1" tilewidth="32" tileheight="32">{sheet}<layer><data encoding="csv">2</data></layer><objectgroup><object/></objectgroup></map>'
    (tmp_path / "m.tmx").write_text(text)
    answer = load_map(GameFiles(tmp_path), "m.tmx")
    assert answer.problems == ()
    assert answer.map is not None
    found = answer.map.tile(2)
    assert found is not None
    assert found[1].rect == (32, 0, 32, 64)


def test_missing_tilesets_and_pictures_leave_a_playable_map(tmp_path: Path) -> None:
    answer = loaded(
        tmp_path,
        layer(),
        sheet='<tileset firstgid="1" source="../tiles/x.tsx"/><tileset firstgid="100" source="gone.tsx"/>',
    )
    assert answer.ok
    assert cells(answer.map) == CELLS  # type: ignore[arg-type]
    assert {problem.code for problem in answer.problems} == {"path-outside", "tileset-missing", "tileset-file-missing"}


def test_gids_that_name_nothing_are_told_with_their_count_and_kept(tmp_path: Path) -> None:
    answer = loaded(tmp_path, layer('<data encoding="csv">99,99,1,0,0,0</data>'))
    assert answer.ok
    (problem,) = answer.problems
    assert problem.code == "gid-unknown"
    assert "(2 cells)" in problem.text


def test_all_problems_of_a_file_are_told_at_once_with_their_lines(tmp_path: Path) -> None:
    answer = loaded(
        tmp_path,
        layer('<data encoding="csv">1</data>')
        + '\n<layer id="9" name="b">\n</layer>\n'
        + objects('\n<object id="1" x="nan"/>\n<object id="2" type="Door" name="attic"><polygon points="a"/></object>'),
    )
    assert answer.map is None
    assert [(problem.code, problem.line) for problem in answer.problems] == [
        ("data-size", 3),
        ("data-missing", 4),
        ("number-range", 7),
        ("points", 8),
    ]
    assert answer.problems[3].object == 'object 2 (Door "attic")'


def test_layers_of_another_size_than_the_map_are_cut_or_filled(tmp_path: Path) -> None:
    answer = loaded(tmp_path, layer('<data encoding="csv">1,2,3,4</data>', 'id="1" name="a" width="4" height="1"'))
    assert answer.ok
    assert cells(answer.map) == [1, 2, 3, 0, 0, 0]  # type: ignore[arg-type]


def test_the_hash_ignores_files_and_lines_and_hears_everything_else(tmp_path: Path) -> None:
    base = clean(tmp_path / "a", layer() + objects('<object id="1" x="1"/>'))
    moved = clean(tmp_path / "b", "\n\n\n" + layer() + objects('<object id="1" x="1"/>'))
    other = clean(tmp_path / "c", layer() + objects('<object id="1" x="2"/>'))
    assert base.content_hash == moved.content_hash != other.content_hash


def test_object_layers_know_their_draw_order(tmp_path: Path) -> None:
    level = clean(tmp_path, objects("", 'id="1" draworder="index"') + objects("", 'id="2"'))
    assert [found.draw_order for found in level.layers if isinstance(found, ObjectLayer)] == ["index", "topdown"]


def test_cells_are_four_bytes_each(tmp_path: Path) -> None:
    found = clean(tmp_path, layer()).layers[0]
    assert isinstance(found, TileLayer)
    assert isinstance(found.cells, array)
    assert found.cells.itemsize == 4
