"""Saves, settings and replays on disk: versions, migrations, atomic writes."""
