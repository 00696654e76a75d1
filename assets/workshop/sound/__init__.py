"""The sound workshop: composes the score, synthesises every effect and voice, and bakes them to OGG.

Nothing in the game imports this package; it is what `assets/sound/` was made with. `python -m assets.workshop.sound`
rebuilds everything. It needs what the game does not: the packages `mido` and `soundfile`, and the programs
`fluidsynth` (with the MIT soundfont `MuseScore_General_Lite.sf3`), `espeak-ng` and `sox`.

The surprising thing: nobody recorded anything. Voices, laughter and rain are arithmetic; the orchestra is a sampled
one played from scores that are written here as text.
"""
