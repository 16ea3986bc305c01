"""A small window that stands for a folder: a file can be dragged out of it. Its title is "folder", its place 0, 0."""

import sys
from pathlib import Path

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402

file = Path(sys.argv[1]).absolute().as_uri()
window = Gtk.Window(title="folder", default_width=160, default_height=120)
# Above whatever else there is, so that the mouse finds it.
window.set_keep_above(True)
held = Gtk.EventBox()
held.add(Gtk.Label(label="a file"))
held.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
held.drag_source_add_uri_targets()
held.connect("drag-data-get", lambda _, __, data, *___: data.set_uris([file]))
window.add(held)
window.connect("destroy", Gtk.main_quit)
window.move(0, 0)
window.show_all()
Gtk.main()
