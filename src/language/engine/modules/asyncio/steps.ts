// How functions and methods of asyncio that are coroutines are written: as generators that `yield*` what they wait for.

import { makeCoroutine } from '../../runtime/coroutines.ts';
import type { Steps } from '../../runtime/coroutines.ts';
import { defineMethod } from '../../runtime/define.ts';
import type { FunctionValue, TypeValue, Value } from '../../runtime/values.ts';
import { pythonFunction } from '../python/python-function.ts';
import { markFlavor } from '../../runtime/flavors.ts';

type StepFunction = (...values: never[]) => Steps;

/** A function whose call gives a coroutine. */
export function coroutineFunction(name: string, parameters: string, run: StepFunction): FunctionValue {
  const made = pythonFunction(name, parameters, (...values: never[]) => makeCoroutine(run(...values), name, name) as unknown as Value);
  markFlavor(made.signature, 'coroutine');
  return made;
}

/** Steps that wait for nothing. */
// oxlint-disable-next-line require-yield
export function* readySteps(run: () => Value): Steps {
  return run();
}

/** A method whose call gives a coroutine that waits for nothing. */
export function defineReadyMethod(type: TypeValue, name: string, parameters: string, run: (...values: never[]) => Value): void {
  defineStepMethod(type, name, parameters, (...values: never[]) => readySteps(() => run(...values)));
}

/** A method whose call gives a coroutine. */
export function defineStepMethod(type: TypeValue, name: string, parameters: string, run: StepFunction): void {
  defineMethod(type, name, parameters, (...values: never[]) => makeCoroutine(run(...values), name, `${type.name}.${name}`) as unknown as Value);
}
