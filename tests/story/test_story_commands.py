"""The table of commands: what it checks, what it writes, and what it will not be told."""

import json

import pytest

from game.story import compile_yarn
from game.story.commands import (
    CommandSpec,
    Param,
    Registry,
    check_commands,
    write_reference,
    write_yarnproject,
    write_ysls,
)
from game.story.types import FunctionType

PETS = Registry(
    (
        CommandSpec(
            "fetch", (Param("who", "pet"), Param("thing", doc="what | whom")), blocking=True, doc="Go and get."
        ),
        CommandSpec("nap", (Param("minutes", "number", optional=True, default="20"),), doc="Sleep."),
        CommandSpec("lamp", (Param("state", "enum", ("on", "off")), Param("at_once", "bool", optional=True))),
        CommandSpec("call_all", (Param("loudness", "number"), Param("names", "pet", variadic=True))),
        CommandSpec("bow"),
        CommandSpec("mix", (Param("a"), Param("b"), Param("c", optional=True))),
    ),
    {"purrs": FunctionType(("string", "number..."), "bool")},
)
IDS = {"pet": ("rex", "mittens")}


def faults(*commands):
    source = "title: Start\n---\n" + "\n".join(commands) + "\n<<declare $x = 1>>\n===\n"
    result = compile_yarn({"a.yarn": source})
    return check_commands(result.program, PETS, IDS)


@pytest.mark.parametrize(
    "command",
    [
        "<<fetch rex stick>>",
        '<<fetch rex "the long stick">>',
        '<<fetch {"nobody"} stick>>',
        "<<fetch {$x} {$x}>>",
        "<<nap>>",
        "<<nap 2.5>>",
        "<<nap -2.>>",
        "<<nap {$x}>>",
        "<<lamp on>>",
        "<<lamp off TRUE>>",
        "<<call_all 1>>",
        "<<call_all 1 rex mittens rex>>",
        "<<bow>>",
        "<<{$x} whatever it may be>>",
        "<<sur{$x} whatever>>",
    ],
)
def test_what_the_game_knows_is_left_alone(command):
    assert faults(command) == ()


@pytest.mark.parametrize(
    ("command", "code", "message", "fix"),
    [
        ("<<fech rex stick>>", "YS0060", "<<fech>> is no command of the game.", "did you mean `<<fetch …>>`?"),
        ("<<somersault>>", "YS0060", "<<somersault>> is no command of the game.", None),
        ("<<fetch rex>>", "YS0061", "<<fetch>> needs 2 arguments, but has 1.", "write <<fetch who thing>>"),
        ("<<nap 1 2>>", "YS0061", "<<nap>> needs at most 1 argument, but has 2.", "write <<nap [minutes]>>"),
        ("<<mix 1>>", "YS0061", "<<mix>> needs 2 to 3 arguments, but has 1.", "write <<mix a b [c]>>"),
        ("<<bow low>>", "YS0061", "<<bow>> needs no arguments, but has 1.", "write <<bow>>"),
        ("<<call_all>>", "YS0061", "<<call_all>> needs at least 1 argument, but has 0.", None),
        ("<<nap soon>>", "YP0001", "<<nap>>: `minutes` needs a number, but `soon` is none.", None),
        ("<<nap inf>>", "YP0001", "<<nap>>: `minutes` needs a number, but `inf` is none.", None),
        ("<<lamp of>>", "YP0001", "<<lamp>>: `state` cannot be `of`.", "did you mean `off`?"),
        ("<<lamp dim>>", "YP0001", "<<lamp>>: `state` cannot be `dim`.", "one of on, off"),
        ("<<lamp on yes>>", "YP0001", "<<lamp>>: `at_once` is true or false, but here is `yes`.", None),
        ("<<fetch rax stick>>", "YP0001", "<<fetch>>: there is no pet `rax`.", "did you mean `rex`?"),
        ("<<call_all 3 rex rox>>", "YP0001", "<<call_all>>: there is no pet `rox`.", "did you mean `rex`?"),
    ],
)
def test_what_it_does_not_know_is_refused(command, code, message, fix):
    (fault,) = faults("Hello.", command)
    assert (fault.severity, fault.line, fault.code, fault.message) == ("error", 4, code, message)
    if fix is not None:
        assert fault.fix == fix


