"""DreamDesk: hold a drømmeværksted, and keep the way from a picture to a goal."""

__version__ = "0.1.0"
