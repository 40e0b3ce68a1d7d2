// The names every program knows without setting them: Python 3.11's builtins and the names each module has.

const builtins = `
ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError
BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError
ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ExceptionGroup
FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning
IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError
ModuleNotFoundError NameError NotADirectoryError NotImplemented NotImplementedError OSError OverflowError
PendingDeprecationWarning PermissionError ProcessLookupError RecursionError ReferenceError ResourceWarning RuntimeError
RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError
TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning
UserWarning ValueError Warning ZeroDivisionError abs aiter all anext any ascii bin bool breakpoint bytearray bytes
callable chr classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec exit filter float
format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len license list locals
map max memoryview min next object oct open ord pow print property quit range repr reversed round set setattr slice
sorted staticmethod str sum super tuple type vars zip`;

/** Names that each module has without setting them. */
export const moduleNames: ReadonlySet<string> = new Set('__name__ __doc__ __file__ __package__ __spec__ __loader__ __builtins__ __annotations__ __cached__ __path__'.split(' '));

const hiddenBuiltins = ['__debug__', '__import__', '__build_class__'];

/** The one list; suggestions are drawn from it too. */
export const builtinNames: ReadonlySet<string> = new Set(builtins.trim().split(/\s+/));

const knownNames = new Set([...builtinNames, ...moduleNames, ...hiddenBuiltins]);

/** Every name the runtime must have: `builtins` and those few that are seldom written. */
export function isRuntimeBuiltin(name: string): boolean {
  return builtinNames.has(name) || hiddenBuiltins.includes(name);
}

export function isBuiltinName(name: string): boolean {
  return knownNames.has(name);
}
