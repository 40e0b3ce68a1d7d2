// Expressions as Values.

import type { Expression, PositionalArgument } from '../../hir/nodes.ts';
import { binaryValue, floatText, unaryValue } from './arithmetic.ts';
import { callText, methodCallText } from './calls.ts';
import { compareValueText } from './conditions.ts';
import { isRaw, isSimple, position, raising, setsPosition, temporaryName } from './context.ts';
import type { Emission } from './context.ts';
import { intrinsicText } from './intrinsics.ts';
import { keepValues, orderedValues, sliceTexts } from './keep.ts';
import { constantValue, textLiteral, unitConstant } from './literals.ts';
import { fieldName, isPlainName } from './names.ts';
import { floatListText, typedListMethod, typedModuleCall, typedSubscript } from './typed-lists.ts';
import { isTypedMethod, typedAttribute, typedBinary, typedMethodCall, typedUnary, wrapperText } from './typed-members.ts';
import type { Emitted } from './typed-members.ts';
import { readStored, spaceOf, writeVariable } from './variables.ts';
import { withCells } from './watched.ts';

export function valueText(emission: Emission, node: Expression): string {
  switch (node.kind) {
    case 'constant': return constantValue(emission, node);
    case 'read': return isRaw(node.variable) && node.fallback === null && node.variable.kind !== 'class' ? `new FloatValue(${readStored(emission, node)})` : readStored(emission, node);
    case 'assignExpression': {
      const space = spaceOf(emission, node.variable);
      if (space !== null) return `spaceValue(${space}, ${textLiteral(node.variable.name)}, ${emission.value(node.value)})`;
      const text = writeVariable(emission, node.variable, node.value);
      return isRaw(node.variable) ? `new FloatValue(${text})` : `(${text})`;
    }
    case 'binary': return asValue(typedBinary(emission, node)) ?? floatListText(emission, node) ?? binaryValue(emission, node);
    case 'unary': return asValue(typedUnary(emission, node)) ?? unaryValue(emission, node);
    case 'not': case 'truth': return emission.condition(node);
    case 'logical': return logicalText(emission, node);
    case 'compare': return compareValueText(emission, node);
    case 'choose': return `(${emission.condition(node.test)} ? ${emission.value(node.whenTrue)} : ${emission.value(node.whenFalse)})`;
    case 'let': return `(${writeVariable(emission, node.variable, node.value)}, ${emission.value(node.body)})`;
    case 'call': {
      const { text, isRawDouble } = callText(emission, node);
      return isRawDouble ? `new FloatValue(${text})` : text;
    }
    case 'methodCall': return asValue(quickMethod(emission, node)) ?? methodCallText(emission, node);
    case 'attribute': return asValue(typedAttribute(emission, node)) ?? attributeText(emission, node);
    case 'subscript': return asValue(typedSubscript(emission, node)) ?? subscriptText(emission, node);
    case 'slice': {
      const parts = [node.lower, node.upper, node.step];
      const kept = orderedValues(emission, parts.filter((part) => part !== null));
      const names = kept.names.slice();
      return `(${kept.before}new SliceValue(${parts.map((part) => (part === null ? 'null' : names.shift())).join(', ')}))`;
    }
    case 'list': return floatListText(emission, node) ?? elementsText(emission, node.elements, (items) => `new ListValue([${items}])`);
    case 'tuple':
      if (node.elements.length === 0) return 'emptyTuple';
      if (node.elements.every((element) => element.value.kind === 'constant' && !element.isSpread)) return unitConstant(emission, `new TupleValue([${node.elements.map((element) => emission.value(element.value)).join(', ')}])`);
      return elementsText(emission, node.elements, (items) => `new TupleValue([${items}])`);
    case 'set': return elementsText(emission, node.elements, (items) => raising(emission, node, `${node.elements.length > 4 && node.elements.every((element) => element.value.kind === 'constant' && !element.isSpread) ? 'constantSet' : 'setOf'}([${items}])`), 'items');
    case 'dict': return dictText(emission, node);
    case 'format': {
      const parts = [node.value, ...(node.specification === null ? [] : [node.specification])];
      const { before, names: [value, specification] } = orderedValues(emission, parts);
      if (node.conversion === null && specification === undefined && node.value.type.name === 'str') return `(${before}${value})`;
      const full = raising(emission, node, `formatPart(${value}, ${node.conversion === null ? 'null' : textLiteral(node.conversion)}, ${specification ?? '""'})`);
      if (specification === undefined && (node.conversion === null || node.conversion === 's') && isSimple(value) && /^[a-z]/.test(value)) return `(${before}typeof ${value} === "number" ? "" + ${value} : ${full})`;
      return `(${before}${full})`;
    }
    case 'join': {
      if (node.parts.length === 1) return emission.value(node.parts[0]);
      return joinText(emission, node.parts);
    }
    case 'closure': return closureText(emission, node);
    case 'comprehend': return comprehendText(emission, node);
    case 'yield': {
      const { before, names: [value] } = keepValues(emission, [node.value]);
      return `(${before}${position(emission, node)}, yield ${emission.frame.body.flavor === 'asyncGenerator' ? `asyncItem(${value})` : value})`;
    }
    case 'await': {
      const { before, names: [awaited] } = keepValues(emission, [node.value]);
      return `(${before}${position(emission, node)}, yield* awaitOn(${awaited}))`;
    }
    case 'yieldFrom': {
      const { before, names: [source] } = keepValues(emission, [node.value]);
      const name = temporaryName(emission);
      return `(${before}${position(emission, node)}, (${name} = delegation(${source})) !== null ? yield ${name} : yield* yieldFrom(${source}))`;
    }
    case 'intrinsic': return intrinsicText(emission, node);
    default: return node satisfies never;
  }
}

