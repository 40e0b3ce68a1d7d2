// The fields of single exception types: `value` of StopIteration, `errno` of OSError and so on. Where the program set
// none of its own they follow from the arguments.

import { defineField } from './define-field.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { TupleValue } from '../../runtime/values.ts';
import type { ExceptionValue, Value } from '../../runtime/values.ts';

function field(typeName: string, name: string, otherwise: (self: ExceptionValue) => Value): void {
  defineField(exceptionType(typeName), name, (self: ExceptionValue) => self.details?.get(name) ?? otherwise(self), (self: ExceptionValue, value) => { (self.details ??= new Map()).set(name, value); });
}

const none = (): Value => null;
const first = (self: ExceptionValue): Value => self.args.items[0] ?? null;

field('StopIteration', 'value', first);
field('SystemExit', 'code', (self) => (self.args.items.length > 1 ? self.args : first(self)));
field('NameError', 'name', none);
field('AttributeError', 'name', none);
field('AttributeError', 'obj', none);
field('ImportError', 'name', none);
field('ImportError', 'path', none);
field('ImportError', 'msg', (self) => (self.args.items.length === 1 ? first(self) : null));

const isNumbered = (self: ExceptionValue): boolean => self.args.items.length === 2;
field('OSError', 'errno', (self) => (isNumbered(self) ? self.args.items[0] : null));
field('OSError', 'strerror', (self) => (isNumbered(self) ? self.args.items[1] : null));
field('OSError', 'filename', none);
field('OSError', 'filename2', none);

field('SyntaxError', 'msg', first);
['filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset'].forEach((name, at) => field('SyntaxError', name, (self) => {
  const place = self.args.items[1];
  return place instanceof TupleValue ? place.items[at] ?? null : null;
}));
field('SyntaxError', 'print_file_and_line', none);
