import { useState } from 'preact/hooks';
import type { ConceptFacet, Profile } from '../../utils/profile/profile.ts';
import { type MessageKey, useText } from '../text.ts';
import { Chips } from './chips.tsx';
import { Combobox } from './combobox.tsx';
import type { Elsewhere } from './elsewhere.ts';
import type { Choice } from './profile-choices.ts';
import { WeightChoice, WhatItDoes } from './weight-choice.tsx';
import { type Weight, wishesFor, withWeight } from './wishes.ts';

export interface Picking {
  facet: ConceptFacet;
  title: string;
  choices: readonly Choice[];
  /** Ids offered as chips; all of them when absent, and then there is nothing to search. */
  common?: readonly Choice['id'][] | undefined;
  search?: MessageKey;
}

interface Props extends Picking {
  profile: Profile;
  /** What other sections have for what was typed in the search of this one. */
  elsewhere?: ((facet: ConceptFacet, typed: string) => readonly Elsewhere[]) | undefined;
  /** With words about what was done, when it is not plain to see. */
  onChange(profile: Profile, words?: string): void;
}

const ALL: readonly Weight[] = ['must', 'nice', 'not', 'skip'];
const WITHOUT_NOT: readonly Weight[] = ['must', 'nice', 'skip'];

/** Of these nobody says what they do not want. */
const NEVER_NOT: readonly ConceptFacet[] = ['state', 'plan', 'language', 'format', 'age', 'hours'];

/** Without a licence there a session cannot be held. */
const firstWeight = (facet: ConceptFacet): Weight => (facet === 'state' ? 'must' : 'nice');

/** The wishes of one facet: the chosen ones with how much they matter, then what else could be chosen. */
export function WishPicker(props: Props) {
  const { facet, title, choices, common, search, profile, onChange, elsewhere } = props;
  const text = useText();
  // A wish that was skipped stays in sight, so that it can be taken up again.
  const [seen, setSeen] = useState<readonly Choice['id'][]>([]);
  const weights = new Map(wishesFor(profile, facet).map(({ concept, importance }) => [concept, importance]));
  const listed = choices.filter(({ id }) => weights.has(id) || seen.includes(id));
  const chips = choices.filter((choice) => !listed.includes(choice) && (common?.includes(choice.id) ?? true));

  const set = (id: Choice['id'], weight: Weight, words?: string) => {
    if (!seen.includes(id)) setSeen([...seen, id]);
    onChange(withWeight(profile, facet, id, weight), words);
  };
  const add = ({ id, label }: Choice) => set(id, firstWeight(facet), text('choice_added', label));

  return (
    <section class="picker">
      <h3>{title}</h3>
      {listed.length > 0 && <Chosen facet={facet} listed={listed} weights={weights} onWeigh={set} />}
      <Chips label={text('chips_label', title)} choices={chips} onPick={add} />
      {search && (
        <Combobox
          id={`search-${facet}`}
          label={text(search)}
          choices={choices.filter(({ id }) => !weights.has(id))}
          onPick={add}
          elsewhere={elsewhere && ((typed) => elsewhere(facet, typed))}
          onPickElsewhere={(other) =>
            onChange(
              withWeight(profile, other.facet, other.choice.id, firstWeight(other.facet)),
              text('choice_added', other.choice.label),
            )
          }
        />
      )}
    </section>
  );
}

interface ChosenProps {
  facet: ConceptFacet;
  listed: readonly Choice[];
  weights: ReadonlyMap<Choice['id'], Weight>;
  onWeigh(id: Choice['id'], weight: Weight): void;
}

/** What was chosen, a line each, and below it what the weight does that was pressed last, or came with the newest. */
function Chosen({ facet, listed, weights, onWeigh }: ChosenProps) {
  const [pressed, setPressed] = useState<Weight | null>(null);
  const [last] = [...weights.values()].slice(-1);
  return (
    <>
      <ul class="wishes">
        {listed.map(({ id, label }) => {
          const weight = weights.get(id) ?? 'skip';
          return (
            <li key={id}>
              <span>{label}</span>
              <WeightChoice
                name={`${facet}-${id}`}
                label={label}
                weight={weight}
                weights={NEVER_NOT.includes(facet) && weight !== 'not' ? WITHOUT_NOT : ALL}
                onWeigh={(next) => {
                  setPressed(next);
                  onWeigh(id, next);
                }}
              />
            </li>
          );
        })}
      </ul>
      <WhatItDoes weight={pressed ?? last ?? 'skip'} />
    </>
  );
}
