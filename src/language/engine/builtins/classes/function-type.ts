// `types.FunctionType(code, globals...)`: another function of the same code. The code stays where it was written, so the
// globals and the cells must be those of the function it was taken from.

import { CellValue, cellsOf, withCells } from '../../runtime/cells.ts';
import { defineConstructor } from '../../runtime/define.ts';
import { flavorOf, markFlavor } from '../../runtime/flavors.ts';
import { homeOf, noteHome } from '../../runtime/homes.ts';
import { namesIn } from '../../runtime/namespaces.ts';
import { raise } from '../../runtime/raise.ts';
import { functionType, typeName } from '../../runtime/types.ts';
import { DictValue, FunctionValue, TupleValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { CodeValue } from './code.ts';

defineConstructor(functionType, 'code, globals, name=None, argdefs=None, closure=None', (_cls: TypeValue, code: Value, globals: Value, name: Value, defaults: Value, closure: Value) => {
  if (!(code instanceof CodeValue)) return raise.typeError(`function() argument 'code' must be code, not ${typeName(code)}`);
  if (!(globals instanceof DictValue)) return raise.typeError(`function() argument 'globals' must be dict, not ${typeName(globals)}`);
  if (name !== null && typeof name !== 'string') return raise.typeError('arg 3 (name) must be None or string');
  if (defaults !== null && !(defaults instanceof TupleValue)) return raise.typeError('arg 4 (defaults) must be None or tuple');
  const { of } = code;
  const cells = given(of, closure);
  const names = homeOf(of);
  if (globals.map.size > 0 && namesIn(globals) !== names) return raise.notImplementedError('a function keeps the globals it was written in');
  const { facts, signature, arity } = of;
  const made = new FunctionValue(of.code, { name: name ?? of.name, qualifiedName: of.qualifiedName, signature: { ...signature }, arity, ...(facts === null ? {} : { facts }) }, [], of.keywordDefaults);
  if (defaults !== null) made.defaults = [...defaults.items];
  made.signature.required = Math.max(0, signature.names.length - made.defaults.length);
  made.documentation = of.documentation;
  const flavor = flavorOf(of);
  if (flavor !== null) markFlavor(made.signature, flavor);
  noteHome(made.signature, names);
  return withCells(made, cells);
});

function given(of: FunctionValue, closure: Value): readonly CellValue[] {
  const own = cellsOf(of);
  if (!(closure instanceof TupleValue) && (closure !== null || own.length > 0)) return raise.typeError(own.length === 0 ? 'arg 5 (closure) must be None or tuple' : 'arg 5 (closure) must be tuple');
  const items = closure === null ? [] : closure.items;
  if (items.length !== own.length) return raise.valueError(`${of.name} requires closure of length ${own.length}, not ${items.length}`);
  const other = items.find((item) => !(item instanceof CellValue));
  if (other !== undefined) return raise.typeError(`arg 5 (closure) expected cell, found ${typeName(other)}`);
  if (items.some((item, at) => item !== own[at])) return raise.notImplementedError('a function keeps the cells it was made with');
  return own;
}
