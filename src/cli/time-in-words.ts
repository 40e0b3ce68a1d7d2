// A time said twice: how long ago, and the clock time (UX.md 23).

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Such as `2 hours ago (14:02)`, and with the date when it was not today. */
export function timeInWords(at: number, now: number): string {
  const when = new Date(at);
  const clock = `${twoDigits(when.getHours())}:${twoDigits(when.getMinutes())}`;
  const isToday = when.toDateString() === new Date(now).toDateString();
  const date = `${when.getFullYear()}-${twoDigits(when.getMonth() + 1)}-${twoDigits(when.getDate())}`;
  return `${howLongAgo(now - at)} (${isToday ? clock : `${date} ${clock}`})`;
}

function howLongAgo(passedMs: number): string {
  if (passedMs < minuteMs) return 'just now';
  if (passedMs < hourMs) return count(passedMs / minuteMs, 'minute');
  if (passedMs < dayMs) return count(passedMs / hourMs, 'hour');
  return count(passedMs / dayMs, 'day');
}

function count(amount: number, unit: string): string {
  const whole = Math.floor(amount);
  return `${whole} ${unit}${whole === 1 ? '' : 's'} ago`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
