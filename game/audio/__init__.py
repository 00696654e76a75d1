"""Music, effects, voices and captions. Reads events and commands, changes nothing in the world, and never stops it."""
