"""What every test may ask for."""

import os

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Golden pictures are replaced by an explicit flag only."""
    parser.addoption("--update-golden", action="store_true", help="store new golden pictures instead of comparing")


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """True when new golden pictures are to be stored."""
    return bool(request.config.getoption("--update-golden"))
