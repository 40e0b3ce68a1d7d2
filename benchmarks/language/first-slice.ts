// Speed of the engine beside CPython in the same run: outputs are compared first, then medians of several runs.
// Use: node benchmarks/language/first-slice.ts [name part]; needs CPython 3.11.

import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { executeProgram } from '../../src/language/index.ts';
import { findPython } from '../../scripts/make-case-expectations.ts';
import { compiled, testHost } from '../../src/language/engine/run-for-tests.ts';

const rounds = 7;
const folder = path.join(import.meta.dirname, 'programs');
const python = findPython();
if (python === null) {
  console.log('No CPython 3.11 was found. Name one in HYPERCODE_TEST_PYTHON.');
  process.exit(1);
}

// CPython times itself, so that its start-up does not count.
const timer = `
import io, sys, time, contextlib
source = open(sys.argv[1]).read()
code = compile(source, sys.argv[1], "exec")
times = []
for _ in range(${rounds}):
    out = io.StringIO()
    start = time.process_time()
    with contextlib.redirect_stdout(out):
        exec(code, {"__name__": "__main__"})
    times.append(time.process_time() - start)
print(repr(times))
print(out.getvalue(), end="")
`;

function median(values: number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
}

console.log(`Machine: ${os.cpus()[0].model}, ${os.cpus().length} cores; Node ${process.version}; medians of ${rounds}, CPU time.`);
console.log('| program | CPython 3.11 ms | engine first ms | engine ms | ratio |');
console.log('| --- | --- | --- | --- | --- |');
let product = 1;
let count = 0;
for (const file of globSync('*.py', { cwd: folder }).toSorted()) {
  if (!file.includes(process.argv[2] ?? '')) continue;
  const full = path.join(folder, file);
  const [timesText, ...rest] = execFileSync(python, ['-c', timer, full], { encoding: 'utf8' }).split('\n');
  const pythonMs = median(JSON.parse(timesText) as number[]) * 1000;
  const program = compiled(readFileSync(full, 'utf8'));
  const times: number[] = [];
  let output = '';
  for (let round = 0; round < rounds; round++) {
    output = '';
    const start = process.cpuUsage();
    const end = executeProgram(program, testHost((_stream, text) => { output += text; }));
    const used = process.cpuUsage(start);
    times.push((used.user + used.system) / 1000);
    if (end.error !== null) throw new Error(end.stderr);
  }
  if (output !== rest.join('\n')) throw new Error(`${file}: the outputs differ\n${output}\n${rest.join('\n')}`);
  const engineMs = median(times);
  product *= pythonMs / engineMs;
  count++;
  console.log(`| ${file.replace('.py', '')} | ${pythonMs.toFixed(1)} | ${times[0].toFixed(1)} | ${engineMs.toFixed(1)} | ${(pythonMs / engineMs).toFixed(2)} |`);
}
console.log(`Geometric mean: ${(product ** (1 / count)).toFixed(2)} times CPython 3.11.`);
