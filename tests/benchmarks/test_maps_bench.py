"""How long maps take to load, what share of it is pytmx's, and how long pytmx with pyscroll takes in the same run.

``python -m pytest tests/benchmarks/test_maps_bench.py --benchmark-columns=min,median,max``
"""

from __future__ import annotations

import base64
import random
import struct
import zlib
from pathlib import Path

import pytest

from game.content.files import GameFiles
from game.content.mods.scaffold import png
from game.content.root import data_root
from game.content.tiled import canonical, load_map

pytest.importorskip("pytest_benchmark")
SIZES = (64, 256, 1024)


@pytest.fixture(scope="session")
def maps(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Square maps of random tiles, three layers (one at 1024²), as Tiled writes them today."""
    folder = tmp_path_factory.mktemp("maps")
    (folder / "t.png").write_bytes(png(64, 64, (b"\0" + bytes([90, 80, 70, 255]) * 64) * 64))
    chance = random.Random(5)
    for size in SIZES:
        layers = ""
        for number in range(1 if size == 1024 else 3):
            cells = struct.pack(f"<{size * size}I", *(chance.randrange(1, 17) for _ in range(size * size)))
            data = base64.b64encode(zlib.compress(cells)).decode()
            layers += (
                f'<layer id="{number + 1}" name="{number}" width="{size}" height="{size}">'
                f'<data encoding="base64" compression="zlib">{data}</data></layer>'
            )
        (folder / f"m{size}.tmx").write_text(
            f'<map version="1.10" orientation="orthogonal" renderorder="right-down" width="{size}" height="{size}"'
            ' tilewidth="16" tileheight="16" infinite="0"><tileset firstgid="1" name="t" tilewidth="16" tileheight="16"'
            f' tilecount="16" columns="4"><image source="t.png" width="64" height="64"/></tileset>{layers}</map>'
        )
    return folder


@pytest.mark.parametrize("size", SIZES)
def test_load_through_the_gate(benchmark, maps: Path, size: int) -> None:  # type: ignore[no-untyped-def]
    files = GameFiles(maps)
    answer = benchmark(load_map, files, f"m{size}.tmx")
    assert answer.problems == ()


@pytest.mark.parametrize("size", SIZES)
def test_the_share_of_pytmx(benchmark, maps: Path, size: int, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    from game.content.tiled import load

    seen: list[canonical.CanonicalMap] = []
    really = load.read_with_pytmx

    def spy(plain: canonical.CanonicalMap):  # type: ignore[no-untyped-def]
        seen.append(plain)
        return really(plain)

    monkeypatch.setattr(load, "read_with_pytmx", spy)
    assert load_map(GameFiles(maps), f"m{size}.tmx").ok
    benchmark(canonical.read_with_pytmx, seen[0])


@pytest.mark.parametrize("size", SIZES)
def test_pytmx_with_pyscroll(benchmark, maps: Path, size: int) -> None:  # type: ignore[no-untyped-def]
    pyscroll = pytest.importorskip("pyscroll")
    pygame = pytest.importorskip("pygame")
    pytmx_pygame = pytest.importorskip("pytmx.util_pygame")
    pygame.display.init()
    pygame.display.set_mode((16, 16))

    def load():  # type: ignore[no-untyped-def]
        return pyscroll.TiledMapData(pytmx_pygame.load_pygame(str(maps / f"m{size}.tmx")))

    assert benchmark(load).map_size == (size, size)


@pytest.mark.parametrize("name", ["bedroom", "library", "facility_pods"])
def test_load_a_map_of_the_game(benchmark, name: str) -> None:  # type: ignore[no-untyped-def]
    files = GameFiles(data_root())
    assert benchmark(load_map, files, f"maps/{name}.tmx").ok
