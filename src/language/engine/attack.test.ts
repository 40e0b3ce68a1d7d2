// Programs that try to reach the host through names JavaScript knows. None may see a host value or change one.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runProgram } from './run-for-tests.ts';

const hostNames = ['constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', '__lookupGetter__', 'then', 'toJSON', 'caller', 'arguments', 'call', 'apply', 'bind', 'isPrototypeOf', 'cls', 'items', 'map', 'code', 'implementation', 'namespace', 'v', 'points'];
const owners = ['1', '1.5', '"text"', '"😀"', '[1]', '(1,)', '{"a": 1}', '{1}', 'None', 'True', 'print', 'f', 'C', 'C()', 'C().m', 'range(3)', 'iter([1])', 'ValueError("x")', 'type', 'object', '(i for i in [1])', 'len', '"a".upper', 'super', 'NotImplemented'];
const prelude = 'def f(): pass\nclass C:\n    def m(self): pass\n';

function lines(source: string): string[] {
  const { stdout, end } = runProgram(prelude + source);
  assert.equal(end.stderr, '', source);
  return stdout.trimEnd().split('\n');
}

test('host names are no attributes of any value, by dot, getattr or hasattr', () => {
  for (const owner of owners) {
    for (const name of hostNames) {
      const allowed = name === 'cls' || name === 'items';
      if (allowed && owner.includes('{')) continue;
      const output = lines(`o = ${owner}\ntry:\n    print("LEAK", o.${name})\nexcept AttributeError as e:\n    print("safe")\nprint(hasattr(o, "${name}"), getattr(o, "${name}", "none"))\n`);
      assert.deepEqual(output, ['safe', 'False none'], `${owner}.${name}`);
    }
  }
});

test('host names are no methods of any value', () => {
  for (const owner of owners) {
    for (const name of hostNames) {
      if (name === 'items' && owner.includes('{')) continue;
      assert.deepEqual(lines(`try:\n    print("LEAK", (${owner}).${name}("return process"))\nexcept (AttributeError, TypeError) as e:\n    print("safe")\n`), ['safe'], `${owner}.${name}()`);
    }
  }
});

test('host names as keys, subscripts, parameters, keywords and attributes hold what the program puts there', () => {
  for (const name of hostNames.filter((candidate) => candidate !== 'then')) {
    assert.deepEqual(lines(`d = {}\nprint(d.get("${name}"), "${name}" in d)\nd["${name}"] = 1\nprint(d, d["${name}"])\ndel d["${name}"]\nprint(d)\n`), ['None False', `{'${name}': 1} 1`, '{}']);
    assert.deepEqual(lines(`def g(${name}=1, **k):\n    return ${name}, k\nprint(g(), g(${name}=2), g(**{"${name}": 3}), g(x_${name}=4))\n`), [`(1, {}) (2, {}) (3, {}) (1, {'x_${name}': 4})`]);
    assert.deepEqual(lines(`c = C()\nc.${name} = 7\nsetattr(c, "${name}", c.${name} + 1)\nprint(c.${name}, getattr(c, "${name}"), hasattr(C(), "${name}"))\nC.${name} = 9\nprint(C().${name}, c.${name})\n`), ['8 8 False', '9 8']);
    assert.deepEqual(lines(`class D:\n    ${name} = 3\n    def m_${name}(self): return self.${name}\nprint(D.${name}, D().m_${name}())\n`), ['3 3']);
    assert.deepEqual(lines(`for o in ([1], "ab", (1,), range(2)):\n    try:\n        print("LEAK", o["${name}"])\n    except TypeError:\n        print("safe")\n`), ['safe', 'safe', 'safe', 'safe']);
  }
});

test('a dict key named __proto__ changes no prototype', () => {
  assert.deepEqual(lines('d = {"__proto__": {"polluted": 1}}\ne = dict(__proto__=1)\nprint({}.get("polluted"), d, e)\n'), ["None {'__proto__': {'polluted': 1}} {'__proto__': 1}"]);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('names of the host are unbound names', () => {
  for (const name of ['process', 'globalThis', 'require', 'Function', 'console', 'Reflect', 'Array', 'helpers', 'R', 'S', 'U', 'pc', 'd', 'FloatValue', 'undefined', 'NaN', 'module', 'self', 'window', 'WebAssembly']) {
    assert.deepEqual(lines(`try:\n    print("LEAK", ${name})\nexcept NameError as e:\n    print(e)\n`), [`name '${name}' is not defined`]);
  }
});

test('formatting and errors show no host text', () => {
  for (const owner of owners) {
    const { stdout } = runProgram(`${prelude}o = ${owner}\nprint(o, repr(o), f"{o}", [o])\ntry:\n    "{0.constructor}".format(o)\nexcept AttributeError:\n    print("safe")\n`);
    assert.doesNotMatch(stdout, /\[object|native code|function\s*\(|undefined|\[native|=>|class [A-Z]\w+Value/);
    assert.match(stdout, /safe/);
  }
});

test('host intrinsics are the same after all of this', () => {
  assert.deepEqual(Object.keys(Object.prototype), []);
  assert.deepEqual(Object.keys(Array.prototype), []);
  assert.equal(Object.getOwnPropertyNames(Object.prototype).length, 12);
});

test('no state of one run is seen by the next one', () => {
  runProgram('class C:\n    x = 1\nleft = [1]\nprint(left)\nlen = 5\n');
  assert.deepEqual(lines('try:\n    left\nexcept NameError:\n    print("clean", len([1]))\n'), ['clean 1']);
});
