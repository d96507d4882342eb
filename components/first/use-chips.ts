import { useState } from 'preact/hooks';
import { own } from '../../utils/lookup/own.ts';
import { asksOf } from '../../utils/profile/asks.ts';
import { aboutOf } from '../../utils/profile/change.ts';
import type { Importance, Profile, Wish } from '../../utils/profile/profile.ts';
import { withPressed } from '../../utils/wishes/taken-up.ts';
import type { ProfileChoices } from '../profile/profile-choices.ts';
import { useText } from '../text.ts';
import type { WishChip } from './wish-chips.tsx';

/**
 * A chip for each wish, and what was pressed on them; what is gone stays in sight, to be taken up again. `last`: what
 * was pressed last, which is explained; before any press what the first chip is.
 */
export function useChips(profile: Profile, onChange: (next: Profile) => void) {
  const [pressed, setPressed] = useState<ReadonlyMap<string, Importance | 'gone'>>(new Map());
  const [gone, setGone] = useState<readonly Wish[]>([]);
  const [pressedLast, setLast] = useState<Importance | 'gone' | null>(null);
  const has = new Set(profile.wishes.map(aboutOf));
  const chips: WishChip[] = [
    ...profile.wishes.map((wish) => ({ wish, importance: wish.importance })),
    ...gone.filter((wish) => !has.has(aboutOf(wish))).map((wish) => ({ wish, importance: 'gone' as const })),
  ];
  const press = (wish: Wish, importance: Importance | 'gone') => {
    const about = aboutOf(wish);
    setPressed(new Map(pressed).set(about, importance));
    setLast(importance);
    setGone([...gone.filter((one) => aboutOf(one) !== about), ...(importance === 'gone' ? [wish] : [])]);
    onChange(withPressed(profile, wish, importance));
  };
  const last = pressedLast ?? chips[0]?.importance ?? 'must';
  return { pressed, chips, last, press };
}

/** What becomes a question: ways of working that were heard, and what no listing says. In words. */
export function useHeard(profile: Profile, choices: ProfileChoices): string[] {
  const text = useText();
  const ways = choices.style.flatMap(({ id, poleNegative, polePositive }) => {
    const answer = own(profile.style, id) ?? 0;
    if (answer === 0) return [];
    return [answer < 0 ? poleNegative : polePositive];
  });
  return [...ways, ...asksOf(profile).map((ask) => text(`said_${ask}`))];
}
