"""Turns: lines, readings, the layout of the document, blocks of speech."""
