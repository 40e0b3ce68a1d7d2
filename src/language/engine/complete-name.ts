// Names that could end what a person has begun to write: variables, builtins, words of the language, attributes,
// modules after `import`.

import { builtins } from './runtime/define.ts';
import { findAttribute } from './runtime/attributes.ts';
import { mainNames } from './runtime/homes.ts';
import { moduleNames } from './runtime/modules.ts';
import { state } from './runtime/state.ts';
import { namesOf } from './builtins/classes/object.ts';
import type { Value } from './runtime/values.ts';

const words = `False None True and as assert async await break case class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return try
while with yield`.split(/\s+/);
const mostNames = 100;

/** Full words that could stand in the place of the last word of `text`. */
export function completeName(text: string): string[] {
  const imported = /(?:^|;)\s*(?:import|from)\s+([\w.]*)$/.exec(text);
  if (imported !== null) return fitting([...moduleNames(), ...ownModules()], imported[1]);
  const chain = /(?:^|[^\w.])((?:[A-Za-z_]\w*\.)+)(\w*)$/.exec(text);
  if (chain !== null) return attributesOf(chain[1], chain[2]);
  const word = /[A-Za-z_]\w*$/.exec(text)?.[0] ?? '';
  return word === '' ? [] : fitting([...mainNames().keys(), ...builtins.keys(), ...words], word);
}

function ownModules(): string[] {
  return [...state.files.keys()].filter((path) => /^\w+\.(?:hc|py)$/.test(path) || /^\w+\/__init__\.(?:hc|py)$/.test(path)).map((path) => path.replace(/[./].*$/, ''));
}

function attributesOf(path: string, start: string): string[] {
  const parts = path.slice(0, -1).split('.');
  try {
    let value: Value | undefined = mainNames().get(parts[0]) ?? builtins.get(parts[0]);
    for (const part of parts.slice(1)) value = value === undefined ? undefined : findAttribute(value, part);
    if (value === undefined) return [];
    return fitting(namesOf(value).filter((name) => start.startsWith('_') || !name.startsWith('_')), start).map((name) => path + name);
  } catch {
    // A property of the program raised: there is nothing to offer.
    return [];
  }
}

function fitting(names: readonly string[], start: string): string[] {
  return [...new Set(names)].filter((name) => typeof name === 'string' && name.startsWith(start)).toSorted().slice(0, mostNames);
}
