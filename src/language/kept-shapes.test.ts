import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runProgram } from './engine/run-for-tests.ts';
import { DictValue, IteratorValue, ListValue } from './engine/runtime/values.ts';
import { keepingShapes } from './kept-shapes.ts';


test('the tools of a compile and the values that it prints are held', () => {
  const held: unknown[] = keepingShapes(() => void runProgram('print([1], {2: 3}, iter("a"))')).flat();
  const kinds = new Set(held.map((thing) => (thing as object).constructor?.name));
  for (const tool of ['TokenList', 'Lexer', 'Parser', 'PlacementChecker', 'LineTable', 'Collector', 'NameResolver', 'Resolver', 'Facts', 'InferenceWalk', 'BoundWalk']) assert.ok(kinds.has(tool), tool);
  for (const kind of [ListValue, DictValue, IteratorValue]) assert.ok(held.some((thing) => thing instanceof kind), kind.name);
});

test('nothing is held of what runs later, also after work that throws', () => {
  const held = keepingShapes(() => {});
  assert.throws(() => keepingShapes(() => { throw new Error('stop'); }), /stop/);
  runProgram('print([1])');
  assert.deepEqual(held, []);
});
