// Asks a real CPython 3.11, where one is installed, for the value of many expressions at once.

import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const program = `
import json, sys, warnings
warnings.simplefilter('ignore')
for line in sys.stdin:
    try:
        answer = repr(eval(json.loads(line)))
    except Exception as error:
        answer = type(error).__name__ + ': ' + str(error)
    print(json.dumps(answer[:5000]))
`;

/** The path of a CPython 3.11, or null. */
export function findCpython(): string | null {
  const candidates = [...globSync(join(homedir(), '.pyenv/versions/3.11.*/bin/python')).toSorted(), 'python3.11', 'python3', 'python'];
  for (const candidate of candidates) {
    if (candidate.includes('/') && !existsSync(candidate)) continue;
    const answer = spawnSync(candidate, ['-c', 'import sys; print(sys.implementation.name, sys.version_info[:2] == (3, 11))'], { encoding: 'utf8' });
    if (answer.stdout?.trim() === 'cpython True') return candidate;
  }
  return null;
}

/** For every expression the first 5,000 characters of its repr, or `TypeName: message` of what it raised. */
export function askCpython(cpython: string, expressions: readonly string[]): string[] {
  const input = expressions.map((expression) => JSON.stringify(expression)).join('\n');
  const answer = spawnSync(cpython, ['-c', program], { input: `${input}\n`, encoding: 'utf8', maxBuffer: 2 ** 30, env: { PYTHONHASHSEED: '0', PYTHONIOENCODING: 'utf-8' } });
  if (answer.status !== 0) throw new Error(`CPython ended with ${answer.status}: ${answer.stderr}`);
  return answer.stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as string);
}
