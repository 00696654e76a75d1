"""Devices and bindings become intents."""
