"""The Perfect Evening: over-warm, mirrored about its middle, four seconds long. What repeats leaves print."""
