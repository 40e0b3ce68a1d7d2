// How the pure parts of the library (numbers, text) report a Python error: by its class name and its exact text.
// They know no exception objects; whoever runs them turns a LibraryFault into the program's exception.

/** The built-in exception classes the pure parts can raise. */
export type FaultKind =
  | 'AttributeError'
  | 'IndexError'
  | 'KeyError'
  | 'LookupError'
  | 'MemoryError'
  | 'OverflowError'
  | 'TypeError'
  | 'UnicodeDecodeError'
  | 'UnicodeEncodeError'
  | 'ValueError'
  | 'ZeroDivisionError';

/** Thrown by the pure parts. `key` is the value of a KeyError, whose text Python shows as a repr. */
export class LibraryFault extends Error {
  readonly kind: FaultKind;
  readonly text: string;
  readonly key: unknown;

  constructor(kind: FaultKind, text: string, key?: unknown) {
    super(`${kind}: ${text}`);
    this.name = 'LibraryFault';
    this.kind = kind;
    this.text = text;
    this.key = key;
  }
}

/** Raises a Python error. */
export function raise(kind: FaultKind, text: string): never {
  throw new LibraryFault(kind, text);
}

/** Raises a KeyError for a key, which the program gets back as the error's argument. */
export function raiseKey(key: unknown): never {
  throw new LibraryFault('KeyError', '', key);
}
