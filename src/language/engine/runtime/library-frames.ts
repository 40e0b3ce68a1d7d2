// Frames of library modules that are written in the language are no frames of the program: they are left out where
// a person reads.

import { isSourceModule } from './modules.ts';
import { state } from './state.ts';
import type { Frame } from './values.ts';

const libraryFile = /^library\/([\w.]+)\.hc$|\/library\/([\w.]+)\.hc$/;

/** True for the text of a library module that is written in the language. */
export function isLibraryFile(fileName: string): boolean {
  const found = libraryFile.exec(fileName);
  if (found === null) return false;
  const name = found[1] ?? found[2];
  return isSourceModule(name) && !state.files.has(`library/${name}.hc`);
}

/** The frames of the program's own code; all of them where there is no other. */
export function ownFrames(frames: readonly Frame[]): readonly Frame[] {
  const own = frames.filter((frame) => !isLibraryFile(frame.source.fileName));
  return own.length === 0 ? frames : own;
}
