// Python's tree of exception types.

import { baseExceptionType, builtinType } from './types.ts';
import type { TypeValue } from './values.ts';

// name -> name of its base; parents stand before their children.
const tree: Record<string, string> = {
  SystemExit: 'BaseException', KeyboardInterrupt: 'BaseException', GeneratorExit: 'BaseException', Exception: 'BaseException',
  StopIteration: 'Exception', StopAsyncIteration: 'Exception',
  ArithmeticError: 'Exception', FloatingPointError: 'ArithmeticError', OverflowError: 'ArithmeticError', ZeroDivisionError: 'ArithmeticError',
  AssertionError: 'Exception', AttributeError: 'Exception', BufferError: 'Exception', EOFError: 'Exception',
  ImportError: 'Exception', ModuleNotFoundError: 'ImportError',
  LookupError: 'Exception', IndexError: 'LookupError', KeyError: 'LookupError',
  MemoryError: 'Exception', NameError: 'Exception', UnboundLocalError: 'NameError',
  OSError: 'Exception', BlockingIOError: 'OSError', ChildProcessError: 'OSError', ConnectionError: 'OSError', BrokenPipeError: 'ConnectionError', ConnectionAbortedError: 'ConnectionError', ConnectionRefusedError: 'ConnectionError', ConnectionResetError: 'ConnectionError', FileExistsError: 'OSError',
  FileNotFoundError: 'OSError', InterruptedError: 'OSError', IsADirectoryError: 'OSError', NotADirectoryError: 'OSError', PermissionError: 'OSError',
  ProcessLookupError: 'OSError', TimeoutError: 'OSError',
  ReferenceError: 'Exception', RuntimeError: 'Exception', NotImplementedError: 'RuntimeError', RecursionError: 'RuntimeError',
  SyntaxError: 'Exception', IndentationError: 'SyntaxError', TabError: 'IndentationError', SystemError: 'Exception', TypeError: 'Exception',
  ValueError: 'Exception', UnicodeError: 'ValueError', UnicodeDecodeError: 'UnicodeError', UnicodeEncodeError: 'UnicodeError', UnicodeTranslateError: 'UnicodeError',
  Warning: 'Exception', DeprecationWarning: 'Warning', PendingDeprecationWarning: 'Warning', RuntimeWarning: 'Warning', SyntaxWarning: 'Warning',
  UserWarning: 'Warning', FutureWarning: 'Warning', ImportWarning: 'Warning', UnicodeWarning: 'Warning', BytesWarning: 'Warning', ResourceWarning: 'Warning', EncodingWarning: 'Warning',
};

/** Exception types by name. */
export const exceptionTypes: Map<string, TypeValue> = new Map([['BaseException', baseExceptionType]]);
for (const [name, baseName] of Object.entries(tree)) {
  exceptionTypes.set(name, builtinType(name, null, { base: exceptionTypes.get(baseName) as TypeValue }));
}

export function exceptionType(name: string): TypeValue {
  const type = exceptionTypes.get(name);
  if (type === undefined) throw new Error(`no exception type ${name}`);
  return type;
}
