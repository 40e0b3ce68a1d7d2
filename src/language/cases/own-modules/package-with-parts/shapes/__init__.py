"""Shapes and their areas."""
NAME = 'shapes of ' + __name__
from . import circle
