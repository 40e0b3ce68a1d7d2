// Calls of the builtins that look at the variables around them: globals, locals, vars, dir, eval, exec.
// What they see stands in the text, so it is handed to them here.

import type { Call as TreeCall } from '../../ast/nodes.ts';
import type { Expression } from '../nodes.ts';
import { dictType, dynType, listType } from '../types.ts';
import type { Variable } from '../variables.ts';
import { intrinsic, read, spanOf, textConstant } from './context.ts';
import type { Lowering } from './context.ts';

/** The call with what it looks at, or null where it is no such call. */
export function namesCall(node: TreeCall, lowering: Lowering): Expression | null {
  const { callee } = node;
  if (callee.kind !== 'name' || !lowering.usesNames || node.arguments.some((argument) => argument.name !== null || argument.star !== 0)) return null;
  const { variable } = lowering.resolver.resolve(callee.name, lowering.scope);
  if (variable.kind !== 'builtin' && (variable.kind !== 'name' || variable.id >= 0)) return null;
  const count = node.arguments.length;
  switch (callee.name) {
    case 'globals': return count === 0 ? intrinsic('globalNames', [], node, dictType) : null;
    case 'locals': case 'vars': return count === 0 ? localNames(node, lowering) : null;
    case 'dir': return count === 0 ? intrinsic('sortedNames', [localNames(node, lowering)], node, listType) : null;
    case 'eval': case 'exec': {
      if (count !== 1) return null;
      const around = [intrinsic('globalNames', [], node, dictType), localNames(node, lowering)];
      const positional = [lowering.expression(node.arguments[0].value), ...around].map((value) => ({ value, isSpread: false }));
      return { kind: 'call', callee: read(variable, callee), positional, keywords: [], type: dynType, ...spanOf(node) };
    }
    default: return null;
  }
}

/** A dict of the variables here: of a function name after name, else the namespace itself. */
function localNames(node: TreeCall, lowering: Lowering): Expression {
  const { scope } = lowering;
  if (scope.kind === 'module' || scope.kind === 'class') return intrinsic('localNames', [], node, dictType);
  const variables: Variable[] = [...scope.own.values()];
  for (const binding of scope.bindings.values()) {
    if (binding.kind !== 'free') continue;
    const { variable } = lowering.resolver.resolve(binding.name, scope);
    if (variable.kind === 'local') variables.push(variable);
  }
  return intrinsic('localNames', variables.flatMap((variable) => [textConstant(variable.name, node), read(variable, node)]), node, dictType);
}
