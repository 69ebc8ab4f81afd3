"""Pictures without windows: SVG to pixels, used by the screens and by the paper."""
