from .base import Command
class Join(Command):
    def run(self, *parts):
        return '+'.join(parts)
