"""Window, loop, clock, scene stack; boot.py alone wires everything."""
