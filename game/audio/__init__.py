"""Music, ambience and effects, chosen by events."""
