"""Text layout, dialogue box, choices, menus, sketchbook."""
