import type { ConceptFacet, Profile } from '../../utils/profile/profile.ts';
import { type MessageKey, useText } from '../text.ts';
import type { Elsewhere } from './elsewhere.ts';
import { PriceField } from './price.tsx';
import { COMFORT_GROUPS, type ProfileChoices } from './profile-choices.ts';
import type { ProfileSection } from './sections.ts';
import { strays } from './strays.ts';
import { StyleChoice } from './style-choice.tsx';
import { ValuesChoice } from './values-choice.tsx';
import { WishPicker } from './wish-picker.tsx';

interface Props {
  section: ProfileSection;
  profile: Profile;
  choices: ProfileChoices;
  /** The situation that was searched for. */
  asked: string | null;
  elsewhere(facet: ConceptFacet, typed: string): readonly Elsewhere[];
  /** With words about what was done, when it is not plain to see. */
  onChange(profile: Profile, words?: string): void;
}

const SEARCHED: Partial<Record<ConceptFacet, MessageKey>> = {
  topic: 'search_topic',
  approach: 'search_approach',
  state: 'search_state',
  plan: 'search_plan',
  language: 'search_language',
};

/** What is inside one part of the profile. */
export function SectionBody(props: Props) {
  const { section, profile, choices, asked, onChange } = props;
  switch (section) {
    case 'help':
      return <Facets {...props} facets={['topic', 'approach']} />;
    case 'money':
      return (
        <>
          <Prices profile={profile} onChange={onChange} />
          <Facets {...props} facets={['plan']} />
        </>
      );
    case 'where':
      return <Facets {...props} facets={['setting', 'state', 'place', 'hours', 'language']} />;
    case 'whom':
      return <Facets {...props} facets={['format', 'age', 'profession']} />;
    case 'comfort':
      return <Comfort {...props} />;
    case 'style':
      return <StyleChoice items={choices.style} profile={profile} asked={asked} onChange={onChange} />;
    case 'values':
      return (
        <ValuesChoice
          choices={choices.values}
          values={profile.values}
          onValues={(values, words) => onChange({ ...profile, values }, words)}
        />
      );
  }
}

function Facets(props: Props & { facets: readonly Exclude<ConceptFacet, 'comfort'>[] }) {
  const { facets, profile, choices, elsewhere, onChange } = props;
  const text = useText();
  return (
    <>
      {facets.map((facet) => {
        const offered = [...choices.facets[facet], ...strays(profile, facet, choices.facets[facet])];
        // A town is no choice of a list: it comes from one's own words.
        if (offered.length === 0) return null;
        const search = SEARCHED[facet];
        return (
          <WishPicker
            key={facet}
            facet={facet}
            title={text(`facet_${facet}`)}
            choices={offered}
            common={search ? (choices.common[facet] ?? []) : choices.common[facet]}
            {...(search && { search })}
            profile={profile}
            onChange={onChange}
            elsewhere={elsewhere}
          />
        );
      })}
    </>
  );
}

function Prices({ profile, onChange }: Pick<Props, 'profile' | 'onChange'>) {
  const text = useText();
  return (
    <section class="picker">
      <h3>{text('facet_price')}</h3>
      <p class="quiet">{text('price_note')}</p>
      <PriceField session="individual" profile={profile} onChange={onChange} />
      <PriceField session="couples" profile={profile} onChange={onChange} />
    </section>
  );
}

function Comfort({ profile, choices, onChange }: Props) {
  const text = useText();
  const strangers = strays(profile, 'comfort', Object.values(choices.comfort).flat());
  return (
    <>
      {COMFORT_GROUPS.map((group) => (
        <WishPicker
          key={group}
          facet="comfort"
          title={text(`comfort_${group}`)}
          choices={group === 'affirming' ? [...choices.comfort[group], ...strangers] : choices.comfort[group]}
          profile={profile}
          onChange={onChange}
        />
      ))}
    </>
  );
}
