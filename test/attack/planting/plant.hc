# Changes all that a program can reach beyond its own names. Nothing of it may be there in the next run.
import abc, asyncio, builtins, calendar, collections, collections.abc, contextvars, copyreg, csv, dataclasses
import datetime, decimal, enum, fractions, functools, io, json, logging, math, numbers, os, queue, random, re, string
import sys, threading, time, types, typing, unittest, warnings, weakref

decimal.getcontext().prec = 3
decimal.getcontext().rounding = decimal.ROUND_DOWN
decimal.DefaultContext.prec = 4
random.seed(1)
random.SystemRandom = None
re._cache_planted = 1
re.compile = lambda *args: "planted"
warnings.simplefilter("error")
warnings.showwarning = lambda *args: print("planted")
calendar.setfirstweekday(6)
csv.register_dialect("planted", delimiter="#")
csv.field_size_limit(7)
copyreg.pickle(complex, lambda value: (int, ()))
logging.basicConfig(level=10)
logging.getLogger("planted").setLevel(50)
logging.addLevelName(33, "PLANTED")
logging.disable(20)
os.environ["PLANTED"] = "1"
sys.path.append("planted")
sys.modules["planted"] = types.ModuleType("planted")
sys.modules["string_planted"] = "planted"
sys.setrecursionlimit(77)
sys.argv = ["planted"]
sys.displayhook = None
sys.excepthook = lambda *args: print("planted")
math.pi = 3
math.planted = 1
json.dumps = lambda value: "planted"
json.JSONEncoder.default = lambda self, value: "planted"
json.encoder_planted = 1
string.ascii_letters = "planted"
string.Template.delimiter = "#"
string.Formatter.format = lambda *args: "planted"
collections.abc.Sized.register(int)
numbers.Integral.register(str)
enum.Enum.planted = 1
fractions.Fraction.__str__ = lambda self: "planted"
functools.reduce = None
typing.Any = "planted"
dataclasses.dataclass = lambda kind: "planted"
asyncio.run = lambda main: "planted"
contextvars_planted = contextvars.ContextVar("planted", default=1)
threading.planted = 1
queue.Queue.planted = 1
unittest.TestCase.planted = 1
time.sleep = lambda seconds: "planted"
weakref.planted = 1
builtins.print_planted = print
builtins.len = lambda value: 99
builtins.planted = 1
builtins.ValueError = KeyError
