// All probes, in the order of the table.

import { forcedColors } from './forced-colors.ts';
import { idleStability } from './idle-stability.ts';
import { keyboard } from './keyboard.ts';
import { landmarks } from './landmarks.ts';
import { liveRate } from './live-rate.ts';
import { onePrimary } from './one-primary.ts';
import type { Probe } from './probe.ts';
import { readingMetrics } from './reading-metrics.ts';
import { reducedMotion } from './reduced-motion.ts';
import { reflow } from './reflow.ts';
import { sameOrigin } from './same-origin.ts';
import { statusText } from './status-text.ts';
import { targets } from './targets.ts';
import { textSpacing } from './text-spacing.ts';
import { titleAndHeading } from './title-and-heading.ts';
import { visibleLabel } from './visible-label.ts';

export type { Probe } from './probe.ts';

export const probes: readonly Probe[] = [
  titleAndHeading,
  landmarks,
  onePrimary,
  statusText,
  visibleLabel,
  readingMetrics,
  textSpacing,
  targets,
  liveRate,
  idleStability,
  reducedMotion,
  forcedColors,
  reflow,
  keyboard,
  // Last, so that it also sees what the other probes made the page load.
  sameOrigin,
];
