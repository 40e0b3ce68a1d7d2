// The module re beside CPython's, in the same run: outputs are compared first, then medians of several rounds.
// Use: node benchmarks/language/regex.ts; needs CPython 3.11 or later.

import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { executeProgram } from '../../src/language/index.ts';
import { compiled, testHost } from '../../src/language/engine/run-for-tests.ts';
import { findPython } from '../../scripts/make-case-expectations.ts';

const rounds = 9;

const text = "text = 'The quick brown fox jumps over the lazy dog. Contact: john.doe@example.com or jane_smith99@mail.example.org! ' * 2000";
const log = "log = ''.join('2024-03-%02d 12:%02d:%02d,123 [worker-%d] ERROR module.sub%d: request /api/items/%d ended with status %d in %dms\\n' % (i % 28 + 1, i % 60, i % 60, i % 8, i % 5, i, 400 + i % 100, i % 999) for i in range(3000))";
const table = "table = '\\n'.join('field%d, \"quoted %d\", %d.%02d , x' % (i, i, i, i % 100) for i in range(5000))";

const programs: [name: string, source: string][] = [
  ['words, finditer', `${text}\nprint(sum(len(m.group()) for m in re.finditer(r'\\w+', text)))`],
  ['emails, findall', `${text}\nprint(len(re.findall(r'[\\w.+-]+@[\\w-]+\\.[\\w.-]+', text)))`],
  ['log lines, match with names', `${log}
line = re.compile(r'(?P<day>\\d{4}-\\d\\d-\\d\\d) (?P<time>[\\d:,]+) \\[(?P<thread>[^\\]]+)\\] (?P<level>[A-Z]+) (?P<part>\\S+): (?P<text>.*)')
total = 0
for row in log.splitlines():
    found = line.match(row)
    total += len(found['text']) + len(found.groupdict()['level']) + found.end('part')
print(total)`],
  ['swap, sub with groups', `${text}\nprint(len(re.sub(r'(\\w+)@(\\w+)', r'\\2 at \\1', text)))`],
  ['numbers, sub with a function', `${log}\nprint(len(re.sub(r'\\d+', lambda m: str(int(m.group()) + 1), log)))`],
  ['tokens, match at a place', `${table}
token = re.compile(r'\\s*(?:(\\d+\\.\\d+)|(\\d+)|("[^"]*")|([A-Za-z_]\\w*)|(.))')
place = total = 0
while place < len(table):
    found = token.match(table, place)
    total += found.lastindex
    place = found.end()
print(total)`],
  ['split', `${table}\nprint(len(re.split(r'[,\\s]+', table)))`],
  ['back references (own matcher)', `${text}\nprint(len(re.findall(r'\\b(\\w)\\w*\\1\\b', text)))`],
];

const python = findPython();
if (python === null) {
  console.log('No CPython 3.11 was found. Name one in HYPERCODE_TEST_PYTHON.');
  process.exit(1);
}
const timer = `
import contextlib, io, sys, time
code = compile('import re\\n' + sys.stdin.read(), 'program', 'exec')
times = []
for _ in range(${rounds}):
    out = io.StringIO()
    start = time.process_time()
    with contextlib.redirect_stdout(out):
        exec(code, {})
    times.append(time.process_time() - start)
print(sorted(times)[${(rounds - 1) / 2}] * 1000)
print(out.getvalue(), end='')
`;

console.log(`Machine: ${os.cpus()[0].model}, ${os.cpus().length} cores; Node ${process.version}; medians of ${rounds}, CPU time.`);
console.log('| what | CPython ms | engine ms | ratio |');
console.log('| --- | --- | --- | --- |');
let product = 1;
for (const [name, source] of programs) {
  const [pythonMs, ...expected] = execFileSync(python, ['-c', timer], { input: source, encoding: 'utf8' }).split('\n');
  const program = compiled(`import re\n${source}\n`);
  const times: number[] = [];
  let output = '';
  for (let round = 0; round < rounds; round++) {
    output = '';
    const start = process.cpuUsage();
    executeProgram(program, testHost((_stream, piece) => { output += piece; }));
    const used = process.cpuUsage(start);
    times.push((used.user + used.system) / 1000);
  }
  if (output !== expected.join('\n')) throw new Error(`${name}: the outputs differ\n${output}\n${expected.join('\n')}`);
  const engineMs = times.toSorted((left, right) => left - right)[(rounds - 1) / 2];
  product *= Number(pythonMs) / engineMs;
  console.log(`| ${name} | ${Number(pythonMs).toFixed(1)} | ${engineMs.toFixed(1)} | ${(Number(pythonMs) / engineMs).toFixed(2)} |`);
}
console.log(`Geometric mean: ${(product ** (1 / programs.length)).toFixed(2)} times CPython.`);
