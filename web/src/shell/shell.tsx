// The frame around every page: navigation, title, purpose, main content, help, always in this order.
// Title, purpose and help come from the page table, so no page can leave one out.

import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useActionKeys, useActions } from '../actions/use-actions.ts';
import { announcer, LiveRegion } from '../announcer/live-region.tsx';
import { changePreferences, getPreferences, usePreferences } from '../preferences/preferences.ts';
import { pageTable } from '../route-table.ts';
import { Button } from '../ui/button.tsx';
import { words } from '../words.ts';
import { Navigation } from './navigation.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

export function Shell() {
  const { pathname } = useLocation();
  const page = pageTable.find((row) => row.path === pathname) ?? { ...words.notFound, help: [] as readonly string[], id: 'not-found' };
  const { focus } = usePreferences();
  const [isListOpen, setListOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnNewPage(pathname, heading);
  useActionKeys();
  const openList = useCallback(() => setListOpen(true), []);
  useActions(
    useMemo(
      () => [
        { id: 'focus.toggle', name: words.shortcuts.focusMode, keys: ['F9'], run: toggleFocusMode },
        { id: 'shortcuts.open', name: words.shortcuts.list, keys: ['?'], run: openList },
      ],
      [openList],
    ),
  );

  return (
    <>
      <title>{`${page.title} - ${words.product}`}</title>
      <a className="skip-link" href="#main">
        {words.navigation.skip}
      </a>
      <div className="shell">
        <Navigation />
        <header className="page-head">
          <div className="page-title">
            <h1 ref={heading} tabIndex={-1}>
              {page.title}
            </h1>
            <Button onPress={toggleFocusMode} keyHint="F9">
              {focus === 'on' ? words.focus.off : words.focus.on} <kbd>F9</kbd>
            </Button>
          </div>
          <p className="purpose">{page.purpose}</p>
        </header>
        <main id="main" tabIndex={-1} data-page={page.id}>
          {page.id === 'not-found' ? <Link to="/">{words.notFound.next}</Link> : <Outlet />}
        </main>
        <aside className="page-help" aria-labelledby="page-help-title">
          <h2 id="page-help-title">{words.regions.help}</h2>
          <ul>
            {page.help.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button onPress={openList}>{words.shortcuts.open}</Button>
        </aside>
      </div>
      <ShortcutsDialog isOpen={isListOpen} onClose={() => setListOpen(false)} />
      <LiveRegion />
    </>
  );
}

function toggleFocusMode(): void {
  const isOn = getPreferences().focus === 'on';
  changePreferences({ focus: isOn ? 'off' : 'on' });
  announcer.say(isOn ? words.focus.saidOff : words.focus.saidOn);
}

/** After a move to another page the heading has the focus, so keyboard and screen reader start at the top. */
function useFocusOnNewPage(pathname: string, heading: { current: HTMLElement | null }): void {
  const lastPath = useRef(pathname);
  useEffect(() => {
    if (lastPath.current === pathname) return;
    lastPath.current = pathname;
    heading.current?.focus({ preventScroll: true });
  }, [pathname, heading]);
}
