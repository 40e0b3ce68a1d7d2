// A state as icon and word, never as colour alone.

import { words } from '../words.ts';
import { Icon, type IconName } from './icons.tsx';

export type StatusName = keyof typeof words.status;

const icons: Record<StatusName, IconName> = {
  success: 'done',
  error: 'change',
  timeout: 'clock',
  memory_limit: 'change',
  output_limit: 'change',
  stopped: 'stop',
  refused: 'none',
  running: 'clock',
  unreachable: 'none',
  noSession: 'none',
};

export function StatusChip({ status }: { status: StatusName }) {
  return (
    <span className="status-chip" data-status={status}>
      <Icon name={icons[status]} />
      <span>{words.status[status]}</span>
    </span>
  );
}
