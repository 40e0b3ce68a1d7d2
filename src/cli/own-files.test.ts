import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { folderFiles, ownFiles } from './own-files.ts';

const root = mkdtempSync(join(tmpdir(), 'hypercode-own-files-'));
after(() => rmSync(root, { recursive: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

write('work/main.hc', '');
write('work/plain.py', 'import deep.er\n');
write('work/both.hc', 'x = 1\n');
write('work/both.py', 'x = 2\n');
write('work/deep/__init__.hc', 'from . import sibling\n');
write('work/deep/er.hc', 'from .sibling import (one,\n    two)\nfrom .. import above\n');
write('work/deep/sibling.py', '');
write('work/above.hc', '');
write('work/unused.py', '');
write('work/notes.txt', 'text');
write('work/photo.bin', new Uint8Array([0xff, 0xfe, 0x00]));
write('work/.secret', 'hidden');
write('work/node_modules/big.py', '');
write('outside.py', 'secret = 1\n');
symlinkSync(join(root, 'outside.py'), join(root, 'work/linked.py'));
symlinkSync(root, join(root, 'work/up'));
symlinkSync(join(root, 'work/plain.py'), join(root, 'work/inner_link.py'));
const main = join(root, 'work/main.hc');

function found(source: string): string[] {
  return Object.keys(ownFiles(main, source)).toSorted();
}

test('only what the text imports is read, and what that imports', () => {
  assert.deepEqual(found('print(1)\n'), []);
  assert.deepEqual(found('import plain\n'), ['above.hc', 'deep/__init__.hc', 'deep/er.hc', 'deep/sibling.py', 'plain.py']);
  assert.deepEqual(found('import math, both as b\n'), ['both.hc', 'both.py']);
  assert.deepEqual(found('def f():\n    from deep import (er,\n        nothing)\n'), ['above.hc', 'deep/__init__.hc', 'deep/er.hc', 'deep/sibling.py']);
});

test('a link out of the folder is not followed, one inside is', () => {
  assert.deepEqual(found('import linked\nimport up.outside\n'), []);
  assert.deepEqual(found('from inner_link import *\n').includes('inner_link.py'), true);
  assert.deepEqual(found('from .. import outside\nimport sys.outside\n'), []);
});

test('a program that opens files gets the texts of its folder, without hidden ones and without links', () => {
  const all = found('print(open(name).read())\n');
  assert.ok(all.includes('notes.txt') && all.includes('unused.py') && all.includes('deep/er.hc'));
  assert.deepEqual(all.filter((path) => /secret|node_modules|photo|linked|up|main/.test(path)), []);
  assert.equal(ownFiles(main, 'open("notes.txt")')['notes.txt'], 'text');
});

test('a session may import the files of the folder it is in', () => {
  assert.ok('above.hc' in folderFiles(join(root, 'work')));
  assert.deepEqual(Object.keys(folderFiles(join(root, 'nowhere'))), []);
});
