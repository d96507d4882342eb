import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KeptList } from '../../utils/messages/replies.ts';
import { MOST_COMPARED } from '../../utils/shortlist/compare.ts';
import { useSaid } from '../said.tsx';
import { useText } from '../text.ts';
import { useCopy } from '../use-copy.ts';
import { Compare } from './compare.tsx';
import type { Opened } from './kept-row.tsx';
import type { ListActions } from './list-actions.ts';
import { NextCard } from './next-card.tsx';
import { OnePerson } from './one-person.tsx';
import { KeptPeople } from './rows.tsx';

interface Props {
  /** `null` until the list has been read. */
  list: KeptList | null;
  place: 'list' | 'next';
  places: ComponentChildren;
  foot: ComponentChildren;
  actions: ListActions;
}

type View = { what: Opened; id: string } | { what: 'compare' } | null;

/** Those who are kept: what to do next, everyone by stage, and what is opened of one or several of them. */
export function MyList({ list, place, places, foot, actions }: Props) {
  const text = useText();
  const { said, say } = useSaid();
  const [view, setView] = useState<View>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => back.current?.focus(), [view]);
  const rows = list?.rows ?? [];
  const there = chosen.filter((id) => rows.some(({ kept }) => kept.id === id));
  const choose = (id: string) => {
    if (there.includes(id)) setChosen(there.filter((one) => one !== id));
    else if (there.length < MOST_COMPARED) setChosen([...there, id]);
    else say(text('compare_full', String(MOST_COMPARED)));
  };
  const onCopy = useCopy(actions.copy, say);
  const shared = { actions, rows, today: list?.today ?? '', onCopy };
  return (
    <main class="panel shortlist">
      <h1 class="unseen">{text('list_title')}</h1>
      {places}
      {list === null && <p class="quiet">{text('list_loading')}</p>}
      {list && view && (
        <button type="button" class="link" ref={back} onClick={() => setView(null)}>
          {text('list_back')}
        </button>
      )}
      {list && view?.what === 'compare' && <Compare ids={there} {...shared} />}
      {list && view && view.what !== 'compare' && <OnePerson what={view.what} id={view.id} {...shared} />}
      {list && !view && (
        <NextCard
          rows={rows}
          today={list.today}
          left={list.left}
          onOpen={(what, id) => setView({ what, id })}
        />
      )}
      {list && !view && (
        <KeptPeople
          list={list}
          actions={actions}
          chosen={there}
          onChoose={choose}
          onCompare={() => setView({ what: 'compare' })}
          onOpen={(what, id) => setView({ what, id })}
          concerned={place === 'next'}
        />
      )}
      {foot}
      {said}
    </main>
  );
}
