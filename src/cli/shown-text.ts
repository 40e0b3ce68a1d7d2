// Makes text from outside safe to show inside one line of a message.

/** At most 60 characters, without control characters and backticks. */
export function shownText(text: string): string {
  const points = [...text.replaceAll(/[\p{C}`]/gu, '?')];
  return points.length > 60 ? `${points.slice(0, 60).join('')}…` : points.join('');
}
