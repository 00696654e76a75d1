"""The verbs of ``story``, as somebody calls them."""

import argparse
import io
import json
import xml.etree.ElementTree as ElementTree

import pytest

from game.tools.story import add_parser

SCRIPT = """title: Start
---
<<declare $gold = 3>>
<<declare $name = "Ann">>
Ann: Hello. #line:hello
-> Pay. <<if $gold > 2>>
    <<jump Paid>>
-> Run. <<if $gold > 9>>
    Ann: Hey! // not nice
-> Stay.
    <<detour Aside>>
You have {$gold} coins. #sad
===
title: Paid
---
<<wait 1>>
Ann: Thanks, {$name}.
===
title: Aside
when: always
---
Somebody coughs.
===
title: Alone
---
Nobody comes here.
===
"""
PLAN = "line: `Ann: Hello.`\noption: `Pay.`\noption: `Run.` [disabled]\noption: `Stay.`\nselect: 1\ncommand: `wait 1`\n"


def story(*words):
    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers())
    arguments = parser.parse_args(["story", *map(str, words)])
    return arguments.run(arguments)


@pytest.fixture
def script(tmp_path):
    path = tmp_path / "talk.yarn"
    path.write_text(SCRIPT)
    return path


def test_a_kept_plan_passes_and_a_broken_one_says_where(script, capsys):
    plan = script.with_suffix(".testplan")
    plan.write_text(PLAN + "line: `Ann: Thanks, Ann.`\nstop\n")
    assert story("test", plan) == 0
    assert story("test", script, "-v") == 0
    assert story("test", script.parent) == 0
    assert f"{plan}: ok" in capsys.readouterr().out
    plan.write_text(PLAN + "line: `Ann: No.`\n")
    assert story("test", plan) == 1
    told = capsys.readouterr().out
    assert "line 7: expected line: `Ann: No.`, but got line: `Ann: Thanks, Ann.`" in told
    assert "0 of 1 plans kept" in told


def test_a_plan_may_need_other_scripts(tmp_path, capsys):
    (tmp_path / "b.yarn").write_text("title: Start\n---\n{$who}\n===\n")
    (tmp_path / "b.testplan").write_text("line: `Zed`\n")
    other = tmp_path / "names.yarn"
    other.write_text('title: Names\n---\n<<declare $who = "Zed">>\n===\n')
    assert story("test", tmp_path / "b.yarn", "--with", other) == 0
    assert story("test", tmp_path / "b.yarn") == 1


def test_plans_that_cannot_be_played_fail_with_a_reason(tmp_path, capsys):
    (tmp_path / "a.yarn").write_text("title: Start\n---\n<<if>>\n===\n")
    (tmp_path / "a.testplan").write_text("stop\n")
    (tmp_path / "b.testplan").write_text("stop\n")
    assert story("test", tmp_path) == 1
    out, err = capsys.readouterr()
    assert "the script has errors" in out and "No such file" in out
    assert "a.yarn:3:" in err and "YS" in err


def test_playing_in_the_terminal(script, capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("2\nnine\n3\n"))
    assert story("run", script) == 0
    told = capsys.readouterr().out
    assert told.splitlines()[:4] == ["Ann: Hello.", "   1. Pay.", "   -. Run.  (not now)", "   3. Stay."]
    assert told.count("Write a number, 1 to 3, or q to leave.") == 2
    assert told.rstrip().endswith("Somebody coughs.\nYou have 3 coins.")


def test_choices_and_values_may_be_given_first(script, capsys):
    assert story("run", script, "--choose", "1", "--set", "name=Bo", "--set", "$gold=9") == 0
    assert capsys.readouterr().out.endswith("  <<wait 1>>\nAnn: Thanks, Bo.\n")
    assert story("run", script, "--node", "Alone") == 0
    assert capsys.readouterr().out == "Nobody comes here.\n"


@pytest.mark.parametrize(
    "words",
    [["--node", "Nowhere"], ["--set", "silver=1"], ["--set", "gold=much"], ["--set", "gold"], ["--table", "none.csv"]],
)
def test_what_cannot_be_played_is_said(script, capsys, words):
    assert story("run", script, *words) == 2
    assert capsys.readouterr().err


