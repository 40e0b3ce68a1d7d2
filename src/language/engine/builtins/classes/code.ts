// `__code__`: what a program may ask about the text of a function. It cannot be run or made.

import { defineAttribute } from '../../runtime/attributes.ts';
import { defineMethod } from '../../runtime/define.ts';
import { address } from '../../runtime/show.ts';
import { builtinType } from '../../runtime/types.ts';
import { BytesValue, TupleValue, seal, textValue } from '../../runtime/values.ts';
import type { FunctionValue, TypeValue, Value } from '../../runtime/values.ts';

export class CodeValue {
  declare readonly cls: TypeValue;
  readonly of: FunctionValue;
  constructor(of: FunctionValue) { this.of = of; }
}
seal(CodeValue);
export const codeType = builtinType('code', CodeValue, { isBase: false });

const known: WeakMap<FunctionValue, CodeValue> = new WeakMap();
export function codeOf(value: FunctionValue): Value {
  let code = known.get(value);
  if (code === undefined) known.set(value, code = new CodeValue(value));
  return code;
}

function variableNames({ of }: CodeValue): Value[] {
  const { signature } = of;
  const names = [...signature.names, ...signature.keywordOnly.map((entry) => entry.name)];
  if (signature.rest !== null) names.push(signature.rest);
  if (signature.keywordRest !== null) names.push(signature.keywordRest);
  for (const name of of.facts?.localNames ?? []) if (!names.includes(name) && of.facts?.cellNames.includes(name) !== true) names.push(name);
  return names.map(textValue);
}

/** How the function takes its arguments and runs, as CPython's bits: 4 `*args`, 8 `**kwargs`, 32 generator, 128 coroutine, 512 both. */
function flags({ of }: CodeValue): number {
  const { rest, keywordRest } = of.signature;
  return 3 | (rest === null ? 0 : 4) | (keywordRest === null ? 0 : 8) | (of.facts?.flags ?? 0);
}

const attributes: Record<string, (self: CodeValue) => Value> = {
  co_name: (self) => textValue(self.of.name),
  co_qualname: (self) => textValue(self.of.qualifiedName),
  co_varnames: (self) => new TupleValue(variableNames(self)),
  co_nlocals: (self) => variableNames(self).length,
  co_argcount: (self) => self.of.signature.names.length,
  co_posonlyargcount: (self) => self.of.signature.positionalOnly,
  co_kwonlyargcount: (self) => self.of.signature.keywordOnly.length,
  co_flags: flags,
  co_filename: (self) => textValue(self.of.facts?.fileName ?? 'program.hc'),
  co_firstlineno: (self) => self.of.facts?.line ?? 1,
  co_freevars: (self) => new TupleValue((self.of.facts?.freeNames ?? []).map(textValue)),
  co_cellvars: (self) => new TupleValue((self.of.facts?.cellNames ?? []).map(textValue)),
  co_names: (self) => new TupleValue((self.of.facts?.globalNames ?? []).map(textValue)),
  co_consts: (self) => new TupleValue([self.of.documentation]),
  co_code: () => new BytesValue(new Uint8Array(0)),
  co_stacksize: () => 1,
};
for (const [name, read] of Object.entries(attributes)) defineAttribute(codeType, name, read);
defineMethod(codeType, '__repr__', 'self, /', (self: CodeValue) => textValue(`<code object ${self.of.name} at ${address(self)}, file "${self.of.facts?.fileName ?? 'program.hc'}", line ${self.of.facts?.line ?? 1}>`));
