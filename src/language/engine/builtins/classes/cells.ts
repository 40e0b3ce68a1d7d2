// `cell` as programs see it, and `__closure__`.

import { defineAttribute } from '../../runtime/attributes.ts';
import { cellType, cellsOf, freeCell } from '../../runtime/cells.ts';
import type { CellValue } from '../../runtime/cells.ts';
import { compareValue, equals } from '../../runtime/compare.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import { address } from '../../runtime/show.ts';
import { functionType, notImplemented, typeName, typeOf } from '../../runtime/types.ts';
import { TupleValue, textValue } from '../../runtime/values.ts';
import type { FunctionValue, TypeValue, Value } from '../../runtime/values.ts';

defineConstructor(cellType, 'contents=?, /', (_cls: TypeValue, content: Value | undefined) => freeCell(content));

defineAttribute(cellType, 'cell_contents', (self: CellValue) => self.read() ?? raise.valueError('Cell is empty'), (self: CellValue, value) => self.write(value), (self: CellValue) => self.write(undefined));

defineMethod(cellType, '__repr__', 'self, /', (self: CellValue) => {
  const content = self.read();
  return textValue(`<cell at ${address(self)}: ${content === undefined ? 'empty' : `${typeName(content)} object at ${address(typeof content === 'object' && content !== null ? content : self)}`}>`);
});

/** Cells compare by what they hold; an empty one is the least. */
function ordering(name: '<' | '<=' | '>' | '>=' | '==' | '!='): (self: CellValue, other: Value) => Value {
  return (self, other) => {
    if (typeOf(other) !== cellType) return notImplemented;
    const left = self.read();
    const right = (other as CellValue).read();
    if (left !== undefined && right !== undefined) return name === '==' ? equals(left, right) : name === '!=' ? !equals(left, right) : compareValue(name, left, right);
    const sides = [Number(left !== undefined), Number(right !== undefined)];
    switch (name) {
      case '==': return sides[0] === sides[1];
      case '!=': return sides[0] !== sides[1];
      default: return compareValue(name, sides[0], sides[1]);
    }
  };
}
for (const [name, operator] of [['__lt__', '<'], ['__le__', '<='], ['__gt__', '>'], ['__ge__', '>='], ['__eq__', '=='], ['__ne__', '!=']] as const) defineMethod(cellType, name, 'self, other, /', ordering(operator));
cellType.namespace.set('__hash__', null);

defineAttribute(functionType, '__closure__', (self: FunctionValue) => {
  const cells = cellsOf(self);
  return cells.length === 0 ? null : new TupleValue(cells);
}, readOnly, readOnly);

function readOnly(): never {
  return raise.attributeError('readonly attribute');
}
