// The module io: streams in memory and over the files of the run. Nothing reaches the machine's own files.

import { defineModule } from '../../runtime/modules.ts';
import type { Value } from '../../runtime/values.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { unsupportedType } from './base-methods.ts';
import './byte-methods.ts';
import './layers.ts';
import { makeFunction } from '../../runtime/define.ts';
import { withLazyNames } from '../python/lazy-names.ts';
import { open, openFile } from './open.ts';
import { bufferedBase, bufferedRandom, bufferedReader, bufferedWriter, bytesIo, ioBase, rawBase, stringIo, textBase, textFile } from './stream.ts';
import './text-methods.ts';

for (const name of ['io', '_io']) {
  defineModule(name, () => withLazyNames(name, [
    ['open', open], ['StringIO', stringIo], ['BytesIO', bytesIo], ['TextIOWrapper', textFile], ['BufferedReader', bufferedReader], ['BufferedWriter', bufferedWriter],
    ['BufferedRandom', bufferedRandom], ['IOBase', ioBase], ['RawIOBase', rawBase], ['BufferedIOBase', bufferedBase], ['TextIOBase', textBase],
    ['UnsupportedOperation', unsupportedType], ['BlockingIOError', exceptionType('BlockingIOError')],
    ['SEEK_SET', 0], ['SEEK_CUR', 1], ['SEEK_END', 2], ['DEFAULT_BUFFER_SIZE', 8192],
    ['open_code', makeFunction('open_code', 'path', (path: Value) => openFile(path, { mode: 'rb', encoding: null, errors: null, newline: null }))],
    ['text_encoding', makeFunction('text_encoding', 'encoding, stacklevel=2, /', (encoding: Value) => encoding ?? 'locale')],
  ], { BufferedRWPair: '_io_layers', IncrementalNewlineDecoder: '_io_layers' }));
}
