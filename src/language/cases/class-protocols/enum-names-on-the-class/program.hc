from enum import Enum, Flag, IntEnum
class Color(Enum):
    RED=1
    GREEN=2
    def m(self): return 1
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for a in ('name','value','_value_','BLUE','__members__'): t(lambda: getattr(Color,a))
t(lambda: dir(Color)); t(lambda: dir(Color.RED))
t(lambda: Color.RED.BLUE); t(lambda: Color['X']); t(lambda: Color(7)); t(lambda: Color.RED.RED)
def st(): Color.RED=5
t(st)
def de(): del Color.RED
t(de)
def sv(): Color.RED.value=3
t(sv)
def sn(): Color.RED.name=3
t(sn)
def sx(): Color.RED.x=3
t(sx)
def dx(): del Color.x
t(dx)
t(lambda: Color.RED.x)
t(lambda: hasattr(Color,'name'))
class IE(IntEnum):
    A=1
t(lambda: IE.name); t(lambda: dir(IE)==sorted(dir(IE)))
class F(Flag):
    A=1
    B=2
t(lambda: F(8)); t(lambda: F.A.C); t(lambda: F.value); t(lambda: F['Z'])
t(lambda: Color())
t(lambda: Color(1,2,3))
class P(Enum):
    name = 'a'
    value = 2
    other = 3


t(lambda: [P.name, P.value, P.other, P.name.name, P.value.value, P.other.name, P.other.value])
t(lambda: list(P))


class Dated(Enum):
    def __new__(cls, number):
        made = object.__new__(cls)
        made._value_ = number * 2
        return made
    ONE = 1

    @property
    def double(self):
        return self.value * 2


t(lambda: dir(Dated)); t(lambda: Dated.ONE.double); t(lambda: type(Dated.double).__name__); t(lambda: Dated.missing)
import enum


class WithEnumProperty(Enum):
    A = 1

    @enum.property
    def text(self):
        return 'text of ' + self.name


t(lambda: WithEnumProperty.A.text); t(lambda: WithEnumProperty.text)
