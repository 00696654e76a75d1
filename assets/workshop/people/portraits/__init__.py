"""Portraits: faces drawn by code on a shared construction, with typed eyes, brows and mouths."""
