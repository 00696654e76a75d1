"""Every effect, by family; importing this registers them all."""

from . import dreams, house, interface, laughter, machines, paper, people, stealth, steps

__all__ = ["dreams", "house", "interface", "laughter", "machines", "paper", "people", "stealth", "steps"]
