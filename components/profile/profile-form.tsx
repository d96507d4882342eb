import type { ComponentChildren } from 'preact';
import { own } from '../../utils/lookup/own.ts';
import type { ConceptFacet, Profile } from '../../utils/profile/profile.ts';
import { useSaid } from '../said.tsx';
import { type MessageKey, useText } from '../text.ts';
import { elsewhere as foundElsewhere } from './elsewhere.ts';
import { Price } from './price.tsx';
import { COMFORT_GROUPS, type ProfileChoices } from './profile-choices.ts';
import { strays } from './strays.ts';
import { StyleQuestion } from './style-question.tsx';
import { ValuesChoice } from './values-choice.tsx';
import { WishPicker } from './wish-picker.tsx';

export interface ProfileFormProps {
  profile: Profile;
  choices: ProfileChoices;
  /**
   * Called on every change with the whole profile. The page shows the new profile at once (it sets its state
   * before it saves); a rejection is said.
   */
  onChange(profile: Profile): Promise<void> | void;
}

const SEARCHED = {
  topic: 'search_topic',
  approach: 'search_approach',
  state: 'search_state',
  plan: 'search_plan',
  language: 'search_language',
} as const satisfies Record<string, MessageKey>;

/** What the user wishes for, saved on every change. Nothing in it is filled in beforehand. */
export function ProfileForm({ profile, choices, onChange }: ProfileFormProps) {
  const text = useText();
  const { said, say } = useSaid();
  const keep = (next: Profile, words = '') => {
    Promise.resolve(onChange(next)).then(
      () => say(`${words} ${text('saved')}`.trim()),
      () => say(text('save_failed')),
    );
  };
  const parts = { profile, onChange: keep };
  const offered = (facet: keyof ProfileChoices['facets']) => [
    ...choices.facets[facet],
    ...strays(profile, facet, choices.facets[facet]),
  ];
  const others = (facet: ConceptFacet, typed: string) =>
    foundElsewhere(choices, facet, typed, (part) =>
      text(part === 'comfort' ? 'form_comfort' : `facet_${part}`),
    );
  const strangers = strays(profile, 'comfort', Object.values(choices.comfort).flat());
  const searched = (facet: keyof typeof SEARCHED) => (
    <WishPicker
      facet={facet}
      title={text(`facet_${facet}`)}
      choices={offered(facet)}
      common={choices.common[facet] ?? []}
      search={SEARCHED[facet]}
      elsewhere={others}
      {...parts}
    />
  );
  const short = (facet: 'setting' | 'hours' | 'format' | 'age' | 'profession') => (
    <WishPicker
      facet={facet}
      title={text(`facet_${facet}`)}
      choices={offered(facet)}
      common={choices.common[facet]}
      {...parts}
    />
  );

  return (
    <div class="profile-form">
      <p class="quiet">{text('importance_help')}</p>
      <Part title={text('form_topics')} note={text('form_topics_note')}>
        {searched('topic')}
        {searched('approach')}
      </Part>
      <Part title={text('form_practical')}>
        {short('setting')}
        {searched('state')}
        <section class="picker">
          <h3>{text('facet_price')}</h3>
          <p class="quiet">{text('price_note')}</p>
          <Price session="individual" profile={profile} onChange={keep} />
          <Price session="couples" profile={profile} onChange={keep} />
        </section>
        {searched('plan')}
        {searched('language')}
        {short('hours')}
        {short('format')}
        {short('age')}
        {short('profession')}
        <WishPicker facet="place" title={text('facet_place')} choices={offered('place')} {...parts} />
      </Part>
      <Part title={text('form_comfort')} note={text('form_comfort_note')}>
        <details>
          <summary>{text('form_comfort_open')}</summary>
          {COMFORT_GROUPS.map((group) => (
            <WishPicker
              key={group}
              facet="comfort"
              title={text(`comfort_${group}`)}
              choices={
                group === 'affirming' ? [...choices.comfort[group], ...strangers] : choices.comfort[group]
              }
              {...parts}
            />
          ))}
        </details>
      </Part>
      <Part title={text('form_style')} note={text('form_style_note')}>
        {choices.style.map((item) => (
          <StyleQuestion
            key={item.id}
            name={`style-${item.id}`}
            item={item}
            answer={own(profile.style, item.id)}
            onAnswer={(answer) => {
              const { [item.id]: _before, ...others } = profile.style;
              keep({ ...profile, style: answer === undefined ? others : { ...others, [item.id]: answer } });
            }}
          />
        ))}
      </Part>
      <Part title={text('form_values')} note={text('form_values_note')}>
        <ValuesChoice
          choices={choices.values}
          values={profile.values}
          onValues={(values, words) => keep({ ...profile, values }, words)}
        />
      </Part>
      {said}
    </div>
  );
}

function Part({ title, note, children }: { title: string; note?: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h2>{title}</h2>
      {note !== undefined && <p class="quiet">{note}</p>}
      {children}
    </section>
  );
}
