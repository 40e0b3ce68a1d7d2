// Statements as lines of JavaScript.

import type { Statement } from '../../hir/nodes.ts';
import { emitClass } from './classes.ts';
import { isRaw, keptName, line, position, raising, returnsRaw, temporaryName } from './context.ts';
import type { Emission } from './context.ts';
import { flatJump } from './flat-jump.ts';
import { emitRaise, emitTry, emitWith } from './exceptions.ts';
import { keepValues, sliceTexts } from './keep.ts';
import { textLiteral } from './literals.ts';
import { emitFor, emitWhile } from './loops.ts';
import { emitMovedSlice } from './moved-slices.ts';
import { fieldName, isPlainName, variableName } from './names.ts';
import { emitTypedStoreItem } from './typed-lists.ts';
import { emitTypedStore } from './typed-members.ts';
import { readStored, spaceOf, writeValue, writeVariable } from './variables.ts';

export function emitStatements(emission: Emission, nodes: Statement[]): void {
  const { frame } = emission;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    const held = { temporaries: frame.temporaries, floats: frame.floatTemporaries };
    if (emitMovedSlice(emission, node, nodes[at + 1])) at++;
    else emitStatement(emission, node);
    frame.temporaries = held.temporaries;
    frame.floatTemporaries = held.floats;
  }
}

function emitStatement(emission: Emission, node: Statement): void {
  switch (node.kind) {
    case 'evaluate': return line(emission, `${emission.value(node.value)};`);
    case 'store': return line(emission, `${writeVariable(emission, node.variable, node.value)};`);
    case 'storeAttribute': return emitStoreAttribute(emission, node);
    case 'storeSubscript': return emitStoreSubscript(emission, node);
    case 'unpack': return emitUnpack(emission, node);
    case 'deleteVariable': return emitDeleteVariable(emission, node);
    case 'deleteAttribute': {
      const { before, names: [object] } = keepValues(emission, [node.object]);
      return line(emission, `${before}${raising(emission, node, `deleteAttribute(${object}, ${textLiteral(node.name)})`)};`);
    }
    case 'deleteSubscript': {
      const { before, names: [object, index] } = keepValues(emission, [node.object, node.index]);
      return line(emission, `${before}${raising(emission, node, `deleteItem(${object}, ${index})`)};`);
    }
    case 'if': return emitIf(emission, node);
    case 'while': return emitWhile(emission, node);
    case 'for': return emitFor(emission, node);
    case 'break': {
      const around = emission.frame.loops.at(-1);
      return line(emission, around?.flat === undefined ? `break ${around?.breakLabel ?? ''};` : flatJump(around.flat.end));
    }
    case 'continue': {
      const around = emission.frame.loops.at(-1);
      return line(emission, around?.flat === undefined ? `continue ${around?.continueLabel ?? ''};` : flatJump(around.flat.again));
    }
    case 'return':
      if (emission.frame.flat !== undefined) return line(emission, node.value.kind === 'constant' && node.value.value === null ? 'return undefined;' : `return finished(${emission.value(node.value)});`);
      return line(emission, `return ${returnsRaw(emission, emission.frame.body) ? emission.float(node.value) : emission.value(node.value)};`);
    case 'raise': return emitRaise(emission, node);
    case 'try': return emitTry(emission, node);
    case 'with': return emitWith(emission, node);
    case 'class': return emitClass(emission, node);
    case 'import':
      return line(emission, `${writeValue(emission, node.variable, raising(emission, node, `importModule(d, ${textLiteral(node.moduleName)}, ${node.bindsTop})`))};`);
    case 'importFrom':
      if (node.isStar) return line(emission, `${raising(emission, node, `importAll(d, ${textLiteral(node.moduleName)}, ${node.level})`)};`);
      return emitImportFrom(emission, node);
    case 'block':
      line(emission, `M${node.label}: {`);
      emission.statements(node.body);
      return line(emission, '}');
    case 'leave': return line(emission, `break M${node.label};`);
    default:
  }
}

