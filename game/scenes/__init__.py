"""Title, play, pause: each composes the layers below and returns transitions."""
