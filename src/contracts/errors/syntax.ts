// HC1xxx: the text cannot be read as a program. Lines, brackets, quotes and words come from
// syntax-layout.ts and syntax-values.ts; this file joins them into the one group of the catalogue.

import { layoutErrors } from './syntax-layout.ts';
import { placementErrors } from './syntax-placement.ts';
import { valueErrors } from './syntax-values.ts';
import { wordErrors } from './syntax-words.ts';

export const syntaxErrors = { ...layoutErrors, ...valueErrors, ...wordErrors, ...placementErrors };
