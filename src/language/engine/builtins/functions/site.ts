// The names that CPython adds for people at a prompt: exit, quit, help, copyright, credits, license. And breakpoint.

import { findAttribute } from '../../runtime/attributes.ts';
import { defineFunction } from '../../runtime/define.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { makeException, raise } from '../../runtime/raise.ts';
import { strOf } from '../../runtime/show.ts';
import { state } from '../../runtime/state.ts';
import { typeOf } from '../../runtime/types.ts';
import { FunctionValue, ModuleValue, TypeValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

for (const name of ['exit', 'quit']) {
  defineFunction(name, 'code=None', (code: Value) => {
    throw makeException(exceptionType('SystemExit'), [code]);
  });
}

defineFunction('breakpoint', '*args, **kws', () => raise.notImplementedError('breakpoint() has no debugger to open here'));

const texts: Record<string, string> = {
  copyright: 'HyperCode runs programs in the language of Python 3.11.',
  credits: 'Thanks to everyone who made Python what it is.',
  license: 'See the file LICENSE of HyperCode.',
};
for (const [name, text] of Object.entries(texts)) {
  defineFunction(name, '', () => {
    state.write('stdout', `${text}\n`);
    return null;
  });
}

defineFunction('help', 'object=?', (object: Value | undefined) => {
  if (object === undefined) state.write('stdout', 'Write help(name) to read about something, such as help(len).\n');
  else state.write('stdout', `${helpText(object)}\n`);
  return null;
});

/** What it is, how it is called, what its author says of it. */
function helpText(object: Value): string {
  const documentation = findAttribute(object, '__doc__');
  const text = documentation === undefined || documentation === null ? '' : `\n\n${strOf(documentation).trim().replace(/^/gm, '    ')}`;
  if (object instanceof FunctionValue) return `Help on function ${object.name}:\n\n${object.name}(${object.signature.names.join(', ')})${text}`;
  if (object instanceof ModuleValue) return `Help on module ${object.name}:\n\nNames: ${[...object.attributes.keys()].filter((name) => typeof name === 'string' && !name.startsWith('_')).join(', ')}${text}`;
  if (object instanceof TypeValue) {
    const names = [...object.namespace.keys()].filter((name) => !name.startsWith('_'));
    return `Help on class ${object.name}:\n\nNames: ${names.join(', ')}${text}`;
  }
  const name = findAttribute(object, '__name__');
  return typeof name === 'string' ? `Help on ${name}.${text}` : `Help on ${typeOf(object).name} object.${text}`;
}

