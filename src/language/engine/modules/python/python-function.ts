// Functions that CPython writes in Python itself: their argument errors read like those of a program's functions.

import { readSignature } from '../../runtime/signature.ts';
import { state } from '../../runtime/state.ts';
import { FunctionValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';

type Implementation = (...values: never[]) => Value;

/**
 * Parameters as in `makeFunction`; rest arrives as a TupleValue and keyword-rest as a DictValue.
 * A keyword-only parameter takes no `?`: it would count as missing.
 */
export function pythonFunction(name: string, parameters: string, implementation: Implementation, qualifiedName = name): FunctionValue {
  const { signature, defaults, keywordDefaults } = readSignature(parameters);
  const isPositional = signature.rest === null && signature.keywordOnly.length === 0 && signature.keywordRest === null;
  const run = implementation as (...values: Value[]) => Value;
  const code = (depth: number, ...values: Value[]): Value => {
    const outer = state.depth;
    state.depth = depth;
    const result = run(...values);
    state.depth = outer;
    return result;
  };
  return new FunctionValue(code, { name, qualifiedName, signature, arity: isPositional ? signature.names.length : -1 }, defaults, keywordDefaults);
}

/** Adds a method to a type that a module brings. The implementation must check `self` itself. */
export function addMethod(type: TypeValue, name: string, parameters: string, implementation: Implementation): void {
  type.namespace.set(name, pythonFunction(name, parameters, implementation, `${type.name}.${name}`));
}
