// The module timeit: how long small pieces of code take, by the clock of the run.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('timeit', String.raw`
"""How long small pieces of code take."""
import time

__all__ = ['Timer', 'timeit', 'repeat', 'default_timer']

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5

class Timer:
    """Runs a statement many times, after a setup."""

    def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
        self.timer = timer
        self._globals = {} if globals is None else globals
        self._setup = self._runner(setup, 'setup')
        self._statement = self._runner(stmt, 'stmt')

    def _runner(self, code, word):
        if isinstance(code, str):
            return compile(code, '<timeit-src>', 'exec')
        if callable(code):
            return code
        raise ValueError('%s is neither a string nor callable' % word)

    def timeit(self, number=default_number):
        if number < 0:
            number = 0
        place = dict(self._globals)
        setup = self._setup
        if callable(setup):
            setup()
        else:
            exec(setup, place)
        statement = self._statement
        if callable(statement):
            begin = self.timer()
            for _ in range(number):
                statement()
            return self.timer() - begin
        begin = self.timer()
        for _ in range(number):
            exec(statement, place)
        return self.timer() - begin

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        step = 1
        while True:
            for part in (1, 2, 5):
                number = step * part
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            step *= 10

    def print_exc(self, file=None):
        import traceback
        traceback.print_exc(file=file)

def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(globals=globals, timer=timer, setup=setup, stmt=stmt).repeat(repeat, number)

def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
    return Timer(globals=globals, timer=timer, setup=setup, stmt=stmt).timeit(number)
`);
