// Reads one text the way a tired reader does and reports what is in the way: long sentences, a high school grade,
// banned words, questions and exclamation marks. A part in backticks counts as one easy word: a name is a name.

import { syllable } from 'syllable';
import { findBannedWords } from './banned-words.ts';

export interface TextLimits {
  wordsPerSentence: number;
  /** Flesch-Kincaid school grade. */
  grade: number;
  /** Words a text may have in all; none when left out. */
  words?: number;
  /** Labels of one or two words cannot be graded: the formula counts syllables per word of running text. */
  wordsToGrade?: number;
}

export const plainLimits: TextLimits = { wordsPerSentence: 20, grade: 8 };

/** What is in the way of the reader, as short claims; an empty list for a plain text. */
export function checkText(text: string, limits: TextLimits = plainLimits): string[] {
  const readable = text.replace(/`[^`]*`/g, 'code');
  const sentences = splitSentences(readable);
  const findings: string[] = [];
  for (const sentence of sentences) {
    const count = splitWords(sentence).length;
    if (count > limits.wordsPerSentence) findings.push(`a sentence has ${count} words, at most ${limits.wordsPerSentence}: ${sentence}`);
  }
  const words = splitWords(readable);
  if (limits.words !== undefined && words.length > limits.words) findings.push(`has ${words.length} words, at most ${limits.words}`);
  const grade = schoolGrade(readable);
  if (words.length >= (limits.wordsToGrade ?? 1) && grade > limits.grade) {
    findings.push(`reads at school grade ${grade.toFixed(1)}, at most ${limits.grade}`);
  }
  for (const word of findBannedWords(readable)) findings.push(`uses the word "${word}"`);
  // A question mark alone between spaces is the name of a key.
  if (/\S\?|\?\s*$/.test(readable)) findings.push('asks a question');
  if (readable.includes('!')) findings.push('has an exclamation mark');
  return findings;
}

/** Flesch-Kincaid grade level (Kincaid et al., 1975). */
export function schoolGrade(text: string): number {
  const words = splitWords(text);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / splitSentences(text).length) + 11.8 * (syllables / words.length) - 15.59;
}

export function splitSentences(text: string): string[] {
  return text.split(/(?<=[.!?])["')\]]*\s+|\n{2,}/).map((sentence) => sentence.trim()).filter((sentence) => /\w/.test(sentence));
}

export function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

// Numbers, codes, paths and short names in capitals are read at a glance, like a sign.
function countSyllables(word: string): number {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (/[\d/_.\\]/.test(bare) || /^[A-Z]{2,5}s?$/.test(bare)) return 1;
  return Math.max(1, syllable(bare));
}
