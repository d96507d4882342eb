import type { Kept } from '../../utils/shortlist/kept.ts';
import { shownName } from '../shortlist/words.ts';
import { useText } from '../text.ts';

interface Props {
  seen: readonly Kept[];
  person: Kept | undefined;
  /** `null`: nobody of the list. */
  onBelong(id: string | null): void;
}

/** Whom of the list these sessions are with. */
export function Belongs({ seen, person, onBelong }: Props) {
  const text = useText();
  if (seen.length === 0) return null;
  return (
    <label class="belongs">
      {text('story_belongs')}
      <select
        value={person?.id ?? ''}
        onChange={({ currentTarget }) => onBelong(currentTarget.value || null)}
      >
        <option value="">{text('story_nobody')}</option>
        {seen.map((kept) => (
          <option key={kept.id} value={kept.id}>
            {shownName(kept, text)}
          </option>
        ))}
      </select>
    </label>
  );
}
