// A function value whose work is done here: unlike a builtin it has attributes and binds to instances as a program's function does.

import { FunctionValue } from '../../runtime/values.ts';
import type { DictValue, Signature, TupleValue, TypeValue, Value } from '../../runtime/values.ts';

const anything: Signature = { names: [], positionalOnly: 0, required: 0, rest: 'args', keywordOnly: [], keywordRest: 'kwargs' };

/** A function that takes any arguments; `work` gets the depth of the call. */
export function programFunction(name: string, work: (depth: number, args: readonly Value[], keywords: Map<string, Value> | null) => Value, type: TypeValue | null = null): FunctionValue {
  const code = (depth: number, args: TupleValue, keywords: DictValue): Value => work(depth, args.items, keywords.map.size === 0 ? null : keywords.map as Map<string, Value>);
  const made = new FunctionValue(code, { name, qualifiedName: name, signature: anything, arity: -1 }, [], null);
  return type === null ? made : (Object.setPrototypeOf(made, type.prototype) as FunctionValue);
}

/** A method with `self` and one more argument. */
export function programMethod(name: string, work: (depth: number, self: Value, other: Value) => Value): FunctionValue {
  const signature: Signature = { names: ['self', 'other'], positionalOnly: 0, required: 2, rest: null, keywordOnly: [], keywordRest: null };
  return new FunctionValue(work, { name, qualifiedName: name, signature, arity: 2 }, [], null);
}
