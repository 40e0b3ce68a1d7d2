// Which names a namedtuple may have, and which of its fields have defaults.

import { itemsOf } from '../../runtime/iterate.ts';
import { dictFrom } from '../../runtime/dicts.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { reprOf, strOf } from '../../runtime/show.ts';
import { rawText, textValue } from '../../runtime/values.ts';
import type { DictValue, Value } from '../../runtime/values.ts';

const keywords: Set<string> = new Set(('False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda '
  + 'nonlocal not or pass raise return try while with yield').split(' '));
const nameForm = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*$/u;

export function checkedNames(typeNameValue: Value, fieldNames: Value, mayRename: boolean): { name: string; fields: string[] } {
  const listed = textOf(fieldNames);
  let fields = listed === undefined ? itemsOf(fieldNames).map(strOf) : rawText(listed).replaceAll(',', ' ').split(/\s+/).filter((part) => part !== '');
  const name = strOf(typeNameValue);
  if (mayRename) {
    const seen = new Set<string>();
    fields = fields.map((field, place) => {
      const isFit = nameForm.test(field) && !keywords.has(field) && !field.startsWith('_') && !seen.has(field);
      seen.add(field);
      return isFit ? field : `_${place}`;
    });
  }
  for (const one of [name, ...fields]) {
    if (!nameForm.test(one)) raise.valueError(`Type names and field names must be valid identifiers: ${reprOf(textValue(one))}`);
    if (keywords.has(one)) raise.valueError(`Type names and field names cannot be a keyword: ${reprOf(one)}`);
  }
  const seen = new Set<string>();
  for (const field of fields) {
    if (field.startsWith('_') && !mayRename) raise.valueError(`Field names cannot start with an underscore: ${reprOf(field)}`);
    if (seen.has(field)) raise.valueError(`Encountered duplicate field name: ${reprOf(field)}`);
    seen.add(field);
  }
  return { name, fields };
}

/** The last fields get the defaults. */
export function defaultsOf(fields: readonly string[], defaults: readonly Value[]): DictValue {
  if (defaults.length > fields.length) raise.typeError('Got more default values than field names');
  return dictFrom(defaults.map((value, place) => [fields[fields.length - defaults.length + place], value]));
}
