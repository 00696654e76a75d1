"""The composition root: the one place that knows every part and puts them together."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from game import __version__
from game.content.library import Library, MapMissing
from game.content.mods.session import Session, open_lone, open_session
from game.content.mods.versions import parse_version
from game.content.mods.watched import Watch
from game.content.root import DataMissing, data_root
from game.storage.locations import Locations, find_locations
from game.storage.profile import load_profile
from game.storage.saves import Saves
from game.storage.settings import Settings, load_settings, save_settings

if TYPE_CHECKING:
    from pygame import Surface

    from game.app.application import Application
    from game.scenes.base import Scene
    from game.scenes.services import Services

LOG = logging.getLogger(__name__)


@dataclass(slots=True)
class Wishes:
    """What the command line asked for; ``None`` leaves it to the settings."""

    fullscreen: bool | None = None
    scale: int | None = None
    language: str | None = None
    audio: bool = True
    safe_mode: bool = False
    data_dir: Path | None = None
    development: bool = False
    map: str = ""
    """Start in this place instead of the title."""
    at: str = ""
    flags: list[str] = field(default_factory=list)
    """``$name=value``, set before the first tick."""
    face: str = ""


def local_now() -> str:
    """Local time for save slots."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


def read_settings(wishes: Wishes, locations: Locations) -> tuple[Settings, list[str]]:
    """The player's settings with the command line's wishes in them, and what was wrong with the file."""
    settings, problems = (Settings(), []) if wishes.safe_mode else load_settings(locations.settings)
    if wishes.fullscreen is not None:
        settings.display = "fullscreen" if wishes.fullscreen else "window"
    if wishes.scale is not None:
        settings.window_w, settings.window_h = 480 * wishes.scale, 270 * wishes.scale
    if wishes.language:
        settings.language = wishes.language
    return settings, [str(p) for p in problems]


def open_mods(
    wishes: Wishes, locations: Locations, settings: Settings, root: Path, watch: Watch | None = None
) -> Session:
    """The mods that the player switched on, and the one whose map the command line names."""
    version = parse_version(__version__) or (0,)
    if wishes.safe_mode:
        return open_session(root, [], [], version)
    folders = [root / "maps" / "mods", locations.mods]
    if wishes.map.endswith(".tmx") and Path(wishes.map).is_file():
        return open_lone(Path(wishes.map), root, folders, version, watch)
    return open_session(root, folders, settings.mods, version, settings.mods_off, others=False, watch=watch)


def make_services(wishes: Wishes, locations: Locations, settings: Settings, notices: list[str]) -> Services:
    """Everything that scenes work with. A display must be open: pictures are converted to its format."""
    from game.app.folder import open_folder
    from game.audio.engine import AudioEngine
    from game.audio.settings import AudioSettings
    from game.gfx.assets import Pictures
    from game.gfx.font import PixelFont
    from game.input.bindings import Bindings
    from game.input.devices import Devices
    from game.scenes.cast import Cast
    from game.scenes.mod_note import LoadingNote
    from game.scenes.play import PlayScene
    from game.scenes.services import Routes, Services
    from game.ui.look import pixel_faces

    root = data_root()
    loading = LoadingNote(locations.cache / "loading.json")
    if not wishes.safe_mode:
        aside = loading.set_aside(settings)
        if aside:
            save_settings(locations.settings, settings)  # now: should it die again, it knows already
        notices = [*notices, *aside]
    session = open_mods(wishes, locations, settings, root, loading.began)
    files = session.files
    if not wishes.safe_mode:
        notices = [*notices, *session.refusals([id for id in settings.mods if id not in settings.mods_off])]
    profile, problems = load_profile(locations.profile)
    notices = [*notices, *(str(p) for p in problems)]
    pictures = Pictures(files.read)
    bindings = Bindings.from_settings(settings.keys, settings.pad)

    def audio_settings() -> AudioSettings:
        return AudioSettings(
            master=settings.master / 100,
            music=settings.music / 100,
            effects=settings.effects / 100,
            voice=settings.voices / 100,
            interface=settings.interface / 100,
            mono=settings.mono,
            mute_unfocused=settings.mute_unfocused,
        )

    audio = AudioEngine(root / "assets" / "sound", audio_settings(), device=wishes.audio and not wishes.safe_mode)
    devices = Devices(bindings)

    letters_set = (settings.text_size, False)

    def preview_settings() -> None:
        nonlocal letters_set
        audio.apply(audio_settings())
        if not settings.plain_font and (settings.text_size, False) != letters_set:
            letters_set = (settings.text_size, False)
            services.faces.become(pixel_faces(font, settings.text_size))
        elif settings.plain_font:
            letters_set = (settings.text_size, True)

    def apply_settings() -> None:
        preview_settings()
        settings.keys, settings.pad = devices.bindings.to_settings()
        if not wishes.safe_mode:
            problem = save_settings(locations.settings, settings)
            if problem:
                LOG.warning("%s", problem)

    def reopen_mods() -> None:
        session = open_mods(wishes, locations, settings, root, loading.began)
        services.library = Library(session.files, session=session)
        services.pictures = Pictures(session.files.read)
        services.cast = Cast(services.pictures)

    def make_title() -> Scene:
        from game.scenes.title import TitleScene

        return TitleScene(services)

    font = PixelFont.load(root / "assets" / "fonts")
    services = Services(
        version=__version__,
        root=root,
        library=Library(files, session=session),
        pictures=pictures,
        cast=Cast(pictures),
        audio=audio,
        font=font,
        faces=pixel_faces(font, settings.text_size),
        devices=devices,
        settings=settings,
        saves=Saves(locations.saves, __version__),
        profile=profile,
        locations=locations,
        now=local_now,
        preview_settings=preview_settings,
        apply_settings=apply_settings,
        routes=Routes(title=make_title, play=lambda world: PlayScene(services, world)),
        notices=notices,
        loading=loading,
        reopen_mods=reopen_mods,
        open_folder=open_folder,
        safe_mode=wishes.safe_mode,
        development=wishes.development,
    )
    return services


