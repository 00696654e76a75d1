"""Text boxes, choices, menus, the sketchbook: widgets that read wishes and draw themselves; they own no clock."""