function emitImportFrom(emission: Emission, node: Statement & { kind: 'importFrom' }): void {
  const module = keptName(emission);
  const names = node.names.map(({ name }) => textLiteral(name)).join(', ');
  line(emission, `${module} = ${raising(emission, node, `importFrom(d, ${textLiteral(node.moduleName)}, ${node.level}, [${names}])`)};`);
  for (const { name, variable } of node.names) line(emission, `${writeValue(emission, variable, raising(emission, node, `importName(d, ${module}, ${textLiteral(name)})`))};`);
}

function emitIf(emission: Emission, node: Statement & { kind: 'if' }): void {
  line(emission, `if (${emission.condition(node.test)}) {`);
  emission.statements(node.whenTrue);
  if (node.whenFalse.length > 0) {
    line(emission, '} else {');
    emission.statements(node.whenFalse);
  }
  line(emission, '}');
}

function emitStoreAttribute(emission: Emission, node: Statement & { kind: 'storeAttribute' }): void {
  if (emitTypedStore(emission, node)) return;
  const { before, names: [value, object] } = keepValues(emission, [node.value, node.object]);
  const slow = `setAttribute(${object}, ${textLiteral(node.name)}, ${value})`;
  const set = position(emission, node);
  if (!isPlainName(node.name) || node.name.startsWith('__')) return line(emission, `${before}${set}, ${slow};`);
  line(emission, `${before}${set}; if (${object}?.${emission.inferred.facts.classes.all.length > 0 ? 'W' : 'w'} === true) ${object}.${fieldName(node.name)} = ${value}; else ${slow};`);
}

function emitStoreSubscript(emission: Emission, node: Statement & { kind: 'storeSubscript' }): void {
  if (emitTypedStoreItem(emission, node)) return;
  if (node.index.kind === 'slice') {
    const { before, texts: [value, object, ...bounds] } = sliceTexts(emission, [node.value, node.object], node.index);
    return line(emission, `${before}${position(emission, node)}, setSlice(${object}, ${bounds.join(', ')}, ${value});`);
  }
  const { before, names: [value, object, index] } = keepValues(emission, [node.value, node.object, node.index]);
  const slow = `setItem(${object}, ${index}, ${value})`;
  const set = position(emission, node);
  if ((node.index.type.name !== 'int' && node.index.type.name !== 'dyn')) return line(emission, `${before}${set}, ${slow};`);
  const type = node.index.type.isSmall === true ? '' : `typeof ${index} === "number" && `;
  line(emission, `${before}${set}; if (${object} instanceof ListValue && ${type}${index} >= 0 && ${index} < ${object}.items.length && ${object}.isPlain) ${object}.items[${index} >>> 0] = ${value}; else ${slow};`);
}

function emitUnpack(emission: Emission, node: Statement & { kind: 'unpack' }): void {
  const count = node.variables.length;
  const { before, names: [value] } = keepValues(emission, [node.value]);
  const items = temporaryName(emission);
  const set = position(emission, node);
  const found = node.starIndex < 0 ? `unpackItems(${value}, ${count})` : `unpackStarred(${value}, ${node.starIndex}, ${count - node.starIndex - 1})`;
  line(emission, `${before}${set}, ${items} = ${found};`);
  node.variables.forEach((variable, at) => {
    const item = `${items}[${at}]`;
    line(emission, `${isRaw(variable) ? `${variableName(variable)} = ${item}.v` : writeValue(emission, variable, item)};`);
  });
}

function emitDeleteVariable(emission: Emission, node: Statement & { kind: 'deleteVariable' }): void {
  const { variable } = node;
  const space = spaceOf(emission, variable);
  if (space !== null) return line(emission, `${raising(emission, node, `deleteName(${space}, ${textLiteral(variable.name)})`)};`);
  const read = readStored(emission, { kind: 'read', variable, fallback: null, isSurelyBound: false, type: variable.type, start: node.start, end: node.end });
  line(emission, `${read}; ${variableName(variable)} = undefined;`);
}

