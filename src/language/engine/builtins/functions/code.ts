// Builtins about code and names: eval, exec, compile, globals, locals, __import__, and code objects.
// Where they look is mostly told by the call itself (hir/lower/names-calls.ts); without that it is `__main__`.

import { defineAttribute, getAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { type CodeMode, CodeValue, codeRunner, codeType } from '../../runtime/code.ts';
import { builtins, defineFunction, defineMethod } from '../../runtime/define.ts';
import { identityOf } from '../../runtime/hash.ts';
import { mainNames } from '../../runtime/homes.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { bufferOf } from '../../runtime/byte-arrays.ts';
import { absoluteName, importFor, loadModule } from '../../runtime/modules.ts';
import { dictOver, namesIn, namesOfMapping } from '../../runtime/namespaces.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { makeException, raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { builtinsOfRun } from '../../runtime/show-result.ts';
import { state } from '../../runtime/state.ts';
import { typeName } from '../../runtime/types.ts';
import { BytesValue, DictValue, InstanceValue, TupleValue, rawText, textValue } from '../../runtime/values.ts';
import type { Text, Value } from '../../runtime/values.ts';
import { requireInt } from '../arguments.ts';
import { decodeUtf8 } from '../../text/decode-utf8.ts';
import { encodeText } from '../../text/encode.ts';

builtins.set('__debug__', true);

defineFunction('globals', '', () => dictOver(mainNames()));
defineFunction('locals', '', () => dictOver(mainNames()));

defineFunction('compile', 'source, filename, mode, flags=0, dont_inherit=False, optimize=-1', (source: Value, fileName: Value, mode: Value, flags: Value) => {
  const name = textOf(fileName);
  if (name === undefined && !(fileName instanceof BytesValue)) return raise.typeError(`expected str, bytes or os.PathLike object, not ${typeName(fileName)}`);
  const wanted = typeof mode === 'string' ? mode : raise.typeError(`compile() argument 'mode' must be str, not ${typeName(mode)}`);
  if (wanted !== 'exec' && wanted !== 'eval' && wanted !== 'single') return raise.valueError("compile() mode must be 'exec', 'eval' or 'single'");
  if (source instanceof CodeValue) return source;
  const tree = treeOf(source);
  const name_ = name === undefined ? '<bytes>' : name;
  if (Number(requireInt(flags)) & onlyTree) return tree === undefined ? callValue(getAttribute(loadModule(state.depth, '_ast'), 'parsed'), [source, name_, wanted]) : source;
  if (tree !== undefined) return make(rawText(tree), rawText(name_), wanted);
  const text = codeText(source, 'compile() arg 1 must be a string, bytes or AST object');
  return make(text, name === undefined ? '<bytes>' : rawText(name), wanted);
});

/** The flag that asks for the tree in place of code. */
const onlyTree = 1024;

/** The text of a node of the module ast; undefined for anything else. */
function treeOf(source: Value): Text | undefined {
  if (!(source instanceof InstanceValue) || source.cls.lookup('_fields') === undefined || source.cls.lookup('_attributes') === undefined) return undefined;
  return textOf(callValue(getAttribute(loadModule(state.depth, 'ast'), 'unparse'), [source]));
}

function make(text: string, fileName: string, mode: CodeMode): CodeValue {
  if (text.includes('\0')) throw makeException(exceptionType('SyntaxError'), ['source code string cannot contain null bytes']);
  return new CodeValue(codeRunner().compile(mode === 'eval' ? text.replace(/^[ \t]+/, '') : text, fileName, mode), mode, fileName);
}

function codeText(source: Value, message: string): string {
  const text = textOf(source);
  if (text !== undefined) {
    const raw = rawText(text);
    if (!raw.isWellFormed()) encodeText(raw, 'utf-8', 'strict');
    return raw;
  }
  const bytes = bufferOf(source);
  return bytes === undefined ? raise.typeError(message) : rawText(decodeUtf8(bytes, 'strict'));
}

defineFunction('eval', 'source, globals=None, locals=None, /', (source: Value, globals: Value, locals: Value) => {
  if (globals !== null && !(globals instanceof DictValue)) return raise.typeError(isMapping(globals) ? 'globals must be a real dict; try eval(expr, {}, mapping)' : 'globals must be a dict');
  if (locals !== null && !isMapping(locals)) return raise.typeError('locals must be a mapping');
  const code = source instanceof CodeValue ? source : make(codeText(source, 'eval() arg 1 must be a string, bytes or code object'), '<string>', 'eval');
  return run(code, globals, locals);
});

defineFunction('exec', 'source, globals=None, locals=None, /, *, closure=None', (source: Value, globals: Value, locals: Value) => {
  if (globals !== null && !(globals instanceof DictValue)) return raise.typeError(`exec() globals must be a dict, not ${typeName(globals)}`);
  if (locals !== null && !isMapping(locals)) return raise.typeError(`locals must be a mapping or None, not ${typeName(locals)}`);
  const code = source instanceof CodeValue ? source : make(codeText(source, 'exec() arg 1 must be a string, bytes or code object'), '<string>', 'exec');
  run(code, globals, locals);
  return null;
});

function isMapping(value: Value): boolean {
  return value instanceof DictValue || (typeof value === 'object' && value !== null && value.cls.lookup('__getitem__') !== undefined);
}

function run(code: CodeValue, globals: DictValue | null, locals: Value): Value {
  const names = globals === null ? mainNames() : namesIn(globals);
  if (names.get('__builtins__') === undefined) names.set('__builtins__', dictOver(builtinsOfRun()));
  const result = locals === null || locals === globals
    ? codeRunner().run(code.code, { names })
    : codeRunner().run(code.code, { names, here: namesOfMapping(locals), hereDict: locals });
  return code.mode === 'eval' ? result : null;
}

defineFunction('__import__', 'name, globals=None, locals=None, fromlist=?, level=0', (name: Value, globals: Value, _locals: Value, fromList: Value | undefined, level: Value) => {
  if (typeof name !== 'string') return raise.typeError(`__import__() argument 1 must be str, not ${typeName(name)}`);
  const count = Number(requireInt(level));
  if (count < 0) return raise.valueError('level must be >= 0');
  const around = globals instanceof DictValue ? namesIn(globals) : mainNames();
  return importFor(state.depth, absoluteName(name, count, around), fromList === undefined || fromList === null ? [] : itemsOf(fromList));
});

defineMethod(codeType, '__repr__', 'self, /', (self: CodeValue) => `<code object <module> at 0x${identityOf(self).toString(16)}, file "${self.fileName}", line 1>`);
defineAttribute(codeType, 'co_name', () => '<module>');
defineAttribute(codeType, 'co_qualname', () => '<module>');
defineAttribute(codeType, 'co_filename', (self: CodeValue) => textValue(self.fileName));
defineAttribute(codeType, 'co_firstlineno', () => 1);
defineAttribute(codeType, 'co_names', (self: CodeValue) => new TupleValue(self.code.names.map((name) => textValue(name))));
for (const name of ['co_varnames', 'co_freevars', 'co_cellvars', 'co_consts']) defineAttribute(codeType, name, () => new TupleValue([]));
for (const name of ['co_argcount', 'co_kwonlyargcount', 'co_posonlyargcount', 'co_nlocals', 'co_flags']) defineAttribute(codeType, name, () => 0);
