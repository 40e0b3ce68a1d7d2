# Shows all that ./plant.hc changes, one thing a line.
import sys
print("modules", "planted" in sys.modules, "string_planted" in sys.modules)
import abc, asyncio, builtins, calendar, collections, collections.abc, copyreg, csv, dataclasses
import decimal, enum, fractions, functools, json, logging, math, numbers, os, queue, random, re, string
import threading, time, typing, unittest, warnings, weakref


def show(name, action):
    try:
        print(name, action())
    except Exception as error:
        print(name, type(error).__name__, error)


show("decimal", lambda: (decimal.getcontext().prec, decimal.getcontext().rounding, decimal.DefaultContext.prec, decimal.Decimal(1) / 3))
show("random", lambda: (random.seed(4), random.random(), random.SystemRandom is None))
show("re", lambda: (hasattr(re, "_cache_planted"), re.compile("a").pattern))
show("warnings", lambda: (warnings.filters[:1] == [("error", None, Warning, None, 0)], warnings.showwarning.__name__))
show("calendar", lambda: calendar.firstweekday())
show("csv", lambda: (csv.list_dialects(), csv.field_size_limit()))
show("copyreg", lambda: copyreg.dispatch_table.get(complex).__name__)
show("logging", lambda: (logging.getLogger().level, len(logging.getLogger().handlers), logging.getLogger("planted").level, logging.getLevelName(33), logging.root.manager.disable))
show("environment", lambda: os.environ.get("PLANTED"))
show("sys", lambda: ("planted" in sys.path, sys.getrecursionlimit(), sys.argv == ["planted"], sys.displayhook is None))
show("excepthook", lambda: sys.excepthook.__name__)
show("math", lambda: (math.pi, hasattr(math, "planted")))
show("json", lambda: (json.dumps([1]), json.JSONEncoder.default.__name__))
show("string", lambda: (string.ascii_letters[:3], string.Template.delimiter, string.Formatter().format("a")))
show("collections", lambda: (hasattr(collections.Counter, "planted"), isinstance(1, collections.abc.Sized), collections.OrderedDict().__len__()))
show("numbers", lambda: isinstance("a", numbers.Integral))
show("classes", lambda: (hasattr(abc.ABC, "planted"), hasattr(enum.Enum, "planted")))
show("fractions", lambda: str(fractions.Fraction(1, 2)))
show("functools", lambda: functools.reduce is None)
show("typing", lambda: typing.Any)
show("dataclasses", lambda: dataclasses.dataclass.__name__)
show("asyncio", lambda: asyncio.run.__name__)
show("threading", lambda: (hasattr(threading, "planted"), hasattr(queue.Queue, "planted")))
show("unittest", lambda: hasattr(unittest.TestCase, "planted"))
show("time", lambda: time.sleep(0))
show("weakref", lambda: hasattr(weakref, "planted"))
show("builtins", lambda: (hasattr(builtins, "planted"), hasattr(builtins, "print_planted"), ValueError is KeyError))
show("len", lambda: len([]))
