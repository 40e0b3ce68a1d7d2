// The is...() methods of str. An empty text is none of these, except ASCII and printable.

import * as characters from './characters.ts';

export const isAlphaText = everyPoint(characters.isLetterPoint);
export const isDecimalText = everyPoint(characters.isDecimalPoint);
export const isDigitText = everyPoint(characters.isDigitPoint);
export const isNumericText = everyPoint(characters.isNumericPoint);
export const isSpaceText = everyPoint(characters.isSpacePoint);
export const isAlphanumericText = everyPoint((point) => characters.isLetterPoint(point) || characters.isNumericPoint(point));

export function isPrintableText(text: string): boolean {
  return text === '' || everyPoint(characters.isPrintablePoint)(text);
}

export function isAsciiText(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}

export function isUpperText(text: string): boolean {
  let hasCased = false;
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    if (characters.isLowerPoint(point) || characters.isTitlePoint(point)) return false;
    hasCased ||= characters.isUpperPoint(point);
  }
  return hasCased;
}

export function isLowerText(text: string): boolean {
  let hasCased = false;
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    if (characters.isUpperPoint(point) || characters.isTitlePoint(point)) return false;
    hasCased ||= characters.isLowerPoint(point);
  }
  return hasCased;
}

export function isTitleText(text: string): boolean {
  let hasCased = false;
  let afterCased = false;
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    const startsWord = characters.isUpperPoint(point) || characters.isTitlePoint(point);
    const continuesWord = !startsWord && characters.isLowerPoint(point);
    if (startsWord && afterCased) return false;
    if (continuesWord && !afterCased) return false;
    afterCased = startsWord || continuesWord;
    hasCased ||= afterCased;
  }
  return hasCased;
}

export function isNameText(text: string): boolean {
  let isFirst = true;
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    if (!(isFirst ? characters.isNameStartPoint(point) : characters.isNamePartPoint(point))) return false;
    isFirst = false;
  }
  return !isFirst;
}

function everyPoint(test: (point: number) => boolean): (text: string) => boolean {
  return (text) => {
    for (let index = 0; index < text.length; index++) {
      const point = text.codePointAt(index) as number;
      if (!test(point)) return false;
      if (point > 0xffff) index++;
    }
    return text.length > 0;
  };
}
