"""The Core's dream: what a mind that counts minutes sees. Black, wires, numbers; only people are warm."""
