// Names of the emitted text. Names of the program become ASCII with a prefix and a number: they can meet no other name.

import type { Variable } from '../../hir/variables.ts';

/** Letters and digits of a name; anything else becomes an underscore. Only for reading the emitted text. */
export function asciiName(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, '_').slice(0, 40);
}

export function variableName(variable: Variable): string {
  if (variable.kind === 'temporary') return `k${-variable.id}`;
  return `v_${asciiName(variable.name)}_${variable.id < 0 ? `g${-variable.id}` : variable.id}`;
}

/** An attribute as a property: `$` + name. Only for plain names. */
export function fieldName(name: string): string {
  return `$${name}`;
}

export function methodEntry(name: string, count: number): string {
  return `m_${name}_${count}`;
}

/** The runtime uses the plain name, so only names that are plain ASCII get fast access. */
export function isPlainName(name: string): boolean {
  return /^[A-Za-z0-9_]+$/.test(name);
}

