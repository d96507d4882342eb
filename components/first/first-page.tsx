import { aboutOf } from '../../utils/profile/change.ts';
import type { Profile, Wish } from '../../utils/profile/profile.ts';
import type { IdOf } from '../../utils/vocabulary/concepts/kinds.ts';
import type { Understood } from '../../utils/wishes/types.ts';
import { Crisis } from '../crisis.tsx';
import { Wordmark } from '../marks/wordmark.tsx';
import { Chips } from '../profile/chips.tsx';
import type { ProfileChoices } from '../profile/profile-choices.ts';
import { withWeight } from '../profile/wishes.ts';
import { useText } from '../text.ts';
import type { VaultActions } from '../vault/vault-actions.ts';
import { MustBe } from './must-be.tsx';
import { OpenDirectory, type PreciseDirectory } from './open-directory.tsx';
import { OwnWords } from './own-words.tsx';
import { useChips, useHeard } from './use-chips.ts';
import { WhatYouSee } from './what-you-see.tsx';
import { WishChips } from './wish-chips.tsx';

export interface FirstPageProps {
  profile: Profile;
  choices: ProfileChoices;
  directories: readonly PreciseDirectory[];
  understand(words: string): Understood;
  onChange(profile: Profile): void;
  onSample(): void;
  onOpenOptions(): void;
  /** The key that does what the icon does; empty where none is set. */
  popupKey: string;
  /** Whether everything lies in this session's memory alone. */
  keepsNothing: boolean;
  keepNothing: VaultActions['keepNothing'];
}

/** Asked for again and again, in the order of the sketch. */
const OFTEN: readonly string[] = [
  'anxiety',
  'depression',
  'trauma',
  'relationship',
  'stress',
  'adhd',
  'self_esteem',
  'family_conflict',
  'alcohol',
  'grief',
] satisfies IdOf<'issue'>[];

/** Fields of their own hold these: they have no chip. */
const IN_FIELDS: ReadonlySet<Wish['facet']> = new Set(['price', 'plan', 'state']);

/** The first minutes: what one wants, in one's own words; what must be so; where to go; what one will see. */
export function FirstPage(props: FirstPageProps) {
  const { profile, choices, onChange } = props;
  const text = useText();
  const { pressed, chips, last, press } = useChips(profile, onChange);
  const heard = useHeard(profile, choices);
  const has = new Set(profile.wishes.map(aboutOf));
  const often = choices.facets.topic.filter(({ id }) => OFTEN.includes(id) && !has.has(`topic ${id}`));
  return (
    <main class="first">
      <header class="first-top">
        <Wordmark />
      </header>
      <div class="first-grid">
        <div>
          <OwnWords
            title="h1"
            profile={profile}
            pressed={pressed}
            understand={props.understand}
            onChange={onChange}
          />
          <WishChips
            chips={chips.filter(({ wish }) => !IN_FIELDS.has(wish.facet))}
            last={last}
            questions={heard}
            onPress={press}
          />
          <p class="cap">{text('first_often')}</p>
          <Chips
            label={text('first_often')}
            choices={often}
            onPick={({ id }) => onChange(withWeight(profile, 'topic', id, 'must'))}
          />
          <MustBe profile={profile} choices={choices} onChange={onChange} />
          <OpenDirectory directories={props.directories} popupKey={props.popupKey} />
          <Onward {...props} />
        </div>
        <WhatYouSee keepsNothing={props.keepsNothing} keepNothing={props.keepNothing} />
      </div>
      <Crisis />
    </main>
  );
}

/** To all wishes for whoever has some; a sample for whoever has none. */
function Onward({ profile, onSample, onOpenOptions }: FirstPageProps) {
  const text = useText();
  if (profile.wishes.length > 0)
    return (
      <p>
        <span>{text('welcome_back')}</span>{' '}
        <button type="button" onClick={onOpenOptions}>
          {text('welcome_options')}
        </button>
      </p>
    );
  return (
    <p>
      <button type="button" onClick={onSample}>
        {text('welcome_sample')}
      </button>{' '}
      <span class="quiet">{text('welcome_sample_note')}</span>
    </p>
  );
}
