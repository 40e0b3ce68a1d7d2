// Search and completion for the editor. They are loaded after the editor itself.
// Completion opens only when asked for, and offers only names of the program.

import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { localCompletionSource } from '@codemirror/lang-python';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { words } from '../words.ts';

export function editorExtras(): Extension {
  return [
    EditorState.phrases.of(phrases),
    // The list for Python would offer what HyperCode does not have.
    autocompletion({ activateOnTyping: false, override: [localCompletionSource], icons: false }),
    search({ top: false }),
    Prec.high(keymap.of([...completionKeymap, ...searchKeymap])),
  ];
}

const phrases = {
  Find: words.search.find,
  Replace: words.search.replace,
  next: words.search.next,
  previous: words.search.previous,
  all: words.search.all,
  'match case': words.search.matchCase,
  regexp: words.search.pattern,
  'by word': words.search.wholeWord,
  replace: words.search.replaceOne,
  'replace all': words.search.replaceAll,
  close: words.search.close,
};
