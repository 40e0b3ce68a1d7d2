from settings import *
import settings as s
from .base import Command
class Show(Command):
    def run(self, name):
        return getattr(s, name), LEVEL
