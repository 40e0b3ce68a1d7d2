// Text from a request, made fit to stand inside a message: short, on one line, without control characters.

const longest = 60;

export function shown(text: string): string {
  const points = [...text.replaceAll(/[\p{C}\p{Z}`]/gu, '?')];
  return points.length > longest ? `${points.slice(0, longest).join('')}…` : points.join('');
}
