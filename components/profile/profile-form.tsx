import { useState } from 'preact/hooks';
import type { ConceptFacet, Profile } from '../../utils/profile/profile.ts';
import { useSaid } from '../said.tsx';
import { useText } from '../text.ts';
import { elsewhere } from './elsewhere.ts';
import type { Anything } from './find-all.ts';
import { Fold } from './fold.tsx';
import { holdsInOrder, MarkOrder, marked } from './mark-order.tsx';
import { homeCurrency } from './money.ts';
import type { ProfileChoices } from './profile-choices.ts';
import { SearchAll } from './search-all.tsx';
import { SectionBody } from './section-body.tsx';
import { facetTitle, PROFILE_SECTIONS, type ProfileSection, sectionWords, titleOf } from './sections.ts';
import { takeUp } from './take-up.ts';

export interface ProfileFormProps {
  profile: Profile;
  choices: ProfileChoices;
  /**
   * Called on every change with the whole profile. The page shows the new profile at once (it sets its state
   * before it saves); a rejection is said.
   */
  onChange(profile: Profile): Promise<void> | void;
}

const NOTES = {
  help: 'form_topics_note',
  comfort: 'form_comfort_note',
  style: 'form_style_note',
  values: 'form_values_note',
} as const;

/** What the user wishes for, saved on every change. Nothing in it is filled in beforehand. */
export function ProfileForm({ profile, choices, onChange }: ProfileFormProps) {
  const text = useText();
  const { said, say } = useSaid();
  const home = homeCurrency(navigator.language);
  const folds = useFolds(profile.wishes.length === 0 ? ['help'] : []);
  const [asked, setAsked] = useState<string | null>(null);
  const keep = (next: Profile, words = '') => {
    Promise.resolve(onChange(next)).then(
      () => say(`${words} ${text('saved')}`.trim()),
      () => say(text('save_failed')),
    );
  };
  const others = (facet: ConceptFacet, typed: string) =>
    elsewhere(choices, facet, typed, (part) => text(facetTitle(part)));
  const pick = (found: Anything) => {
    const { section, next, added } = takeUp(profile, found);
    if (next !== profile) keep(next, added === null ? '' : text('choice_added', added));
    if (found.is === 'style') setAsked(found.item.id);
    folds.show(section);
  };
  const inOrder = marked(profile);

  return (
    <div class="profile-form">
      <SearchAll choices={choices} home={home} onPick={pick} />
      {inOrder.length > 1 && (
        <Fold
          {...folds.of('order')}
          title={text('form_order')}
          note={text('form_order_note')}
          holds={holdsInOrder(inOrder, home, text)}
        >
          <MarkOrder profile={profile} home={home} onChange={keep} />
        </Fold>
      )}
      {PROFILE_SECTIONS.map((section) => (
        <Fold
          key={section}
          {...folds.of(section)}
          title={text(titleOf(section))}
          note={section in NOTES ? text(NOTES[section as keyof typeof NOTES]) : undefined}
          holds={sectionWords(section, profile, choices, home, text)}
        >
          <SectionBody
            section={section}
            profile={profile}
            choices={choices}
            asked={asked}
            elsewhere={others}
            onChange={keep}
          />
        </Fold>
      ))}
      {said}
    </div>
  );
}

/** Which parts are open. One that is shown is brought to the eye, and its title has the focus. */
function useFolds(begin: readonly ProfileSection[]) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(begin));
  const set = (one: string, to: boolean) =>
    setOpen((now) => new Set(to ? [...now, one] : [...now].filter((other) => other !== one)));
  return {
    of: (one: ProfileSection | 'order') => ({
      id: `part-${one}`,
      open: open.has(one),
      onOpen: (to: boolean) => set(one, to),
    }),
    show(one: ProfileSection) {
      set(one, true);
      const title = document.querySelector<HTMLElement>(`#part-${one} > summary`);
      title?.scrollIntoView?.({ block: 'start' });
      title?.focus();
    },
  };
}
