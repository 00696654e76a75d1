"""The narrative runtime."""
