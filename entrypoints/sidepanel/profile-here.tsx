import { BeginHere } from '../../components/first/begin-here.tsx';
import { Yours } from '../../components/profile/yours.tsx';
import { understandWish } from '../../utils/wishes/understand.ts';
import { CHOICES } from '../options/choices.ts';
import { ask, onChanged } from '../our-pages/ask.ts';
import { holdProfile } from '../our-pages/profile.ts';

/** Parts of the panel that change the profile. They bring the whole vocabulary: the panel reads this when one is asked for. */
export async function profileHere(draw: () => void) {
  const held = holdProfile(draw);
  const refresh = async () => held.hear(await ask('options-state', {}));
  await refresh();
  // Only then: where it cannot be read, this is asked for again.
  onChanged(['profile'], () => {
    // Where the store cannot be used the panel says so by itself.
    refresh().then(draw, () => null);
  });
  return {
    begin: ({ onWrite, ...rest }: { onWrite(): void; onDone(): void; onMore(): void }) => (
      <BeginHere
        profile={held.shown()}
        choices={CHOICES}
        understand={understandWish}
        onChange={(next) => {
          onWrite();
          return held.change(next);
        }}
        {...rest}
      />
    ),
    yours: () => <Yours profile={held.shown()} choices={CHOICES} onChange={held.change} />,
  };
}
