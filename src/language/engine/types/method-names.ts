// The methods behind operators, and who calls the methods of a program beside the program itself.

export const operatorMethods: Record<string, string> = {
  '+': 'add', '-': 'sub', '*': 'mul', '/': 'truediv', '//': 'floordiv', '%': 'mod', '**': 'pow', '@': 'matmul', '&': 'and', '|': 'or', '^': 'xor', '<<': 'lshift', '>>': 'rshift',
};

const arithmetic = new Set(Object.values(operatorMethods).flatMap((name) => [`__${name}__`, `__r${name}__`, `__i${name}__`]));

export function isArithmetic(name: string): boolean {
  return arithmetic.has(name);
}

export function isSpecial(name: string): boolean {
  return name.startsWith('__') && name.endsWith('__');
}

/** The runtime calls these with values of its own. */
const calledByRuntime = new Set(['write', 'flush', 'close', 'keys', 'read', 'readline', 'insert', 'random', 'getrandbits']);

export function isCalledByRuntime(name: string): boolean {
  return calledByRuntime.has(name) || (isSpecial(name) && name !== '__init__' && !isArithmetic(name));
}
