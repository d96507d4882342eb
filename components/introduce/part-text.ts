import { type IntroductionPart, introductionOf } from '../../utils/profile/introduction.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import type { ProfileChoices } from '../profile/profile-choices.ts';
import type { Translate } from '../text.ts';
import { briefLabel } from '../wish-label.ts';

/** What each part says to begin with, a line each; empty where the profile says nothing. The user changes every word. */
export function partTexts(
  profile: Profile,
  { style, values }: Pick<ProfileChoices, 'style' | 'values'>,
  text: Translate,
): Record<IntroductionPart, string> {
  const said = introductionOf(profile);
  const lines = (wishes: typeof said.help) => wishes.map((wish) => briefLabel(wish, '', text)).join('\n');
  const work = said.work.flatMap(({ item, leans }) => {
    const found = style.find(({ id }) => id === item);
    if (!found) return [];
    return `${found.label} ${leans === 'negative' ? found.poleNegative : found.polePositive}`;
  });
  return {
    help: lines(said.help),
    like: lines(said.like),
    avoid: lines(said.avoid),
    work: work.join('\n'),
    values: said.values.flatMap((id) => values.find((value) => value.id === id)?.label ?? []).join('\n'),
    practical: lines(said.practical),
  };
}
