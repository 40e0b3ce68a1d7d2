// The module time. Its clock is the host's, in whole milliseconds.

import { checkStop, state } from '../../runtime/state.ts';
import { makeFunction } from '../../runtime/define.ts';
import { defineModule } from '../../runtime/modules.ts';
import { numberOf } from '../../runtime/numeric.ts';
import { raise } from '../../runtime/raise.ts';
import { typeName } from '../../runtime/types.ts';
import { FloatValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

defineModule('time', () => {
  const started = state.now();
  const seconds = (since: number): FloatValue => new FloatValue((state.now() - since) / 1000);
  return new Map<string, Value>([
    ['time', makeFunction('time', '', () => seconds(0))],
    ['time_ns', makeFunction('time_ns', '', () => BigInt(Math.trunc(state.now())) * 1000000n)],
    ['perf_counter', makeFunction('perf_counter', '', () => seconds(started))],
    ['monotonic', makeFunction('monotonic', '', () => seconds(started))],
    ['process_time', makeFunction('process_time', '', () => seconds(started))],
    ['sleep', makeFunction('sleep', 'secs, /', (secondsValue: Value) => {
      const amount = numberOf(secondsValue);
      if (amount === undefined) return raise.typeError(`'${typeName(secondsValue)}' object cannot be interpreted as an integer`);
      if (amount < 0) return raise.valueError('sleep length must be non-negative');
      state.flush();
      // Short waits, so that a stop is seen soon: whoever sets the flag wakes nobody.
      for (let leftMs = Number(amount) * 1000; leftMs > 0; leftMs -= 20) {
        checkStop();
        Atomics.wait(state.stopFlag, 0, 0, Math.min(20, leftMs));
      }
      checkStop();
      return null;
    })],
  ]);
});