function quickMethod(emission: Emission, node: Expression & { kind: 'methodCall' }): Emitted | null {
  return typedMethodCall(emission, node) ?? typedListMethod(emission, node) ?? typedModuleCall(emission, node);
}

/** The same as a Value. */
function asValue(emitted: Emitted | null): string | null {
  return emitted === null ? null : emitted.isRawDouble ? `new FloatValue(${emitted.text})` : emitted.text;
}

/** A raw double. */
export function rawText(emission: Emission, node: Expression): string {
  if (node.type.name === 'float') {
    if (node.kind === 'read') return isRaw(node.variable) ? readStored(emission, node) : `${readStored(emission, node)}.v`;
    if (node.kind === 'assignExpression' && isRaw(node.variable)) return `(${writeVariable(emission, node.variable, node.value)})`;
    if (node.kind === 'let') return `(${writeVariable(emission, node.variable, node.value)}, ${emission.float(node.body)})`;
    const typed = node.kind === 'call' ? callText(emission, node)
      : node.kind === 'attribute' ? typedAttribute(emission, node)
        : node.kind === 'subscript' ? typedSubscript(emission, node)
          : node.kind === 'methodCall' ? quickMethod(emission, node)
            : node.kind === 'binary' ? typedBinary(emission, node)
              : node.kind === 'unary' ? typedUnary(emission, node) : null;
    if (typed !== null) return typed.isRawDouble ? typed.text : `${typed.text}.v`;
  }
  return floatText(emission, node);
}

function logicalText(emission: Emission, node: Expression & { kind: 'logical' }): string {
  if (node.type.name === 'bool') return emission.condition(node);
  const name = temporaryName(emission);
  const left = testedText(emission, node.left, name);
  const right = emission.value(node.right);
  return node.operator === 'and' ? `(${left} ? ${right} : ${name})` : `(${left} ? ${name} : ${right})`;
}

/** The truth of an expression whose value is kept under `name`; every part of `and` and `or` is asked once. */
function testedText(emission: Emission, node: Expression, name: string): string {
  const type = node.type.name;
  if (node.kind === 'logical' && type !== 'bool') {
    const left = testedText(emission, node.left, name);
    return `(${left} ${node.operator === 'and' ? '&&' : '||'} ${testedText(emission, node.right, name)})`;
  }
  const value = emission.value(node);
  const truth = type === 'bool' ? name : type === 'int' ? `${name} !== 0` : type === 'str' ? `${name} !== ""` : raising(emission, node, `truthOf(${name})`);
  return `(${name} = ${value}, ${truth})`;
}

function attributeText(emission: Emission, node: Expression & { kind: 'attribute' }): string {
  const { before, names: [object] } = keepValues(emission, [node.object]);
  const slow = `getAttribute(${object}, ${textLiteral(node.name)})`;
  if (!isPlainName(node.name) || node.name.startsWith('__')) return `(${before}${raising(emission, node, slow)})`;
  const found = temporaryName(emission);
  return `(${before}${position(emission, node)}, (${found} = ${object}?.${fieldName(node.name)}) !== undefined ? ${found} : ${slow})`;
}

