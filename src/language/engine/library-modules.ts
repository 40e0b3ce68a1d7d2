// The modules that come with the language, by name.

import './modules/index.ts';
import { moduleNames } from './runtime/modules.ts';

/** Every name that `import` knows without a file of the program, in order. */
export function libraryModules(): string[] {
  return moduleNames().toSorted();
}
