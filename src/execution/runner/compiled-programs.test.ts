import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCompiledPrograms } from './compiled-programs.ts';

const order = (source: string, more: { fileName?: string; isOpen?: boolean } = {}) => ({ source, fileName: 'program.hc', isOpen: false, ...more });

test('the same text under the same name is compiled once', () => {
  const programs = createCompiledPrograms(1_000_000);
  assert.equal(programs.compile(order('print(1)')), programs.compile(order('print(1)')));
});

test('another text, another name or other files make another program', () => {
  const programs = createCompiledPrograms(1_000_000);
  const first = programs.compile(order('print(1)'));
  assert.notEqual(programs.compile(order('print(2)')), first);
  assert.notEqual(programs.compile(order('print(1)', { fileName: 'other.hc' })), first);
  assert.notEqual(programs.compile(order('print(1)', { isOpen: true })), first);
  assert.equal(programs.compile(order('print(1)', { fileName: 'other.hc' })).program?.fileName, 'other.hc');
});

test('a name that ends where the text begins is not taken for another', () => {
  const programs = createCompiledPrograms(1_000_000);
  const first = programs.compile(order('a = 1', { fileName: '1 b' }));
  assert.notEqual(programs.compile(order('ba = 1', { fileName: '1 ' })), first);
});

test('a text that does not compile is read again each time', () => {
  const programs = createCompiledPrograms(1_000_000);
  const first = programs.compile(order('print('));
  assert.equal(first.program, null);
  assert.notEqual(programs.compile(order('print(')), first);
});

test('the programs used longest ago make room', () => {
  const text = (number: number): string => `value = ${number}\n# ${'long '.repeat(1000)}`;
  const programs = createCompiledPrograms(100_000);
  const [first, second] = [programs.compile(order(text(1))), programs.compile(order(text(2)))];
  for (let number = 3; number < 20; number += 1) {
    programs.compile(order(text(number)));
    assert.equal(programs.compile(order(text(1))), first, 'what is used stays');
  }
  assert.notEqual(programs.compile(order(text(2))), second);
});

test('a program larger than all the room is compiled and not kept', () => {
  const programs = createCompiledPrograms(100);
  const first = programs.compile(order('print(1)'));
  assert.notEqual(first.program, null);
  assert.notEqual(programs.compile(order('print(1)')), first);
});
