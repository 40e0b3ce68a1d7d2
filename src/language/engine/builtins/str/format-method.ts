// str.format and str.format_map: fields by position or name, attributes and items, conversions, nested specs.

import { getAttribute } from '../../runtime/attributes.ts';
import { defineMethod } from '../../runtime/define.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { asciiOf, formatOf, reprOf, strOf } from '../../runtime/show.ts';
import { getItem } from '../../runtime/subscript.ts';
import { strType } from '../../runtime/types.ts';
import { textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { type TemplateField, fieldStart, fieldSteps, readTemplate } from '../../text/template.ts';
import { rawReceiver } from './receiver.ts';

interface Sources {
  positional: readonly Value[] | null;
  named(name: string): Value;
  /** The next automatic number; -1 once a field was numbered by hand. */
  next: number;
}

defineMethod(strType, 'format', 'self, /, *args, **kwargs', (self: Value, args: Value[], keywords: Map<string, Value>) => {
  const named = (name: string): Value => {
    const found = keywords.get(name);
    return found === undefined ? raise.keyError(textValue(name) as Value) : found;
  };
  return textValue(render(rawReceiver(self), { positional: args, named, next: 0 }, 2)) as Value;
});

defineMethod(strType, 'format_map', 'self, mapping, /', (self: Value, mapping: Value) => {
  const named = (name: string): Value => getItem(mapping, textValue(name) as Value);
  return textValue(render(rawReceiver(self), { positional: null, named, next: 0 }, 2)) as Value;
});

function render(text: string, sources: Sources, depth: number): string {
  if (depth <= 0) return raise.valueError('Max string recursion exceeded');
  const template = readTemplate(text);
  let result = '';
  for (const { literal, field } of template.pieces) {
    result += literal;
    if (field !== null) {
      result += renderField(field, sources, depth);
      requireSize(result.length);
    }
  }
  return template.error === null ? result : raise.valueError(template.error);
}

function renderField(field: TemplateField, sources: Sources, depth: number): string {
  const value = fieldValue(field, sources);
  const spec = field.isNested ? null : field.spec;
  if (field.conversion === '') return formatOf(value, spec ?? render(field.spec, sources, depth - 1));
  const converted = textValue(convert(value, field.conversion)) as Value;
  return formatOf(converted, spec ?? render(field.spec, sources, depth - 1));
}

function convert(value: Value, conversion: string): string {
  if (conversion === 'r') return reprOf(value);
  if (conversion === 's') return strOf(value);
  if (conversion === 'a') return asciiOf(value);
  const point = conversion.codePointAt(0) as number;
  return raise.valueError(`Unknown conversion specifier ${point > 32 && point < 127 ? conversion : `\\x${point.toString(16)}`}`);
}

function fieldValue(field: TemplateField, sources: Sources): Value {
  const { first, rest } = fieldStart(field);
  let value = typeof first === 'string' && first !== '' ? sources.named(first) : positional(first, sources);
  if (rest === '') return value;
  for (const step of fieldSteps(rest)) {
    value = 'attribute' in step ? getAttribute(value, step.attribute) : getItem(value, typeof step.index === 'number' ? step.index : (textValue(step.index) as Value));
  }
  return value;
}

function positional(first: string | number, sources: Sources): Value {
  let index: number;
  if (first === '') {
    if (sources.next < 0) return raise.valueError('cannot switch from manual field specification to automatic field numbering');
    index = sources.next++;
  } else {
    if (sources.next > 0) return raise.valueError('cannot switch from automatic field numbering to manual field specification');
    sources.next = -1;
    index = first as number;
  }
  if (sources.positional === null) return raise.valueError('Format string contains positional fields');
  if (index >= sources.positional.length) return raise.indexError(`Replacement index ${index} out of range for positional args tuple`);
  return sources.positional[index];
}
