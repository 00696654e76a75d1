"""What Tiled needs to know of the vocabulary: a project file with classes, enumerations and commands, and object
templates.

Field by field as Tiled's own ``project.cpp``, ``command.cpp`` and ``propertytype.cpp`` write them. Members are
sorted by name, because Tiled sorts them when it saves the project, and then a diff stays small.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import quoteattr

from game.content.vocabulary import CHOICES, CLASSES, ClassDef, Member, Use

_USES: dict[Use, str] = {"map": "map", "layer": "layer", "object": "object", "tile": "tile", "shape": "object"}
_BODIES = {
    "point": "  <point/>\n",
    "ellipse": "  <ellipse/>\n",
    "polyline": '  <polyline points="0,0 64,0"/>\n',
    "polygon": '  <polygon points="0,0 64,0 64,48 0,48"/>\n',
}


@dataclass(frozen=True, slots=True)
class Launch:
    """How Tiled starts the game: ``command`` with ``arguments``, in the project's folder."""

    command: str
    arguments: str


def project(launch: Launch, folders: Sequence[str]) -> str:
    """The text of a ``.tiled-project``.

    Args:
        launch: how to start the game; ``play`` or ``map check`` and the map are added.
        folders: what the editor's project panel shows.
    """
    return (
        json.dumps(
            {
                "automappingRulesFile": "",
                "commands": [
                    _command("Play from here", launch, "play", "F5"),
                    _command("Check this map", launch, "map check", "F6"),
                ],
                "extensionsPath": "extensions",
                "folders": list(folders),
                "propertyTypes": [*_types()],
            },
            indent=1,
            ensure_ascii=False,
        )
        + "\n"
    )


def _command(name: str, launch: Launch, verb: str, key: str) -> dict[str, Any]:
    return {
        # %mapfile stands bare: Tiled puts the quotes round it.
        "arguments": f"{launch.arguments} {verb} %mapfile".strip(),
        "command": launch.command,
        "enabled": True,
        "name": name,
        "saveBeforeExecute": True,
        "shortcut": key,
        "showOutput": True,
        "workingDirectory": "%projectpath",
    }


def _types() -> list[dict[str, Any]]:
    number = 0
    found: list[dict[str, Any]] = []
    for choice in CHOICES:
        number += 1
        found.append(
            {
                "id": number,
                "name": choice.name,
                "storageType": "string",
                "type": "enum",
                "values": list(choice.words),
                "valuesAsFlags": False,
            }
        )
    for cls in CLASSES:
        number += 1
        found.append(
            {
                "color": cls.color,
                "drawFill": True,
                "id": number,
                "members": [_member(member) for member in sorted(cls.members, key=lambda member: member.name)],
                "name": cls.name,
                "type": "class",
                "useAs": sorted({_USES[use] for use in cls.use}),
            }
        )
    return found


def _member(member: Member) -> dict[str, Any]:
    entry: dict[str, Any] = {"name": member.name, "type": member.type, "value": member.default}
    if member.choice:
        entry["propertyType"] = member.choice
    return entry


def templates() -> dict[str, str]:
    """Text by file name: a template for every class that objects have."""
    return {f"{cls.name}.tx": _template(cls) for cls in CLASSES if "object" in cls.use}


def _template(cls: ClassDef) -> str:
    shape = next((shape for shape in ("point", "polyline", "rect") if shape in cls.shapes), "rect")
    size = ' width="32" height="32"' if shape in ("rect", "ellipse") else ""
    head = f" <object type={quoteattr(cls.name)}{size}"
    body = _BODIES.get(shape, "")
    inner = f"{head}>\n{body} </object>\n" if body else f"{head}/>\n"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<template>\n{inner}</template>\n'