def test_commands_are_found_wherever_they_stand():
    found = faults(
        "-> A\n    <<un>>\n=> B\n    <<deux>>", "<<if $x > 1>>\n<<trois>>\n<<endif>>", "<<once>><<quatre>><<endonce>>"
    )
    assert [fault.message.split(">>")[0] for fault in found] == ["<<un", "<<deux", "<<trois", "<<quatre"]


def test_a_kind_without_ids_is_not_checked():
    result = compile_yarn({"a.yarn": "title: Start\n---\n<<fetch anybody stick>>\n===\n"})
    assert check_commands(result.program, PETS) == ()


def test_arguments_are_read_as_values():
    assert PETS["lamp"].read(["on", "True"]) == ("on", True)
    assert PETS["call_all"].read(["2", "rex", "rex"]) == (2.0, "rex", "rex")
    assert PETS["nap"].read([]) == ()
    with pytest.raises(ValueError, match="needs at most 1 argument"):
        PETS["nap"].read(["1", "2"])
    with pytest.raises(ValueError, match="needs a number"):
        PETS["nap"].read(["long"])


@pytest.mark.parametrize(
    ("specs", "message"),
    [
        ([CommandSpec("bow"), CommandSpec("bow")], "declared twice"),
        ([CommandSpec("two words")], "cannot name a command"),
        ([CommandSpec("a", (Param("x"), Param("x")))], "`x` of the command `a` is declared twice"),
        ([CommandSpec("a", (Param("x", variadic=True), Param("y")))], "must be the last"),
        ([CommandSpec("a", (Param("x", optional=True), Param("y")))], "cannot follow an optional one"),
        ([CommandSpec("a", (Param("x", "enum"),))], "needs them"),
        ([CommandSpec("a", (Param("x", "number", ("1",)),))], "belong to the kind `enum`"),
    ],
)
def test_a_table_that_contradicts_itself_is_refused(specs, message):
    with pytest.raises(ValueError, match=message):
        Registry(specs)


def test_the_editor_is_told_of_every_command():
    told = json.loads(write_ysls(PETS, "pets.py"))
    assert told["version"] == 2
    assert [command["yarnName"] for command in told["commands"]] == ["fetch", "nap", "lamp", "call_all", "bow", "mix"]
    fetch, nap, _, call_all, bow, _ = told["commands"]
    assert fetch["async"] and not nap["async"]
    assert [param["type"] for param in call_all["parameters"]] == ["number", "string"]
    assert call_all["parameters"][1]["isParamsArray"] and "defaultValue" not in call_all["parameters"][1]
    assert nap["parameters"][0]["defaultValue"] == "20" and "defaultValue" not in fetch["parameters"][0]
    assert bow["parameters"] == []
    (purrs,) = told["functions"]
    assert purrs["return"] == {"type": "bool"}
    assert [param["type"] for param in purrs["parameters"]] == ["string", "number"]
    allowed = {"yarnName", "definitionName", "fileName", "language", "documentation", "parameters", "async", "return"}
    assert all(set(item) <= allowed for item in (*told["commands"], purrs)), "the editor refuses other keys"


def test_the_project_file_names_what_the_editor_needs():
    project = json.loads(write_yarnproject("pets.ysls.json", "en", ["dialogue/**/*.yarn"]))
    assert project["projectFileVersion"] == 4
    assert project["sourceFiles"] == ["dialogue/**/*.yarn"]
    assert project["baseLanguage"] == "en"
    assert project["definitions"] == ["pets.ysls.json"]
    assert "definitions" not in json.loads(write_yarnproject())


def test_the_reference_page_names_everything():
    page = write_reference(PETS, "Pets")
    assert page.startswith("# Pets\n")
    for spec in PETS:
        assert f"## `{spec.usage}`" in page
        assert spec.doc in page
        assert all(f"| `{param.name}` |" in page for param in spec.params)
    assert "what \\| whom" in page and "optional, otherwise `20`" in page
    assert "| `purrs(string, number...)` | bool |" in page
