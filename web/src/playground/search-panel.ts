// Find and replace inside the editor. The panel that comes with the editor names its fields only inside them,
// where the name is gone as soon as someone types; this one has labels that stay.

import { closeSearchPanel, findNext, findPrevious, getSearchQuery, replaceAll, replaceNext, SearchQuery, setSearchQuery } from '@codemirror/search';
import { type EditorView, type Panel, runScopeHandlers } from '@codemirror/view';
import { words } from '../words.ts';

export function createSearchPanel(view: EditorView): Panel {
  const first = getSearchQuery(view.state);
  const find = field(words.search.find, first.search);
  const replace = field(words.search.replace, first.replace);
  const matchCase = checkbox(words.search.matchCase, first.caseSensitive);
  // The editor looks for this mark when Ctrl+F is pressed again.
  find.input.setAttribute('main-field', 'true');

  function update(): void {
    const query = new SearchQuery({ search: find.input.value, replace: replace.input.value, caseSensitive: matchCase.input.checked, literal: true });
    if (!query.eq(getSearchQuery(view.state))) view.dispatch({ effects: setSearchQuery.of(query) });
  }
  for (const { input } of [find, replace, matchCase]) input.addEventListener('input', update);

  const dom = document.createElement('div');
  dom.className = 'program-search';
  dom.append(
    find.label,
    button(words.search.next, () => findNext(view)),
    button(words.search.previous, () => findPrevious(view)),
    matchCase.label,
    replace.label,
    button(words.search.replaceOne, () => replaceNext(view)),
    button(words.search.replaceAll, () => replaceAll(view)),
    button(words.search.close, () => closeSearchPanel(view)),
  );
  dom.addEventListener('keydown', (event) => {
    if (runScopeHandlers(view, event, 'search-panel')) event.preventDefault();
    else if (event.key === 'Enter' && event.target === find.input) {
      event.preventDefault();
      if (event.shiftKey) findPrevious(view);
      else findNext(view);
    }
  });

  return {
    dom,
    mount: () => find.input.select(),
    update(change) {
      for (const effect of change.transactions.flatMap((transaction) => transaction.effects)) {
        // Ctrl+F with a selection sets the text to look for.
        if (effect.is(setSearchQuery) && effect.value.search !== find.input.value) find.input.value = effect.value.search;
      }
    },
  };
}

interface Labelled {
  label: HTMLLabelElement;
  input: HTMLInputElement;
}

function field(name: string, value: string): Labelled {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.value = value;
  input.autocomplete = 'off';
  label.append(`${name} `, input);
  return { label, input };
}

function checkbox(name: string, isChecked: boolean): Labelled {
  const { label, input } = field(name, '');
  input.type = 'checkbox';
  input.checked = isChecked;
  label.replaceChildren(input, ` ${name}`);
  return { label, input };
}

function button(name: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button';
  element.textContent = name;
  element.addEventListener('click', press);
  return element;
}
