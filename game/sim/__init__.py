"""The deterministic world: intents in, events out."""
