// The inner module _string: what a format template is made of, for string.Formatter.

import { rawTextOf } from '../../builtins/arguments.ts';
import { iteratorType } from '../../builtins/iterator-types.ts';
import { makeFunction } from '../../runtime/define.ts';
import { defineModule } from '../../runtime/modules.ts';
import { raise } from '../../runtime/raise.ts';
import { IteratorValue, TupleValue, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { fieldStart, fieldSteps, readTemplate } from '../../text/template.ts';

const formatterIterator = iteratorType('formatteriterator');
const fieldNameIterator = iteratorType('fieldnameiterator');

function parts(template: Value): Value {
  const { pieces, error } = readTemplate(rawTextOf(template, 'expected str, got '));
  let place = 0;
  return new IteratorValue(formatterIterator, () => {
    if (place >= pieces.length) {
      if (error !== null && place++ === pieces.length) return raise.valueError(error);
      return undefined;
    }
    const { literal, field } = pieces[place++];
    if (field === null) return new TupleValue([textValue(literal), null, null, null]);
    return new TupleValue([textValue(literal), textValue(field.name), textValue(field.spec), field.conversion === '' ? null : textValue(field.conversion)]);
  });
}

function nameSplit(name: Value): Value {
  const { first, rest } = fieldStart({ name: rawTextOf(name, 'expected str, got '), conversion: '', spec: '', isNested: false, start: null });
  const steps = fieldSteps(rest);
  const walk = new IteratorValue(fieldNameIterator, () => {
    const next = steps.next();
    if (next.done === true) return undefined;
    const step = next.value;
    const value = 'attribute' in step ? step.attribute : step.index;
    return new TupleValue(['attribute' in step, typeof value === 'string' ? textValue(value) : value]);
  });
  return new TupleValue([typeof first === 'string' ? textValue(first) : first, walk]);
}

defineModule('_string', () => new Map<string, Value>([
  ['formatter_parser', makeFunction('formatter_parser', 'text, /', parts)],
  ['formatter_field_name_split', makeFunction('formatter_field_name_split', 'text, /', nameSplit)],
]));
