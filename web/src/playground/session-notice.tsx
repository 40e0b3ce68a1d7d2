// Shown when this browser has no session: how to get one. The program stays on the page below it.

import { useState } from 'react';
import { announcer } from '../announcer/live-region.tsx';
import type { Session } from '../server/session.ts';
import { Button } from '../ui/button.tsx';
import { Filled } from '../ui/filled.tsx';
import { words } from '../words.ts';

export function SessionNotice({ session, onReady }: { session: Session; onReady: () => void }) {
  const [said, setSaid] = useState('');
  async function check(): Promise<void> {
    setSaid(words.session.checking);
    const state = await session.check();
    const sentence = { ready: words.session.ready, none: words.session.still, unknown: words.server.gone }[state];
    announcer.say(sentence);
    setSaid(sentence);
    if (state === 'ready') onReady();
  }
  return (
    <section className="session-notice" aria-labelledby="session-title">
      <h2 id="session-title">{words.session.title}</h2>
      <p>{words.session.purpose}</p>
      <ol>
        {words.session.steps.map((step) => (
          <li key={step}>
            <Filled text={step} values={{ command: <code>{words.session.command}</code> }} />
          </li>
        ))}
      </ol>
      <div className="button-row">
        <Button isPrimary onPress={() => void check()}>
          {words.session.check}
        </Button>
        <span>{said}</span>
      </div>
      <p className="quiet">{words.session.kept}</p>
    </section>
  );
}
