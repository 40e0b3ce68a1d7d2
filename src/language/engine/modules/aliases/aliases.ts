// Other names of modules: CPython keeps a part of many in a module of its own, and some programs import that one.

import { findAttribute } from '../../runtime/attributes.ts';
import { defineModule, loadModule } from '../../runtime/modules.ts';
import { state } from '../../runtime/state.ts';
import { ModuleValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

const others: readonly (readonly [string, string])[] = [
  ['_operator', 'operator'], ['_functools', 'functools'], ['_weakref', 'weakref'], ['_warnings', 'warnings'], ['_collections_abc', 'collections.abc'], ['_collections', 'collections'], ['_heapq', 'heapq'],
  ['_bisect', 'bisect'], ['_struct', 'struct'], ['_random', 'random'], ['_codecs', 'codecs'], ['_locale', 'locale'], ['_datetime', 'datetime'], ['_decimal', 'decimal'], ['_pydecimal', 'decimal'],
  ['_contextvars', 'contextvars'], ['_abc', 'abc'], ['_pickle', 'pickle'], ['_queue', 'queue'], ['_asyncio', 'asyncio'], ['_statistics', 'statistics'], ['posix', 'os'],
  ['_signal', 'signal'], ['_uuid', 'uuid'], ['_zoneinfo', 'zoneinfo'],
];
const digests: readonly (readonly [string, readonly string[]])[] = [
  ['_md5', ['md5']], ['_sha1', ['sha1']], ['_sha256', ['sha224', 'sha256']], ['_sha512', ['sha384', 'sha512']], ['_sha3', ['sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'shake_128', 'shake_256']], ['_blake2', ['blake2b', 'blake2s']],
];

for (const [name, of] of others) {
  defineModule(name, () => {
    const module = loadModule(state.depth, of);
    return module instanceof ModuleValue ? new Map([...module.attributes].filter(([key]) => key === '__getattr__' || !key.startsWith('__'))) : new Map<string, Value>();
  });
}

for (const [name, names] of digests) defineModule(name, () => new Map(names.map((digest): [string, Value] => [digest, findAttribute(loadModule(state.depth, 'hashlib'), digest) as Value])));
