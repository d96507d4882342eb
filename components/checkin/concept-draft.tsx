import { useState } from 'preact/hooks';
import type { ConceptFacet } from '../../utils/profile/profile.ts';
import { Chips } from '../profile/chips.tsx';
import { Combobox } from '../profile/combobox.tsx';
import { useText } from '../text.ts';
import { useAllyText } from './ally-text.ts';
import type { DraftProps } from './draft-props.ts';
import { choicesFor } from './drafted.ts';
import { ReadyWish } from './ready-wish.tsx';

/** So many choices are shown at once; among more, one is searched for. */
const FEW = 6;

/** A wish about something to pick: a topic, a method, a language, times. */
export function ConceptDraft({ draft, choices, onAdd }: DraftProps) {
  const text = useText();
  const label = useAllyText()(draft.text);
  const offered = choicesFor(draft, choices);
  const [picked, setPicked] = useState(offered.find(({ id }) => id === draft.concept)?.id);
  const [importance, setImportance] = useState<'must' | 'nice'>('nice');
  const facet = draft.facet as ConceptFacet;
  return (
    <>
      {draft.concept === undefined && offered.length > FEW && (
        <Combobox
          id={`search-${draft.missing}`}
          label={label}
          choices={offered}
          onPick={({ id }) => setPicked(id)}
        />
      )}
      {(draft.concept !== undefined || offered.length <= FEW) && <p>{label}</p>}
      {draft.concept === undefined && offered.length <= FEW && (
        <Chips
          label={label}
          choices={offered.filter(({ id }) => id !== picked)}
          onPick={({ id }) => setPicked(id)}
        />
      )}
      {picked === undefined ? (
        <p class="quiet">{text('ally_page_wish_pick')}</p>
      ) : (
        <ReadyWish
          name={`${draft.missing}-weight`}
          wish={{ facet, concept: picked, importance }}
          onWeigh={setImportance}
          onAdd={(words) => onAdd({ kind: 'concept', facet, concept: picked, importance }, words)}
        />
      )}
    </>
  );
}
