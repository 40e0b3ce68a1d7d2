// The module hashlib: digests of bytes. A hash keeps what it was given and works when it is asked.

import { defineAttribute, getAttribute } from '../../runtime/attributes.ts';
import { bufferOf, spliceBytes } from '../../runtime/byte-arrays.ts';
import { callValue } from '../../runtime/call.ts';
import { defineMethod, makeFunction } from '../../runtime/define.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { defineModule } from '../../runtime/modules.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { address } from '../../runtime/show.ts';
import { builtinType, typeName } from '../../runtime/types.ts';
import { BytesValue, SetValue, rawText, seal, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { setAdd } from '../../runtime/sets.ts';
import { rawTextOf } from '../../builtins/arguments.ts';
import { blake2, blake2bKind, blake2sKind } from './blake2.ts';
import { deriveKey } from './key-derivation.ts';
import { md5, sha1, sha224, sha256 } from './words-32.ts';
import { keccak, sha384, sha512 } from './words-64.ts';

export interface HashKind {
  name: string;
  blockSize: number;
  digestSize: number;
  work: (message: Uint8Array, size: number) => Uint8Array;
}

const kinds: Map<string, HashKind> = new Map();
function addKind(name: string, blockSize: number, digestSize: number, work: HashKind['work']): void {
  kinds.set(name, { name, blockSize, digestSize, work });
}
addKind('md5', 64, 16, md5);
addKind('sha1', 64, 20, sha1);
addKind('sha224', 64, 28, sha224);
addKind('sha256', 64, 32, sha256);
addKind('sha384', 128, 48, sha384);
addKind('sha512', 128, 64, sha512);
for (const bits of [224, 256, 384, 512]) addKind(`sha3_${bits}`, 200 - bits / 4, bits / 8, (message) => keccak(message, { rate: 200 - bits / 4, suffix: 6, size: bits / 8 }));
for (const bits of [128, 256]) addKind(`shake_${bits}`, 200 - bits / 4, 0, (message, size) => keccak(message, { rate: 200 - bits / 4, suffix: 0x1f, size }));

class HashValue {
  declare readonly cls: TypeValue;
  readonly kind: HashKind;
  bytes: Uint8Array;
  constructor(kind: HashKind, bytes: Uint8Array) {
    this.kind = kind;
    this.bytes = bytes;
  }
}
seal(HashValue);
const hashType = builtinType('HASH', HashValue, { module: '_hashlib', isBase: false });

function dataOf(value: Value): Uint8Array {
  if (textOf(value) !== undefined) return raise.typeError('Strings must be encoded before hashing');
  return bufferOf(value) ?? raise.typeError('object supporting the buffer API required');
}

function begin(kind: HashKind, data: Value): HashValue {
  return new HashValue(kind, dataOf(data).slice());
}

function digest(self: HashValue, length: Value | undefined): Uint8Array {
  if (self.kind.digestSize > 0) return self.kind.work(self.bytes, self.kind.digestSize);
  if (length === undefined) return raise.typeError("digest() missing required argument 'length' (pos 1)");
  const size = Number(exactIndex(length) ?? 0);
  if (size < 0) raise.valueError('value must be positive');
  requireSize(size);
  return size === 0 ? new Uint8Array(0) : self.kind.work(self.bytes, size);
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

defineMethod(hashType, 'update', 'self, obj, /', (self: HashValue, data: Value) => {
  spliceBytes(self, self.bytes.length, self.bytes.length, dataOf(data));
  return null;
});
defineMethod(hashType, 'digest', 'self, length=?', (self: HashValue, length: Value | undefined) => new BytesValue(digest(self, length)));
defineMethod(hashType, 'hexdigest', 'self, length=?', (self: HashValue, length: Value | undefined) => hexOf(digest(self, length)));
defineMethod(hashType, 'copy', 'self, /', (self: HashValue) => new HashValue(self.kind, self.bytes.slice()));
defineMethod(hashType, '__repr__', 'self, /', (self: HashValue) => textValue(`<${self.kind.name} _hashlib.HASH object @ ${address(self)}>`));
defineAttribute(hashType, 'name', (self: HashValue) => self.kind.name);
defineAttribute(hashType, 'block_size', (self: HashValue) => self.kind.blockSize);
defineAttribute(hashType, 'digest_size', (self: HashValue) => self.kind.digestSize);

const blakeParameters = 'data=?, /, *, digest_size=SIZE, key=None, salt=None, person=None, fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True';
function addBlake(name: string, kind: typeof blake2bKind): Value {
  const most = kind === blake2bKind ? 64 : 32;
  const extra = most / 4;
  return makeFunction(name, blakeParameters.replace('SIZE', String(most)), (data: Value | undefined, size: Value, key: Value, salt: Value, person: Value) => {
    const digestSize = Number(exactIndex(size) ?? 0);
    if (digestSize < 1 || digestSize > most) raise.valueError(`digest_size must be between 1 and ${most} bytes`);
    const part = (value: Value): Uint8Array => (value === null ? new Uint8Array(0) : (bufferOf(value) ?? raise.typeError(`a bytes-like object is required, not '${typeName(value)}'`)).slice());
    const options = { size: digestSize, key: part(key), salt: part(salt), person: part(person) };
    if (options.salt.length > extra) raise.valueError(`maximum salt length is ${extra} bytes`);
    if (options.person.length > extra) raise.valueError(`maximum person length is ${extra} bytes`);
    if (options.key.length > most) raise.valueError(`maximum key length is ${most} bytes`);
    const work = (message: Uint8Array): Uint8Array => blake2(message, kind, options);
    return begin({ name, blockSize: kind.blockSize, digestSize, work }, data ?? new BytesValue(new Uint8Array(0)));
  });
}

const names = [...kinds.keys(), 'blake2b', 'blake2s'];

function newHash(name: Value, data: Value | undefined): Value {
  const text = rawTextOf(name, 'name must be a string, not ');
  const kind = kinds.get(text.toLowerCase().replace(/^sha-(\d)/, 'sha$1').replace(/^(sha3|shake)-/, '$1_'));
  if (kind === undefined) return raise.valueError(`unsupported hash type ${text}`);
  return begin(kind, data ?? new BytesValue(new Uint8Array(0)));
}

function namesSet(): Value {
  const set = new SetValue();
  for (const name of names) setAdd(set, name);
  return set;
}

defineModule('hashlib', () => {
  const blake: [string, Value][] = [['blake2b', addBlake('blake2b', blake2bKind)], ['blake2s', addBlake('blake2s', blake2sKind)]];
  const makers = [...kinds.values()].map((kind): [string, Value] => [kind.name, makeFunction(`openssl_${kind.name}`, "string=?, *, usedforsecurity=True", (data: Value | undefined) => begin(kind, data ?? new BytesValue(new Uint8Array(0))))]);
  return new Map<string, Value>([
    ...makers, ...blake,
    ['new', makeFunction('new', 'name, data=?, *, usedforsecurity=True', (name: Value, data: Value | undefined) => {
      const text = textOf(name);
      const special = text === undefined ? undefined : blake.find(([known]) => known === rawText(text));
      return special === undefined ? newHash(name, data) : callValue(special[1], data === undefined ? [] : [data]);
    })],
    ['file_digest', makeFunction('file_digest', 'fileobj, digest, /', (file: Value, digest: Value) => {
      const hash = textOf(digest) === undefined ? callValue(digest, []) : newHash(digest, undefined);
      callValue(getAttribute(hash, 'update'), [callValue(getAttribute(file, 'read'), [])]);
      return hash;
    })],
    ['algorithms_guaranteed', namesSet()], ['algorithms_available', namesSet()],
    ['pbkdf2_hmac', makeFunction('pbkdf2_hmac', 'hash_name, password, salt, iterations, dklen=None', (name: Value, password: Value, salt: Value, iterations: Value, length: Value) => {
      const kind = kinds.get(rawTextOf(name, 'argument 1 must be str, not '));
      if (kind === undefined) return raise.valueError('unsupported hash type');
      return new BytesValue(deriveKey(kind, { password: dataOf(password), salt: dataOf(salt), rounds: Number(exactIndex(iterations) ?? 0), length: length === null ? kind.digestSize : Number(exactIndex(length) ?? 0) }));
    })],
  ]);
});
