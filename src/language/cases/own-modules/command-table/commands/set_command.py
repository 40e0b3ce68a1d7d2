import settings
from . import base
class Set(base.Command):
    def run(self, name, value):
        settings.put(name, int(value))
        return 'done'