def test_leaving_and_coming_back(script, tmp_path, capsys):
    save = tmp_path / "talk.json"
    assert story("run", script, "--choose", "q", "--set", "gold=7", "--save", save) == 0
    json.loads(save.read_text())
    capsys.readouterr()
    assert story("run", script, "--choose", "3", "--save", save) == 0
    told = capsys.readouterr().out
    assert told.startswith("   1. Pay.") and told.endswith("You have 7 coins.\n")
    save.write_text("{}")
    assert story("run", script, "--save", save) == 2


def test_a_script_cannot_command_the_terminal(tmp_path, capsys):
    path = tmp_path / "a.yarn"
    path.write_text("title: Start\n---\nred \x1b[31m \x07bell\n<<do \x1b[2J>>\n===\n")
    assert story("run", path) == 0
    assert "\x1b" not in capsys.readouterr().out


def test_tagging_writes_the_ids_that_lines_have_and_nothing_else(script, capsys):
    before = dict.fromkeys(story_ids(script))
    assert story("tag", script, "--check") == 1
    assert script.read_text() == SCRIPT
    assert story("tag", script) == 0
    assert "8 ids written into 1 files" in capsys.readouterr().out
    tagged = script.read_text()
    assert list(before) == story_ids(script), "whatever refers to a line goes on fitting"
    assert "Ann: Hello. #line:hello\n" in tagged
    lines = tagged.splitlines()
    assert any(line.startswith("    Ann: Hey! #line:Start-") and line.endswith(" // not nice") for line in lines)
    assert any(line.startswith("-> Pay. <<if $gold > 2>> #line:Start-") for line in lines)
    assert any(line.startswith("You have {$gold} coins. #sad #line:Start-") for line in lines)
    untagged = [line.split(" #line:Start-")[0].split(" #line:Paid")[0] for line in lines]
    assert untagged[0] == "title: Start" and len(lines) == len(SCRIPT.splitlines())
    assert story("tag", script, "--check") == 0
    assert story("tag", script) == 0
    assert script.read_text() == tagged


def story_ids(path):
    from game.story import compile_yarn

    return list(compile_yarn({"a.yarn": path.read_text()}).strings)


def test_tagging_keeps_line_ends_and_marks(tmp_path):
    path = tmp_path / "a.yarn"
    path.write_bytes("\ufefftitle: A\r\n---\r\nÄ \t\r\n-> B // x\nC//y\n===".encode())
    assert story("tag", path) == 0
    parts = path.read_bytes().decode().split("\r\n")
    assert parts[0] == "\ufefftitle: A" and parts[2].startswith("Ä #line:A-") and parts[2].endswith(" \t")
    assert parts[3].startswith("-> B #line:A-") and parts[3].endswith(" //y\n===")
    assert " // x\nC #line:A-" in parts[3]


def test_a_script_with_errors_is_not_tagged(tmp_path, capsys):
    path = tmp_path / "a.yarn"
    path.write_text("title: A\n---\nOne.\n<<if>>\n===")
    assert story("tag", path) == 2
    assert "#line" not in path.read_text()


def test_a_translation_goes_out_and_comes_back(script, tmp_path, capsys):
    table = tmp_path / "de.csv"
    assert story("export", script, "--lang", "de", "-o", table) == 0
    assert story("import", table, script) == 1
    assert "0 of 9 lines translated; 9 missing, 0 outdated" in capsys.readouterr().out
    rows = table.read_text().splitlines()
    assert rows[0] == "language,id,text,file,node,lineNumber,lock,comment,source"
    at = next(index for index, row in enumerate(rows) if ",line:hello," in row)
    rows[at] = rows[at].replace("line:hello,", "line:hello,Ann: Hallo.")
    table.write_text("\n".join(rows) + "\nde,line:gone,Weg,,,,,,\n")
    assert story("import", table, script, "-q") == 1
    assert "1 of 9 lines translated; 8 missing, 0 outdated, 1 unknown" in capsys.readouterr().out
    assert story("run", script, "--table", table, "--choose", "1", "--lang", "de") == 0
    assert capsys.readouterr().out.startswith("Ann: Hallo.\n")
    script.write_text(SCRIPT.replace("Ann: Hello.", "Ann: Hello there."))
    clean = tmp_path / "clean.csv"
    assert story("import", table, script, "-o", clean) == 1
    told = capsys.readouterr().out
    assert f"{table}:{at + 1}: outdated: line:hello: the text has changed; now it is: Ann: Hello there." in told
    assert "unknown: line:gone" in told
    assert "line:gone" not in clean.read_text() and "Ann: Hallo." in clean.read_text()
    assert all(row.startswith("de,") for row in clean.read_text().splitlines()[1:])
    assert story("import", clean, script, "-q") == 1, "an outdated row stays outdated until somebody has looked at it"
    assert "1 outdated, 0 unknown" in capsys.readouterr().out


