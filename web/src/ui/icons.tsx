// The few pictures of the screens. Each stands beside a word and is hidden from screen readers.

const shapes = {
  done: 'M4 10.5l4 4 8-9',
  change: 'M10 3l8 14H2zM10 8v4M10 14.5v.5',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 6v4l3 2',
  stop: 'M5 5h10v10H5z',
  play: 'M6 4l10 6-10 6z',
  none: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM5.5 14.5l9-9',
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
