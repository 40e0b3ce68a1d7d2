// Reading a name that holds nothing.

import { exceptionType } from './exception-types.ts';
import { makeException } from './raise.ts';

function raiseName(typeName: string, message: string, name: string): never {
  const exception = makeException(exceptionType(typeName), [message]);
  exception.details = new Map([['name', name]]);
  throw exception;
}

export function unboundName(name: string): never {
  return raiseName('NameError', `name '${name}' is not defined`, name);
}

export function unboundLocal(name: string): never {
  return raiseName('UnboundLocalError', `cannot access local variable '${name}' where it is not associated with a value`, name);
}

export function unboundFree(name: string): never {
  return raiseName('NameError', `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`, name);
}
