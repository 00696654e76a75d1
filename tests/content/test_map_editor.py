# ruff: noqa: E501
"""The editor's files and the modder's page say what the vocabulary says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.content import vocabulary
from game.content.files import GameFiles
from game.content.root import data_root
from game.content.tiled import load_map
from game.tools import modder_page

MAPS = data_root() / "maps"


@pytest.mark.parametrize("name", modder_page.editor_files())
def test_a_file_for_the_editor_is_what_the_vocabulary_makes(name: str) -> None:
    assert (MAPS / name).read_text(encoding="utf-8") == modder_page.editor_files()[name]


def test_no_template_is_left_over() -> None:
    assert {f"templates/{path.name}" for path in (MAPS / "templates").iterdir()} == {
        name for name in modder_page.editor_files() if name.startswith("templates/")
    }


def test_the_modders_page_has_the_tables_of_the_code() -> None:
    text = (MAPS / "README.md").read_text(encoding="utf-8")
    assert modder_page.page(text) == text
    assert all(f"**{cls.name}**" in text for cls in vocabulary.CLASSES)


def test_the_project_has_the_fields_that_tiled_documents() -> None:
    project = json.loads((MAPS / "dreamsync.tiled-project").read_text(encoding="utf-8"))
    assert set(project) == {"automappingRulesFile", "commands", "extensionsPath", "folders", "propertyTypes"}
    fields = {
        "arguments",
        "command",
        "enabled",
        "name",
        "saveBeforeExecute",
        "shortcut",
        "showOutput",
        "workingDirectory",
    }
    assert all(set(command) == fields for command in project["commands"])
    assert {command["shortcut"]: command["arguments"] for command in project["commands"]} == {
        "F5": "../main.py play %mapfile",
        "F6": "../main.py map check %mapfile",
    }
    ids = [kind["id"] for kind in project["propertyTypes"]]
    assert ids == list(range(1, len(ids) + 1))
    for kind in project["propertyTypes"]:
        if kind["type"] == "enum":
            assert set(kind) == {"id", "name", "storageType", "type", "values", "valuesAsFlags"}
        else:
            assert set(kind) == {"color", "drawFill", "id", "members", "name", "type", "useAs"}
            assert set(kind["useAs"]) <= {
                "property",
                "map",
                "layer",
                "object",
                "tile",
                "tileset",
                "wangcolor",
                "wangset",
                "project",
            }
            for member in kind["members"]:
                assert set(member) in ({"name", "type", "value"}, {"name", "type", "value", "propertyType"})
                assert member["type"] in ("string", "int", "float", "bool", "color", "file", "object")


def test_every_choice_begins_with_the_default_of_its_members() -> None:
    words = {choice.name: choice.words for choice in vocabulary.CHOICES}
    for cls in vocabulary.CLASSES:
        for member in cls.members:
            assert not member.choice or member.default in words[member.choice]


def test_every_template_loads_as_an_object_of_its_class(tmp_path: Path) -> None:
    for name, text in modder_page.editor_files().items():
        if not name.startswith("templates/"):
            continue
        (tmp_path / "t.tx").write_text(text)
        (tmp_path / "m.tmx").write_text(
            '<map width="1" height="1" tilewidth="16" tileheight="16"><objectgroup><object id="1" template="t.tx"/></objectgroup></map>'
        )
        answer = load_map(GameFiles(tmp_path), "m.tmx")
        assert answer.problems == ()
        assert answer.map is not None
        (thing,) = answer.map.objects()
        cls = vocabulary.find(thing.cls)
        assert cls is not None
        assert f"templates/{cls.name}.tx" == name
        assert not cls.shapes or thing.shape in cls.shapes
        assert dict(thing.properties) == dict(vocabulary.defaults(thing.cls))
