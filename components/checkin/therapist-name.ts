import type { Therapy } from '../../utils/alliance/therapy.ts';
import { useText } from '../text.ts';

/** How a therapist is called on the page: by the person's own word, else by their place. */
export function useTherapistName(therapies: readonly Therapy[]): (therapy: Therapy) => string {
  const text = useText();
  return ({ id, name }) => {
    if (name !== '') return name;
    const place = therapies.findIndex((therapy) => therapy.id === id);
    return therapies.length > 1 && place >= 0
      ? text('ally_page_unnamed_nth', String(place + 1))
      : text('ally_page_unnamed');
  };
}
