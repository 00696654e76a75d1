"""What the dreams are made of: the reef's garden, SOMNI's presence, and bakes of what would take long to draw while
playing.

The rules of each dream (how a place is turned into reef, pencil, honey or wire) belong to the game, in
`game/view/dream`, because they work on any map. Here are the pictures that do not depend on a map.
"""
