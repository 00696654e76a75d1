"""Light: lamps that stand still are baked into sprites once, lamps that move are cut by exact shadows each frame."""
