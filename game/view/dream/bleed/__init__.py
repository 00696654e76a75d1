"""The bleed: SOMNI offers a whole hall rest. A front runs over the real place; behind it everything is pearl, and
everybody sits."""
