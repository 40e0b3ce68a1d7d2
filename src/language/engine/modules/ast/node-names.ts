// What CPython's module ast calls operators and comprehensions.

export const binaryNames: Readonly<Record<string, string>> = {
  '+': 'Add', '-': 'Sub', '*': 'Mult', '/': 'Div', '//': 'FloorDiv', '%': 'Mod', '**': 'Pow', '@': 'MatMult',
  '<<': 'LShift', '>>': 'RShift', '&': 'BitAnd', '|': 'BitOr', '^': 'BitXor',
};
export const compareNames: Readonly<Record<string, string>> = {
  '<': 'Lt', '<=': 'LtE', '>': 'Gt', '>=': 'GtE', '==': 'Eq', '!=': 'NotEq', is: 'Is', 'is not': 'IsNot', in: 'In', 'not in': 'NotIn',
};
export const unaryNames: Readonly<Record<string, string>> = { '-': 'USub', '+': 'UAdd', '~': 'Invert', not: 'Not' };
export const comprehensionNames = { list: 'ListComp', set: 'SetComp', dict: 'DictComp', generator: 'GeneratorExp' } as const;
export const conversionCodes = { s: 115, r: 114, a: 97 } as const;