function subscriptText(emission: Emission, node: Expression & { kind: 'subscript' }): string {
  if (node.index.kind === 'slice') {
    const { before, texts: [object, ...bounds] } = sliceTexts(emission, [node.object], node.index);
    return `(${before}${raising(emission, node, `getSlice(${object}, ${bounds.join(', ')})`)})`;
  }
  const { before, names: [object, index] } = keepValues(emission, [node.object, node.index]);
  const slow = raising(emission, node, `getItem(${object}, ${index})`);
  const { type } = node.index;
  if ((type.name !== 'int' && type.name !== 'dyn')) return `(${before}${slow})`;
  const constant = node.index.kind === 'constant' && typeof node.index.value === 'number' ? node.index.value : null;
  if (constant !== null && constant < 0) return `(${before}${object} instanceof ListValue && ${object}.isPlain && ${object}.items.length >= ${-constant} ? ${object}.items[(${object}.items.length - ${-constant}) >>> 0] : ${slow})`;
  const test = constant === null ? `${type.isSmall === true ? '' : `typeof ${index} === "number" && `}${index} >= 0 && ` : '';
  return `(${before}${object} instanceof ListValue && ${test}${index} < ${object}.items.length && ${object}.isPlain ? ${object}.items[${index} >>> 0] : ${slow})`;
}

/** The items of a display. A spread takes its elements where it stands. */
function elementsText(emission: Emission, elements: PositionalArgument[], build: (items: string) => string, spread: 'spread' | 'items' = 'spread'): string {
  const texts = elements.map((element) => (element.isSpread ? `...${raising(emission, element.value, `${spread === 'items' ? 'itemsOf' : 'spread'}(${emission.value(element.value)})`)}` : emission.value(element.value)));
  // An item whose position is set after the others leaves no trace here: building raises nothing itself.
  return texts.some((text) => setsPosition(text)) && build('').includes('pc = ') ? buildAfter(emission, texts, build) : build(texts.join(', '));
}

function buildAfter(emission: Emission, texts: string[], build: (items: string) => string): string {
  const name = temporaryName(emission);
  return `(${name} = [${texts.join(', ')}], ${build(`...${name}`)})`;
}

function dictText(emission: Emission, node: Expression & { kind: 'dict' }): string {
  if (node.entries.length === 0) return 'new DictValue()';
  const operands = node.entries.flatMap((entry) => (entry.key === null ? [entry.value] : [entry.key, entry.value]));
  const { before, names } = orderedValues(emission, operands);
  const rest = names.slice();
  const pairs = node.entries.map((entry) => (entry.key === null ? `undefined, ${rest.shift()}` : `${rest.shift()}, ${rest.shift()}`));
  return `(${before}${raising(emission, node, `dictOf([${pairs.join(', ')}])`)})`;
}

/** Plain strings are joined as JavaScript joins them; a wide one among them goes the long way. */
function joinText(emission: Emission, parts: Expression[]): string {
  const { before, names } = keepValues(emission, parts);
  const open = names.filter((_, at) => parts[at].kind !== 'constant');
  if (open.length === 0 || open.length > 6) return `(${before}joinParts([${names.join(', ')}]))`;
  return `(${before}${open.map((name) => `typeof ${name} === "string"`).join(' && ')} ? ${names.join(' + ')} : joinParts([${names.join(', ')}]))`;
}

function closureText(emission: Emission, node: Expression & { kind: 'closure' }): string {
  emission.functionBody(node.body);
  const defaults = node.defaults.map((value) => emission.value(value));
  const keywords = node.keywordDefaults.map((entry) => `${textLiteral(entry.name)}, ${emission.value(entry.value)}`);
  const isTyped = isTypedMethod(emission, node.body);
  if (isTyped) emission.frame.inner.push(wrapperText(emission, node.body));
  const general = `new FunctionValue(${isTyped ? 'h' : 'f'}${node.body.id}, info(${node.body.id}), [${defaults.join(', ')}], ${keywords.length === 0 ? 'null' : `keywordsOf([${keywords.join(', ')}])`})`;
  const made = isTyped ? `typedFunction(${general}, f${node.body.id})` : withCells(emission, node.body, general);
  const notes = node.annotations.map((entry) => `${textLiteral(entry.name)}, ${emission.value(entry.value)}`);
  const text = node.body.documentation;
  if (notes.length === 0 && text === null) return made;
  return `describe(${made}, ${text === null ? 'null' : `textValue(${textLiteral(text)})`}, [${notes.join(', ')}])`;
}

function comprehendText(emission: Emission, node: Expression & { kind: 'comprehend' }): string {
  emission.functionBody(node.body);
  const { before, names: [source] } = orderedValues(emission, [node.source]);
  const wait = node.body.scope.isAsync && node.shape !== 'generator' ? 'yield* ' : '';
  return `(${before}${position(emission, node)}, ${wait}f${node.body.id}(d + 1, ${source}))`;
}

