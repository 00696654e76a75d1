"""The workshop: code that draws every picture of the game and bakes it to PNG files.

Nothing in here runs while the game is played: the game and the map editor load what was baked.  `bake.py` in this
folder is the one command; each part (people, tiles, pages) offers `bake(out_dir, only)`.
"""
