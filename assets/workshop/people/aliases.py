"""What the story calls a pose, and the animation that is drawn for it.

The script speaks of moments (`hold_out_duck`, `sit_operator`); a sheet has animations.  Every word the script uses is
either a drawn name or an entry here, and a test holds the two together.  Words for looks are with the portraits, in
`portraits/roster.py`.
"""

from __future__ import annotations

POSES: dict[str, tuple[str, ...]] = {
    "stand": ("idle",),
    "stopped": ("idle",),
    "freeze": ("crouch", "idle"),
    "barefoot": ("idle",),
    "hands_down": ("idle",),
    "look_ahead": ("idle",),
    "eyes_open": ("idle",),
    "listen": ("fidget", "idle"),
    "blink": ("fidget", "idle"),
    "in_bed": ("in_bed", "sleep"),
    "move_over": ("in_bed",),
    "pull_blanket": ("in_bed",),
    "mouth_open": ("in_bed", "talk"),
    "sit_up": ("sit_up", "sit"),
    "lie_down": ("lie_down", "lie_back", "asleep_floor", "in_bed"),
    "lie_back": ("lie_back", "in_bed"),
    "asleep": ("sleep", "asleep_floor", "doze"),
    "asleep_socks": ("sleep", "asleep_floor", "doze"),
    "asleep_shoes": ("sleep", "asleep_floor", "doze"),
    "asleep_lap": ("asleep_floor", "doze"),
    "asleep_floor": ("asleep_floor", "doze"),
    "asleep_chair": ("doze",),
    "asleep_table": ("asleep_table", "doze"),
    "asleep_desk": ("asleep_table", "doze"),
    "head_down_chair": ("asleep_table", "doze"),
    "sit_chair": ("sit",),
    "sit_bed": ("sit",),
    "sit_step": ("sit",),
    "sit_operator": ("sit",),
    "sit_folding_chair": ("sit",),
    "sit_stage_edge": ("sit",),
    "sit_pod": ("sit",),
    "sit_slow": ("sit_down", "sit"),
    "on_chair": ("sit",),
    "on_book": ("sit",),
    "rub_knee": ("sit",),
    "leg_out": ("sit",),
    "feet_in": ("sit",),
    "hold_foot": ("sit",),
    "sit_floor": ("sit_floor", "sit"),
    "on_floor": ("sit_floor", "sit"),
    "on_floor_drawing": ("sit_floor", "sit"),
    "chair_up": ("carry", "idle"),
    "arms_carrying": ("carry", "idle"),
    "on_box": ("hands_up", "idle"),
    "arms_up": ("hands_up",),
    "hands_up": ("hands_up",),
    "hand_up": ("hand_up", "hands_up"),
    "hold_post": ("reach",),
    "hold_on": ("reach",),
    "hold_hand": ("reach",),
    "hold_shoulder": ("reach",),
    "hand_out": ("reach",),
    "hand_open": ("reach",),
    "hand_kettle": ("reach",),
    "hand_on_table": ("reach",),
    "hand_on_duck": ("reach",),
    "hold_out": ("reach",),
    "hold_out_duck": ("reach",),
    "put_duck_far": ("reach",),
    "arm_out": ("reach",),
    "open_box": ("kneel", "reach"),
    "stand_pole": ("hand_up", "idle"),
    "hugged": ("idle",),
    "hand_forehead": ("hand_to_face", "idle"),
    "wipe_chin": ("hand_to_face", "idle"),
    "finger_teeth": ("hand_to_face", "idle"),
    "climb_out": ("get_up", "idle"),
    "duck": ("crouch",),
    "crawl": ("sneak",),
    "reading": ("read", "show"),
    "dusting": ("reach",),
    "shut_book": ("shut_book", "idle"),
    "stroke_hair": ("fidget",),
    "voices": ("talk",),
}
"""A pose of the script: the animations that stand for it, the first that the sheet has is taken."""


def animation_aliases(animations: tuple[str, ...]) -> dict[str, str]:
    """For a sheet with these animations: every pose of the script that it can show, other than by its own name."""
    aliases = {}
    for pose, stand_ins in POSES.items():
        drawn = next((name for name in stand_ins if name in animations), None)
        if drawn is not None and pose not in animations:
            aliases[pose] = drawn
    return aliases