def first_scene(wishes: Wishes, services: Services) -> Scene:
    """The title, or the place that the command line named.

    Raises:
        MapMissing: There is no such place.
    """
    from game.scenes.play import PlayScene
    from game.scenes.start import place_world

    if not wishes.map:
        return services.routes.title()
    return PlayScene(services, place_world(services.library, wishes.map, wishes.at, wishes.flags, wishes.face))


def run(wishes: Wishes, after_open: Callable[[Application], None] | None = None) -> int:
    """Play. Returns the process's exit status.

    Args:
        wishes: The command line's.
        after_open: Called with the application before the loop begins (tests and tools).
    """
    from game.app.crash import guard, start_log
    from game.app.window import NoDisplay

    locations = find_locations(wishes.data_dir)
    start_log(locations, wishes.development)
    with guard(locations, __version__, (NoDisplay, MapMissing, DataMissing, KeyboardInterrupt)):
        return _run(wishes, locations, after_open)
    return 1


def _run(wishes: Wishes, locations: Locations, after_open: Callable[[Application], None] | None) -> int:
    settings, notices = read_settings(wishes, locations)
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    os.environ.setdefault("SDL_VIDEO_ALLOW_SCREENSAVER", "0")

    from game.app.application import Application, Hooks
    from game.app.screenshot import save_screenshot
    from game.app.stack import SceneStack
    from game.app.window import Window

    window = Window(
        "DreamSync",
        (settings.window_w, settings.window_h),
        settings.scaling,  # type: ignore[arg-type]  # checked when the settings were read
        settings.display == "fullscreen",
    )
    services = make_services(wishes, locations, settings, notices)
    stack = SceneStack()
    audio = services.audio
    opened = False

    def on_tick(controls: object) -> None:
        nonlocal opened
        if not opened:
            opened = True  # after the first frame: a sound device may take its time
            audio.open()
            _open_pads()
        audio.tick()

    def on_event(event: object) -> None:
        import pygame

        kind = getattr(event, "type", None)
        # Opening a device announces it: that is news only while there is none.
        if opened and (kind == pygame.AUDIODEVICEREMOVED or (kind == pygame.AUDIODEVICEADDED and audio.trouble)):
            audio.device_changed()

    def flush_letters(surface: Surface, left: int, top: int) -> None:
        for face in services.faces.plain():
            face.flush(surface, left, top)

    def settle_letters() -> None:
        for face in services.faces.plain():
            face.settle()

    hooks = Hooks(
        on_tick=on_tick,
        on_focus=audio.focus,
        on_event=on_event,
        on_screenshot=lambda picture: save_screenshot(picture, locations.screenshots, services.now()),
        on_frame=lambda _: services.loading.clear(),
        on_window=flush_letters,
        between_scenes=settle_letters,
    )
    app = Application(window, services.devices, stack, hooks, settings.frame_cap)
    _tie_display(app, services)
    if wishes.development:
        from game.debug.overlay import attach

        attach(app, services)
    stack.begin(first_scene(wishes, services))
    if after_open is not None:
        after_open(app)
    try:
        app.run()
        services.loading.clear()
    finally:
        stack.close()
        settings.window_w, settings.window_h = window.windowed_size
        settings.display = "fullscreen" if window.fullscreen else "window"
        services.apply_settings()
        audio.close()
        window.close()
    return 0


def _tie_display(app: Application, services: Services) -> None:
    """Let changed options about window and pace count at once."""
    settings, parts = services.settings, services.preview_settings

    def preview() -> None:
        parts()
        window = app.window
        window.canvas.fit = settings.scaling  # type: ignore[assignment]  # one of the three words that options offer
        window.canvas.repaint_bars()
        if window.fullscreen != (settings.display == "fullscreen"):
            window.toggle_fullscreen()
        app.frame_cap = settings.frame_cap
        app.accumulator.speed = settings.game_speed / 100
        _write_plainly(app, services)

    services.preview_settings = preview
    app.window.on_resize = lambda: _write_plainly(app, services)
    _write_plainly(app, services)
    app.frame_cap, app.accumulator.speed = settings.frame_cap, settings.game_speed / 100


def _write_plainly(app: Application, services: Services) -> None:
    """Smooth letters at the window's sharpness, where they are wished for: made for the scale that the window has now."""
    if not services.settings.plain_font:
        return
    from game.gfx.canvas import placed
    from game.ui.look import plain_faces

    window = app.window
    place = placed(window.surface.get_size(), window.canvas.fit)
    scale = place.w / window.canvas.surface.get_width()
    services.faces.become(plain_faces(services.font, services.settings.text_size, scale, window.canvas.surface))


def _open_pads() -> None:
    """Start listening to game pads; a machine without the means simply has none."""
    import pygame
    from pygame._sdl2 import controller

    try:
        pygame.joystick.init()
        controller.init()
    except pygame.error as error:
        LOG.warning("Game pads cannot be used: %s", error)
