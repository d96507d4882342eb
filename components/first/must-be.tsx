import type { ConceptFacet, Profile } from '../../utils/profile/profile.ts';
import type { ConceptId } from '../../utils/vocabulary/concepts/kinds.ts';
import { Combobox } from '../profile/combobox.tsx';
import { PriceField } from '../profile/price.tsx';
import type { ProfileChoices } from '../profile/profile-choices.ts';
import { wishesFor, withWeight } from '../profile/wishes.ts';
import { type MessageKey, useText } from '../text.ts';

interface Props {
  profile: Profile;
  choices: ProfileChoices;
  onChange(profile: Profile): void;
}

/** Concepts of one facet of which one is pressed: choosing one lets go of the others. */
interface Either {
  name: MessageKey;
  facets: readonly ConceptFacet[];
  options: readonly { label: MessageKey; facet: ConceptFacet; concept: ConceptId | null }[];
}

const FOR_WHOM: Either = {
  name: 'first_for_whom',
  facets: ['format', 'age'],
  options: [
    { label: 'first_for_me', facet: 'format', concept: null },
    { label: 'first_for_couple', facet: 'format', concept: 'fmt_couple' },
    { label: 'first_for_child', facet: 'age', concept: 'age_child' },
    { label: 'first_for_teen', facet: 'age', concept: 'age_teen' },
  ],
};

const HOW: Either = {
  name: 'first_how',
  facets: ['setting'],
  options: [
    { label: 'first_how_either', facet: 'setting', concept: null },
    { label: 'first_how_online', facet: 'setting', concept: 'setting_online' },
    { label: 'first_how_in_person', facet: 'setting', concept: 'setting_in_person' },
  ],
};

const CAN_WAIT: ConceptId = 'status_waitlist';

/** What decides who is possible at all. Each may be left out. */
export function MustBe({ profile, choices, onChange }: Props) {
  const text = useText();
  const waits = wishesFor(profile, 'setting').some(({ concept }) => concept === CAN_WAIT);
  return (
    <section class="first-step">
      <h2>{text('first_must_title')}</h2>
      <p class="quiet">{text('first_must_lead')}</p>
      <div class="able">
        <Pick either={FOR_WHOM} profile={profile} onChange={onChange} />
        <Pick either={HOW} profile={profile} onChange={onChange} />
        <PriceField session="individual" begins="must" profile={profile} onChange={onChange} />
        <NamedMust facet="plan" label="first_plan" {...{ profile, choices, onChange }} />
        <NamedMust facet="state" label="first_state" {...{ profile, choices, onChange }} />
        <label class="hold">
          <input
            type="checkbox"
            checked={waits}
            onChange={({ currentTarget }) =>
              onChange(withWeight(profile, 'setting', CAN_WAIT, currentTarget.checked ? 'nice' : 'skip'))
            }
          />
          <span>{text('first_can_wait')}</span>
        </label>
      </div>
    </section>
  );
}

function Pick({
  either,
  profile,
  onChange,
}: {
  either: Either;
  profile: Profile;
  onChange(next: Profile): void;
}) {
  const text = useText();
  const wished = ({ facet, concept }: Either['options'][number]) =>
    concept !== null &&
    wishesFor(profile, facet).some((wish) => wish.concept === concept && wish.importance !== 'not');
  const none = !either.options.some(wished);
  const choose = (option: Either['options'][number]) => {
    const without = either.options.reduce(
      (left, { facet, concept }) => (concept === null ? left : withWeight(left, facet, concept, 'skip')),
      profile,
    );
    onChange(option.concept === null ? without : withWeight(without, option.facet, option.concept, 'must'));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in the grid.
    <div role="group" aria-label={text(either.name)}>
      <p class="field-label">{text(either.name)}</p>
      <p class="pick">
        {either.options.map((option) => (
          <button
            key={option.label}
            type="button"
            class="big"
            aria-pressed={option.concept === null ? none : wished(option)}
            onClick={() => choose(option)}
          >
            {text(option.label)}
          </button>
        ))}
      </p>
    </div>
  );
}

function NamedMust({
  facet,
  label,
  profile,
  choices,
  onChange,
}: Props & { facet: 'plan' | 'state'; label: MessageKey }) {
  const text = useText();
  const wished = wishesFor(profile, facet);
  const chosen = choices.facets[facet].filter(({ id }) => wished.some(({ concept }) => concept === id));
  return (
    <div>
      <Combobox
        id={`first-${facet}`}
        label={text(label)}
        choices={choices.facets[facet].filter((choice) => !chosen.includes(choice))}
        onPick={({ id }) => onChange(withWeight(profile, facet, id, 'must'))}
      />
      {chosen.map(({ id, label: name }) => (
        <button
          key={id}
          type="button"
          class="chip"
          aria-label={text('first_remove', name)}
          onClick={() => onChange(withWeight(profile, facet, id, 'skip'))}
        >
          {name} <b aria-hidden="true">×</b>
        </button>
      ))}
    </div>
  );
}
