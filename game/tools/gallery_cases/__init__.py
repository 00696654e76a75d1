"""Cases of the gallery, one module a group; see `game.tools.gallery`."""
