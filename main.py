"""Play DreamSync from a checkout: ``python3 main.py``. Everything else is in ``game.cli``."""

from game.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
