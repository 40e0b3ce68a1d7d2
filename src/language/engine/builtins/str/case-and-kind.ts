// str: upper, lower, title... and the is...() questions.

import { defineMethod } from '../../runtime/define.ts';
import { strType } from '../../runtime/types.ts';
import type { Value } from '../../runtime/values.ts';
import { capitalizeText, caseFoldText, lowerText, swapCaseText, titleText, upperText } from '../../text/case.ts';
import * as kind from '../../text/predicates.ts';
import { mapText, rawReceiver } from './receiver.ts';

const changes: [string, (text: string) => string][] = [
  ['upper', upperText], ['lower', lowerText], ['title', titleText], ['capitalize', capitalizeText], ['swapcase', swapCaseText], ['casefold', caseFoldText],
];
for (const [name, change] of changes) defineMethod(strType, name, 'self, /', mapText(change));

const questions: [string, (text: string) => boolean][] = [
  ['isalpha', kind.isAlphaText], ['isdecimal', kind.isDecimalText], ['isdigit', kind.isDigitText], ['isnumeric', kind.isNumericText], ['isalnum', kind.isAlphanumericText],
  ['isspace', kind.isSpaceText], ['isprintable', kind.isPrintableText], ['isascii', kind.isAsciiText], ['isupper', kind.isUpperText], ['islower', kind.isLowerText],
  ['istitle', kind.isTitleText], ['isidentifier', kind.isNameText],
];
for (const [name, question] of questions) defineMethod(strType, name, 'self, /', (self: Value) => question(rawReceiver(self)));
