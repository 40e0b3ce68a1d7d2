// The module io: streams in memory and over the files of the run. Nothing reaches the machine's own files.

import { defineModule } from '../../runtime/modules.ts';
import type { Value } from '../../runtime/values.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { unsupportedType } from './base-methods.ts';
import './byte-methods.ts';
import { open } from './open.ts';
import { bufferedBase, bufferedRandom, bufferedReader, bufferedWriter, bytesIo, ioBase, rawBase, stringIo, textBase, textFile } from './stream.ts';
import './text-methods.ts';

for (const name of ['io', '_io']) {
  defineModule(name, () => new Map<string, Value>([
    ['open', open], ['StringIO', stringIo], ['BytesIO', bytesIo], ['TextIOWrapper', textFile], ['BufferedReader', bufferedReader], ['BufferedWriter', bufferedWriter],
    ['BufferedRandom', bufferedRandom], ['IOBase', ioBase], ['RawIOBase', rawBase], ['BufferedIOBase', bufferedBase], ['TextIOBase', textBase],
    ['UnsupportedOperation', unsupportedType], ['BlockingIOError', exceptionType('BlockingIOError')],
    ['SEEK_SET', 0], ['SEEK_CUR', 1], ['SEEK_END', 2], ['DEFAULT_BUFFER_SIZE', 8192],
  ]));
}
