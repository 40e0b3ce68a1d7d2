// The grammar of subjects and patterns, after NATS: words with dots between. In a pattern `*` stands for one
// word and `>`, at the end, for one word or more. Words are narrower than in NATS, so that every broker takes them.

const longestSubject = 255;
const word = '[A-Za-z0-9_-]+';
const subjectForm = new RegExp(`^${word}(?:\\.${word})*$`);
const patternForm = new RegExp(`^(?:(?:${word}|\\*)\\.)*(?:${word}|\\*|>)$`);

/**
 * True for the address of one kind of event, without wildcards.
 *
 * @example
 * isSubject('run.started'); // true
 */
export function isSubject(text: string): boolean {
  return text.length <= longestSubject && subjectForm.test(text);
}

/** True for what can be subscribed to. Every subject is a pattern as well. */
export function isPattern(text: string): boolean {
  return text.length <= longestSubject && patternForm.test(text);
}

/** Word by word, straight from the definition. The trie must agree with this one; the hot path uses the trie. */
export function matchesPattern(pattern: string, subject: string): boolean {
  return coversPattern(pattern, subject);
}

/** True when every subject that `inner` matches is matched by `outer` too. */
export function coversPattern(outer: string, inner: string): boolean {
  const outerWords = outer.split('.');
  const innerWords = inner.split('.');
  for (const [index, outerWord] of outerWords.entries()) {
    const innerWord = innerWords[index];
    if (innerWord === undefined) return false;
    if (outerWord === '>') return true;
    if (innerWord === '>') return false;
    if (outerWord !== '*' && outerWord !== innerWord) return false;
  }
  return outerWords.length === innerWords.length;
}