def test_the_story_s_own_table(script, capsys):
    assert story("export", script) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0] == "language,id,text,file,node,lineNumber,lock,comment"
    assert out[1].startswith("en,line:hello,Ann: Hello.,")
    assert any("You have {0} coins." in row and row.endswith("#sad") for row in out)


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("", "the column `id` is missing"),
        ("id,language\n", "the column `text` is missing"),
        ("id,text\nline:a,A\nline:a,B\n", "row 3: `line:a` was there before, in row 2"),
        ("id,text\n,A\n", "row 2:"),
        ("id,text\nline:a,A,B\n", "row 2:"),
        ('id,text\n"line:a,A\n', "row 2:"),
    ],
)
def test_a_table_that_is_none_is_refused(script, tmp_path, capsys, table, message):
    path = tmp_path / "t.csv"
    path.write_text(table)
    assert story("import", path, script) == 2
    assert message in capsys.readouterr().err


def test_broken_translations_are_found(script, tmp_path, capsys):
    path = tmp_path / "t.csv"
    rows = {line: line for line in story_ids(script)}
    coins = next(line for line in rows if line.startswith("line:Start") and line != "line:hello")
    path.write_text(f'id,text\n{coins},"{{1}}"\nline:hello,"[b]x[/i]"\n')
    assert story("import", path, script) == 1
    told = capsys.readouterr().out
    assert "{1} is not in the story's text" in told and "this markup cannot be read" in told


def test_the_graph_names_every_node_and_way(script, tmp_path, capsys):
    assert story("graph", script) == 0
    dot = capsys.readouterr().out
    assert dot.startswith("digraph story {") and dot.count("->") == 3
    assert '"Start" -> "Paid" [style=solid];' in dot and '"Start" -> "Aside" [style=dashed];' in dot
    picture = tmp_path / "talk.svg"
    assert story("graph", script, "-o", picture) == 0
    tree = ElementTree.parse(picture)
    texts = [element.text for element in tree.iter("{http://www.w3.org/2000/svg}text")]
    assert {"Start", "Paid", "Aside", "Alone"} <= set(texts)
    assert story("graph", script, "--node", "Start", "-o", picture) == 0
    assert "Alone" not in picture.read_text()
    assert story("graph", script, "--node", "Nowhere") == 2


def test_lint_tells_of_commands_too(script, tmp_path, capsys):
    assert story("lint", script) == 0
    path = tmp_path / "bad.yarn"
    path.write_text("title: A\n---\n<<wiat 1>>\n<<jump Nowhere>>\n===\n")
    assert story("lint", path) == 1
    told = capsys.readouterr().out
    assert "YS0060" in told and "did you mean `<<wait …>>`?" in told and "1 errors, 1 warnings" in told
    assert story("lint", path, "--no-commands") == 0


def test_the_editor_s_files_are_written_and_checked(tmp_path, capsys):
    page = tmp_path / "commands.md"
    assert story("editor", tmp_path, "--reference", page, "--check") == 1
    assert story("editor", tmp_path, "--reference", page) == 0
    assert story("editor", tmp_path, "--reference", page, "--check") == 0
    project = json.loads((tmp_path / "dreamsync.yarnproject").read_text())
    told = json.loads((tmp_path / project["definitions"][0]).read_text())
    assert "wait" in [command["yarnName"] for command in told["commands"]]
    assert "`<<wait seconds>>`" in page.read_text()


@pytest.mark.parametrize("verb", ["run", "export", "tag", "graph", "lint"])
def test_files_that_cannot_be_read(tmp_path, capsys, verb):
    bad = tmp_path / "bad.yarn"
    bad.write_bytes(b"\xff\xfe\x00")
    assert story(verb, bad) == 2
    assert "not UTF-8" in capsys.readouterr().err
    assert story(verb, tmp_path / "none.yarn") == 2
    (tmp_path / "empty").mkdir()
    assert story(verb, tmp_path / "empty") == 2
