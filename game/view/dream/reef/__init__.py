"""Star Reef: lush, glossy, too smooth; off the rails lies the seam, where nobody has painted yet."""
