"""``level merge``: write the night of a text plan into a map that is built on it, as a layer of objects called ``Night``.

A level is found as text, where a hundred rounds can be tried in a minute; it lives as a Tiled map. This carries guards, patrols,
cameras, beams, darkness, work, devices and ducts over, replacing what an earlier merge wrote and leaving all else alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import quoteattr

from game.sim.stealth.plan import groups

LAYER = "Night"
TILE = 16
_COMPASS = {"E": 0, "SE": 45, "S": 90, "SW": 135, "W": 180, "NW": 225, "N": 270, "NE": 315}


class MergeError(Exception):
    """A map or plan that cannot be merged, in one sentence."""


def merge(plan: str, tmx: str) -> str:
    """The map's text with the plan's night in it. Raises ``MergeError``."""
    tmx = re.sub(rf' <objectgroup [^>]*name="{LAYER}"[^>]*>.*?</objectgroup>\n', "", tmx, flags=re.DOTALL)
    head = re.search(r"<map [^>]*>", tmx)
    if head is None or "</map>" not in tmx:
        raise MergeError("This is no Tiled map.")
    ids = [int(n) for n in re.findall(r'<object id="(\d+)"', tmx)]
    layers = [int(n) for n in re.findall(r'<(?:layer|objectgroup|imagelayer|group) id="(\d+)"', tmx)]
    writer = _Writer(plan, max(ids, default=0) + 1, tmx)
    body = "".join(writer.objects())
    layer = max(layers, default=0) + 1
    group = f' <objectgroup id="{layer}" name="{LAYER}">\n{body} </objectgroup>\n'
    opened = head.group(0)
    fixed = re.sub(r'nextobjectid="\d+"', f'nextobjectid="{writer.next_id}"', opened)
    fixed = re.sub(r'nextlayerid="\d+"', f'nextlayerid="{layer + 1}"', fixed)
    return writer.tmx.replace(opened, fixed, 1).replace("</map>", group + "</map>", 1)


class _Writer:
    def __init__(self, plan: str, first_id: int, tmx: str) -> None:
        self.next_id = first_id
        self.tmx = tmx
        self.rows: list[str] = []
        self.lines: list[tuple[list[str], dict[str, str], list[tuple[str, dict[str, str]]]]] = []
        in_grid = False
        for line in plan.split("\n"):
            words = line.split()
            if line == "end":
                in_grid = False
            elif in_grid:
                self.rows.append(line)
            elif line == "grid":
                in_grid = True
            elif words and not line.startswith(";"):
                pairs = dict(w.split("=", 1) for w in words if "=" in w)
                if line.startswith(" "):
                    self.lines[-1][2].append((words[0], pairs))
                else:
                    self.lines.append((words, pairs, []))

    def objects(self) -> Iterator[str]:
        for words, kv, stops in self.lines:
            kind = words[0]
            if kind == "guard":
                yield from self._guard(words[1], kv, stops)
            elif kind == "camera":
                yield self._at(words[1], "Camera", kv["at"], {
                    "direction": _degrees(kv["dir"]), "sweep": _number(kv.get("sweep", "90")),
                    "sweepTime": _number(kv.get("period", "6")), "phase": _number(kv.get("phase", "0")),
                    "viewRange": _number(kv.get("range", "8")) * TILE, "viewAngle": _number(kv.get("half", "30")) * 2,
                    "zone": kv.get("zone", ""), "poweredBy": self._power(kv.get("flag", "")),
                })  # fmt: skip
            elif kind == "laser":
                yield self._area(words[1], "Laser", kv["cells"], {
                    "onTime": _number(kv["on"]), "offTime": _number(kv["off"]), "phase": _number(kv.get("phase", "0")),
                    "zone": kv.get("zone", ""), "poweredBy": self._power(kv.get("flag", "")),
                })  # fmt: skip
            elif kind == "dark":
                yield self._area("", "Dark", words[1], {})
            elif kind in ("item", "switch"):
                yield self._area(words[1], "Switch", f"{kv['at']}-{kv['at']}", {"time": _number(kv.get("time", "0.5"))})
            elif kind == "dreamswitch":
                yield self._area(
                    words[1], "DreamSwitch", f"{kv['at']}-{kv['at']}", {"time": _number(kv.get("time", "0.2"))}
                )
            elif kind == "evidence" and f'value="{words[1]}"' not in self.tmx:
                yield self._area(words[1], "Evidence", f"{kv['at']}-{kv['at']}", {
                    "item": words[1], "time": _number(kv.get("time", "0.5")),
                })  # fmt: skip
            elif kind == "tool" and words[1] != "robot":
                where = kv.get("rect") or f"{kv['at']}-{kv['at']}"
                yield self._area(f"panel_{words[1]}", "Device", where, {
                    "kind": words[1], "radius": _number(kv.get("radius", "8")), "zone": kv.get("zone", ""),
                })  # fmt: skip
            elif kind == "checkpoint":
                yield self._area(words[1], "Checkpoint", words[2], {})
        yield from self._ducts()
        yield from self._arches()
        self._locks()

    def _guard(self, name: str, kv: dict[str, str], stops: list[tuple[str, dict[str, str]]]) -> Iterator[str]:
        points = [tuple(_number(n) * TILE + TILE / 2 for n in at.split(",")) for at, _ in stops]
        patrol = 0
        if len(points) > 1:
            patrol = self.next_id
            x0, y0 = points[0]
            line = " ".join(f"{_plain(x - x0)},{_plain(y - y0)}" for x, y in points)
            waits = ", ".join(pairs.get("wait", "0") for _, pairs in stops)
            looks = ", ".join(pairs.get("look", "") for _, pairs in stops)
            yield self._object(
                f"round_{name}", "Patrol", f'x="{_plain(x0)}" y="{_plain(y0)}"',
                {"mode": kv.get("mode", "pingpong"), "waits": waits, "looks": looks},
                f'   <polyline points="{line}"/>\n',
            )  # fmt: skip
        facing = stops[0][1].get("look", "S").split(";")[0].split(":")[0]
        yield self._at(name, "Guard", stops[0][0], {
            "character": kv.get("character", name), "patrol": patrol,
            "facing": {"E": "right", "W": "left", "N": "up"}.get(facing[-1:], "down"),
            "speed": _number(kv.get("speed", "2")), "period": _number(kv.get("period", "24")),
            "phase": _number(kv.get("phase", "0")), "viewRange": _number(kv.get("glance", "7.5")) * TILE,
            "nearRange": _number(kv.get("near", "5")) * TILE, "viewAngle": _number(kv.get("half", "35")) * 2,
            "hearing": _number(kv.get("hear", "1")), "chase": _number(kv.get("chase", "5")), "zone": kv.get("zone", ""),
        })  # fmt: skip

    def _power(self, flag: str) -> str:
        """Beams name what switches them by flag in a plan, by the switch's own name in a map."""
        for words, kv, _ in self.lines:
            if words[0] in ("item", "switch", "dreamswitch") and kv.get("gives") == flag and flag:
                return words[1]
        return flag

    def _ducts(self) -> Iterator[str]:
        """Tunnel tiles as areas without a target; the map's own mouths are linked to one another."""
        mouths = [
            (int(m.group(1)), float(m.group(2)), float(m.group(3)), m.group(0))
            for m in re.finditer(
                r'<object id="(\d+)" name="[^"]*" type="Vent" x="([\d.]+)" y="([\d.]+)"[^>]*?/>', self.tmx
            )
        ]
        for n, (_, _, _, text) in enumerate(mouths):
            other = mouths[n ^ 1][0] if n ^ 1 < len(mouths) else mouths[0][0]
            link = f'<property name="target" type="object" value="{other}"/>'
            linked = f"{text[:-2]}>\n   <properties>\n    {link}\n   </properties>\n  </object>"
            self.tmx = self.tmx.replace(text, linked, 1)
        for y, row in enumerate(self.rows):
            for run in re.finditer("v+", row):
                yield self._area(f"duct_{self.next_id}", "Vent", f"{run.start()},{y}-{run.end() - 1},{y}", {})

    def _arches(self) -> Iterator[str]:
        """Open passages get a name, so that routes through them can be told apart."""
        width, height = max(map(len, self.rows)), len(self.rows)
        text = "".join(row.ljust(width, "#") for row in self.rows)
        for tiles in groups([i for i, c in enumerate(text) if c == "/"], width, height):
            xs, ys = [t % width for t in tiles], [t // width for t in tiles]
            yield self._area(f"arch_{xs[0]}_{ys[0]}", "Place", f"{min(xs)},{min(ys)}-{max(xs)},{max(ys)}", {})

    def _locks(self) -> None:
        """Doors of the map that the plan locks or weighs get their key and time."""
        for words, kv, _ in self.lines:
            if words[0] != "lock":
                continue
            for y, row in enumerate(self.rows):
                for x in (i for i, c in enumerate(row) if c == words[1]):
                    self._weigh(x, y, self._keys(kv.get("key", "-")), kv.get("delay", ""))

    def _keys(self, key: str) -> str:
        return "" if key == "-" else "|".join(self._power(k) for k in key.split("|"))

    def _weigh(self, tx: int, ty: int, key: str, delay: str) -> None:
        for m in re.finditer(r'  <object id="\d+" [^>]*?(?:/>|>.*?</object>)', self.tmx, flags=re.DOTALL):
            text = m.group(0)
            head = text.split(">", 1)[0]
            if 'type="Door"' not in head and 'name="door_' not in head:
                continue
            at = re.search(r' x="([\d.]+)" y="([\d.]+)"(?: width="([\d.]+)" height="([\d.]+)")?', head)
            if at is None:
                continue
            x, y, w, h = (float(v or TILE) for v in at.groups())
            foot = y - TILE / 2 if "gid=" in head else y + h - TILE / 2
            if (int(x + w / 2) // TILE, int(foot) // TILE) != (tx, ty):
                continue
            state = "locked" if key else "closed"
            bare = re.sub(r'\n    <property name="(?:key|time|state)"[^>]*/>', "", text)
            more = "".join(
                f'\n    <property name="{n}"{t} value="{v}"/>'
                for n, t, v in (("key", "", key), ("state", "", state), ("time", ' type="float"', delay))
                if v
            )
            if "<properties>" in bare:
                bare = bare.replace("<properties>", "<properties>" + more, 1)
            else:
                bare = f"{head.rstrip('/')}>\n   <properties>{more}\n   </properties>\n  </object>"
            self.tmx = self.tmx.replace(text, bare, 1)
            return

    def _at(self, name: str, cls: str, at: str, members: dict[str, object]) -> str:
        x, y = (_number(n) * TILE + TILE / 2 for n in at.split(","))
        return self._object(name, cls, f'x="{_plain(x)}" y="{_plain(y)}"', members, "   <point/>\n")

    def _area(self, name: str, cls: str, cells: str, members: dict[str, object]) -> str:
        (x0, y0), (x1, y1) = (tuple(int(_number(n)) for n in p.split(",")) for p in cells.split("-"))
        left, top = min(x0, x1) * TILE, min(y0, y1) * TILE
        width, height = (abs(x1 - x0) + 1) * TILE, (abs(y1 - y0) + 1) * TILE
        return self._object(name, cls, f'x="{left}" y="{top}" width="{width}" height="{height}"', members, "")

    def _object(self, name: str, cls: str, place: str, members: dict[str, object], shape: str) -> str:
        number, self.next_id = self.next_id, self.next_id + 1
        title = f" name={quoteattr(name)}" if name else ""
        lines = "".join(_property(key, value) for key, value in sorted(members.items()) if value not in ("", None))
        inside = (f"   <properties>\n{lines}   </properties>\n" if lines else "") + shape
        if not inside:
            return f'  <object id="{number}"{title} type="{cls}" {place}/>\n'
        return f'  <object id="{number}"{title} type="{cls}" {place}>\n{inside}  </object>\n'


def _property(name: str, value: object) -> str:
    if name == "patrol":
        return f'    <property name="patrol" type="object" value="{value}"/>\n' if value else ""
    if isinstance(value, float):
        return f'    <property name="{name}" type="float" value="{_plain(value)}"/>\n'
    return f"    <property name={quoteattr(name)} value={quoteattr(str(value))}/>\n"


def _number(text: str) -> float:
    return float(text)


def _plain(value: float) -> str:
    return f"{value:g}"


def _degrees(text: str) -> float:
    return float(_COMPASS.get(text, 0) if text in _COMPASS else float(text) % 360)


def merge_files(plan: Path, tmx: Path) -> None:
    """Merge a plan into a map file, in place."""
    tmx.write_text(merge(plan.read_text(encoding="utf-8"), tmx.read_text(encoding="utf-8")), encoding="utf-8")
