// gc: the host frees memory by itself, so there is nothing to find and nothing to switch.

import { makeFunction } from '../../runtime/define.ts';
import { defineModule } from '../../runtime/modules.ts';
import { ListValue, TupleValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

defineModule('gc', () => {
  let isEnabled = true;
  let thresholds: Value[] = [700, 10, 10];
  const set = (next: boolean) => () => {
    isEnabled = next;
    return null;
  };
  return new Map<string, Value>([
    ['collect', makeFunction('collect', 'generation=2', () => 0)], ['enable', makeFunction('enable', '', set(true))], ['disable', makeFunction('disable', '', set(false))],
    ['isenabled', makeFunction('isenabled', '', () => isEnabled)], ['get_threshold', makeFunction('get_threshold', '', () => new TupleValue(thresholds))],
    ['set_threshold', makeFunction('set_threshold', '*thresholds', (next: Value[]) => {
      thresholds = [...next, ...thresholds.slice(next.length)];
      return null;
    })],
    ['get_count', makeFunction('get_count', '', () => new TupleValue([0, 0, 0]))], ['get_objects', makeFunction('get_objects', 'generation=None', () => new ListValue([]))],
    ['get_referrers', makeFunction('get_referrers', '*objs', () => new ListValue([]))], ['get_referents', makeFunction('get_referents', '*objs', () => new ListValue([]))],
    ['freeze', makeFunction('freeze', '', () => null)], ['unfreeze', makeFunction('unfreeze', '', () => null)], ['get_freeze_count', makeFunction('get_freeze_count', '', () => 0)],
    ['is_tracked', makeFunction('is_tracked', 'obj, /', (value: Value) => typeof value === 'object' && value !== null)], ['garbage', new ListValue([])], ['callbacks', new ListValue([])],
  ]);
});
