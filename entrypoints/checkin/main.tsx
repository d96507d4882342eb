import { browser } from 'wxt/browser';
import { CheckInPage } from '../../components/checkin/check-in-page.tsx';
import { show } from '../../components/page.tsx';
import { newTherapy, type Therapy } from '../../utils/alliance/therapy.ts';
import { therapyChanges } from '../../utils/alliance/therapy-change.ts';
import { translate } from '../../utils/platform/translate.ts';
import type { Kept } from '../../utils/shortlist/kept.ts';
import { CHOICES } from '../options/choices.ts';
import { ask, onChanged } from '../our-pages/ask.ts';
import { holdProfile } from '../our-pages/profile.ts';
import { showOrSay } from '../our-pages/trouble.tsx';
import { localDay } from './day.ts';

const held = holdProfile(draw);
let therapies: readonly Therapy[] = [];
let seen: readonly Kept[] = [];
let next: readonly Kept[] = [];
let unread = 0;
/** Someone of the list whom the page was opened for, by id. */
const asked = location.hash.slice(1) || null;

function draw(): void {
  show(
    translate,
    <CheckInPage
      therapies={therapies}
      unread={unread > 0}
      seen={seen}
      next={next}
      asked={asked}
      profile={held.shown()}
      choices={CHOICES}
      today={localDay(new Date())}
      onSave={save}
      onRemove={async (id) => {
        await ask('therapy-drop', { id });
        await refresh();
      }}
      onBelong={async (id, therapy) => {
        await ask('kept-change', { id, change: { change: 'therapy', therapy } });
        await refresh();
      }}
      onProfile={held.change}
      onCopy={(words) => navigator.clipboard.writeText(words)}
      onLeave={() => void leave()}
    />,
  );
}

/** Sends what has changed of a therapy, step by step. */
async function save(therapy: Therapy): Promise<void> {
  const { id } = therapy;
  const before = therapies.find((one) => one.id === id) ?? newTherapy(id);
  await ask('therapy-change', { id, changes: therapyChanges(before, therapy) });
  await refresh();
}

/** The tab closes; where that is not allowed, at least nothing is left to see. */
async function leave(): Promise<void> {
  document.body.replaceChildren();
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) location.replace('about:blank');
  else await browser.tabs.remove(tab.id);
}

async function refresh(): Promise<void> {
  const state = await ask('check-in-state', {});
  held.hear(state);
  ({ therapies, seen, next, unread } = state);
  draw();
}

onChanged(['profile', 'therapies', 'kept'], () => showOrSay(refresh));
showOrSay(refresh);
