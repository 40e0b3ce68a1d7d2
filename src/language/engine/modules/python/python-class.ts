// Classes that CPython writes in Python itself: programs extend and change them as if they were their own.
// They are made anew for each run, when their module is first imported.

import { buildClass } from '../../runtime/classes.ts';
import { ClassMethodValue, PropertyValue, StaticMethodValue } from '../../runtime/descriptors.ts';
import { typeType } from '../../runtime/types.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { pythonFunction } from './python-function.ts';

type Implementation = (...values: never[]) => Value;

export interface PythonClass {
  name: string;
  module: string;
  bases?: readonly TypeValue[];
  metaclass?: TypeValue;
  documentation?: string;
  /** Name, parameters as in `makeFunction`, implementation. A name may start with `class `, `static ` or `property `. */
  methods?: readonly (readonly [string, string, Implementation])[];
  attributes?: readonly (readonly [string, Value])[];
}

export function pythonClass({ name, module, bases = [], metaclass, documentation, methods = [], attributes = [] }: PythonClass): TypeValue {
  const namespace = new Map<string, Value>([['__module__', module], ['__qualname__', name], ['__doc__', documentation ?? null]]);
  for (const [title, parameters, implementation] of methods) {
    const [kind, own] = title.includes(' ') ? title.split(' ') : ['', title];
    const work = pythonFunction(own, parameters, implementation, `${name}.${own}`);
    namespace.set(own, kind === 'class' ? new ClassMethodValue(work) : kind === 'static' ? new StaticMethodValue(work) : kind === 'property' ? new PropertyValue(work, null, null, null) : work);
  }
  for (const [key, value] of attributes) namespace.set(key, value);
  return buildClass({ name, bases, namespace, metaclass: metaclass ?? bases[0]?.cls ?? typeType, keywords: new Map() });
}
