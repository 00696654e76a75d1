# ruff: noqa: E501
"""Legal maps with one thing dropped, doubled or altered: a level or problems, never anything else."""

from __future__ import annotations

import copy
import random
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hostile import png
from test_map_gate import RICH

from game.content.files import GameFiles
from game.content.tiled import load_map

VALUES = [
    "",
    "0",
    "-1",
    "1",
    "7",
    "1.5",
    "99999999999999999999",
    "nan",
    "x",
    "../up.png",
    "true",
    "\u2028",
    "a,b",
    "#ff00ff",
    "1,1 2,2",
]
LEGAL = f"""<map version="1.10" orientation="orthogonal" renderorder="right-down" width="3" height="2" tilewidth="16" tileheight="16" infinite="0" backgroundcolor="#102030" class="Level">
<properties><property name="title" value="A"/><property name="k" type="class" propertytype="P"><properties><property name="z" type="bool" value="true"/></properties></property></properties>
{RICH}
<tileset firstgid="50" source="x.tsx"/>
<layer id="1" name="Floor" width="3" height="2" opacity="0.5" tintcolor="#ff0000"><data encoding="csv">1,2,3,51,0,5</data></layer>
<layer id="2" name="zipped" width="3" height="2"><data encoding="base64" compression="zlib">eJxjZMAETEAMAAA4AAQ=</data></layer>
<layer id="3" name="xml" width="3" height="2"><data><tile gid="1"/><tile/><tile/><tile/><tile/><tile/></data></layer>
<group id="4" name="Dream" offsetx="3" parallaxx="0.5"><objectgroup id="5" name="o" draworder="index">
<object id="1" name="start" type="PlayerStart" x="5" y="6"><properties><property name="facing" value="up"/></properties><point/></object>
<object id="2" type="Exit" x="1" y="1" width="9" height="9" rotation="30"><properties><property name="map" value="y"/><property name="o" type="object" value="1"/></properties></object>
<object id="3" gid="2147483650" x="4" y="20" width="16" height="16"/><object id="4" template="t.tx" x="1" y="1"/>
<object id="6"><polygon points="0,0 4,0 4,4"/></object><object id="7"><text wrap="1">hi</text></object>
<object id="8"><properties><property name="l" type="list"><item type="int" value="1"/></property></properties><ellipse/></object></objectgroup></group>
<imagelayer id="9" name="sky" repeatx="1"><image source="t.png" width="64" height="64"/></imagelayer>
</map>"""
INFINITE = """<map width="3" height="2" tilewidth="16" tileheight="16" infinite="1"><tileset firstgid="1" name="s" tilewidth="16" tileheight="16"><image source="t.png"/></tileset>
<layer id="1" name="a" width="3" height="2"><data encoding="csv"><chunk x="-2" y="-2" width="2" height="2">1,2,3,4</chunk><chunk x="0" y="0" width="2" height="2">0,0,0,4</chunk></data></layer></map>"""


def mutate(root: ElementTree.Element, chance: random.Random) -> str:
    """Changes one thing in a tree; says what."""
    parents = [(parent, child) for parent in root.iter() for child in parent]
    match chance.randrange(6):
        case 0:
            parent, child = chance.choice(parents)
            parent.remove(child)
            return f"drop <{child.tag}>"
        case 1:
            parent, child = chance.choice(parents)
            parent.insert(chance.randrange(len(parent) + 1), copy.deepcopy(child))
            return f"double <{child.tag}>"
        case 2:
            parent, child = chance.choice(parents)
            other, _ = chance.choice(parents)
            if child not in list(other.iter()) and other not in list(child.iter()):
                parent.remove(child)
                other.append(child)
            return f"move <{child.tag}>"
        case 3:
            node = chance.choice([node for node in root.iter() if node.attrib])
            key = chance.choice(sorted(node.attrib))
            del node.attrib[key]
            return f"drop {node.tag}.{key}"
        case 4:
            node = chance.choice([node for node in root.iter() if (node.text or "").strip()] or [root])
            text = node.text or " "
            at = chance.randrange(len(text))
            node.text = text[:at] + chance.choice(["", ",", "9", "-", "!", " "]) + text[at + 1 :]
            return f"alter text of <{node.tag}>"
        case _:
            node = chance.choice([node for node in root.iter() if node.attrib])
            key = chance.choice(sorted(node.attrib))
            node.set(key, chance.choice(VALUES))
            return f"alter {node.tag}.{key}={node.get(key)!r}"


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("text", [LEGAL, INFINITE], ids=["finite", "infinite"])
def test_a_mutated_map_is_a_level_or_problems(text: str, seed: int, tmp_path: Path) -> None:
    for name in ("t.png", "glow.png"):
        (tmp_path / name).write_bytes(png(64, 64))
    (tmp_path / "x.tsx").write_text(
        '<tileset name="x" tilewidth="16" tileheight="16"><image source="t.png"/></tileset>'
    )
    (tmp_path / "t.tx").write_text('<template><object name="t" width="3"><point/></object></template>')
    chance = random.Random(seed)
    files = GameFiles(tmp_path)
    for _ in range(50):
        root = ElementTree.fromstring(text)
        changes = [mutate(root, chance) for _ in range(chance.randrange(1, 4))]
        (tmp_path / "m.tmx").write_bytes(ElementTree.tostring(root))
        answer = load_map(files, "m.tmx")
        assert answer.map is not None or answer.problems, changes
        assert not [problem for problem in answer.problems if problem.code == "loader-failed"], (
            changes,
            answer.problems,
        )


def test_the_maps_that_are_mutated_are_legal(tmp_path: Path) -> None:
    for name in ("t.png", "glow.png"):
        (tmp_path / name).write_bytes(png(64, 64))
    (tmp_path / "x.tsx").write_text(
        '<tileset name="x" tilewidth="16" tileheight="16"><image source="t.png"/></tileset>'
    )
    (tmp_path / "t.tx").write_text('<template><object name="t" width="3"><point/></object></template>')
    for text in (LEGAL, INFINITE):
        (tmp_path / "m.tmx").write_text(text)
        assert load_map(GameFiles(tmp_path), "m.tmx").problems == ()
