// Types that only the module makes, and that annotations may put in brackets: `re.Match[str]`.

import { allowBrackets } from '../../builtins/generic-type.ts';
import { defineConstructor } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import type { TypeValue } from '../../runtime/values.ts';

export function genericClass(type: TypeValue, shown: string): void {
  defineConstructor(type, '*args, **kwargs', () => raise.typeError(`cannot create '${shown}' instances`));
  allowBrackets(type);
}
