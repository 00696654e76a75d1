"""Timer, categories, replays: reads events, feeds intents."""
