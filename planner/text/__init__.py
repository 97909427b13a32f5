"""Text with positions: sources, YAML nodes, diagnostics and how they are shown.

Nothing here knows what an agenda is.
"""
