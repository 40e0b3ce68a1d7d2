import sys
print(sys.version_info[:2], sys.version_info.major, sys.version_info.minor, sys.version_info >= (3, 8), sys.version_info.releaselevel, len(sys.version_info), sys.version_info < (4,))
print(sys.maxsize == 2**63 - 1, sys.maxunicode, sys.byteorder, sys.hexversion >= 0x03080000, sys.version.startswith('3.11'))
print(sys.float_info.max, sys.float_info.min, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig, sys.float_info.radix, sys.float_info[0] == sys.float_info.max)
print(sys.int_info.bits_per_digit, sys.int_info.default_max_str_digits, sys.hash_info.modulus, sys.hash_info.width, sys.hash_info.inf, sys.hash_info.algorithm)
print(sys.getrecursionlimit(), sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.int_info)
print(isinstance(sys.path, list), isinstance(sys.argv, list), len(sys.argv), isinstance(sys.modules, dict), 'sys' in sys.modules, sys.modules['sys'] is sys)
sys.setrecursionlimit(500)
print(sys.getrecursionlimit())
for wrong in [0, -5]:
    try:
        sys.setrecursionlimit(wrong)
    except ValueError as error:
        print(error)
try:
    sys.setrecursionlimit('many')
except TypeError as error:
    print(error)
print(sys.intern('text') == 'text', sys.getrefcount([]) >= 1, sys.getsizeof([]) > 0, sys.getsizeof('abc') > sys.getsizeof(''), sys.getsizeof([1] * 100) > sys.getsizeof([1]))
try:
    sys.intern(5)
except TypeError as error:
    print(error)
print(sys.get_int_max_str_digits(), sys.set_int_max_str_digits(5000), sys.get_int_max_str_digits())
try:
    sys.set_int_max_str_digits(5)
except ValueError as error:
    print(error)
def info():
    try:
        raise KeyError('k')
    except KeyError:
        kind, value, trace = sys.exc_info()
        return kind.__name__, value.args
print(info(), sys.exc_info(), sys.exception())
for code in [None, 0, 3, 'text', [1], True]:
    try:
        sys.exit(code)
    except SystemExit as error:
        print(repr(error.code), error.args)
try:
    exit()
except SystemExit as error:
    print(error.code)
try:
    quit(2)
except SystemExit as error:
    print(error.code, issubclass(SystemExit, Exception))
import builtins
print(builtins.len([1]), builtins.__name__, hasattr(builtins, 'print'), builtins.int is int, builtins.ValueError is ValueError)
print(sys.stdin is not None, sys.stdout is sys.__stdout__, sys.implementation.name != '', sys.flags.optimize, sys.warnoptions)
print(sorted(name for name in sys.modules if name in ('sys', 'builtins', '__main__')))
sys.displayhook('shown')
sys.displayhook(None)
