"""Solving a night exactly: where could somebody be who is never seen, never heard, never certain?"""
