"""Leo's own dream: coloured pencil on paper. Everything is drawn three times and shown in turn, so that it boils;
colour comes only where Leo has been."""
