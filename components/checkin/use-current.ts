import { useState } from 'preact/hooks';
import { newTherapy, type Therapy } from '../../utils/alliance/therapy.ts';
import { LONGEST_NAME } from '../../utils/alliance/therapy-schema.ts';
import type { Kept } from '../../utils/shortlist/kept.ts';
import { shownName } from '../shortlist/words.ts';
import { useText } from '../text.ts';

interface Current {
  /** Whom the page is about; not among the therapies before anything is saved. */
  current: Therapy;
  /** Whom of the list that is, as far as is known. */
  person: Kept | undefined;
  choose(id: string | null): void;
  /** A therapy of which nothing is noted yet takes the place of the one that was fresh. */
  begin(): Therapy;
  rename(name: string): void;
}

/** Whom the page is about: who was chosen on it, else who was asked for, else the first of whom anything is noted. */
export function useCurrent(
  therapies: readonly Therapy[],
  seen: readonly Kept[],
  asked: string | null,
): Current {
  const text = useText();
  const [fresh, setFresh] = useState(() => newTherapy(crypto.randomUUID()));
  const [chosen, choose] = useState<string | null>(null);
  const wanted = seen.find(({ id }) => id === asked);
  /** Of somebody of the list of whom nothing is noted. */
  const begun: Therapy | undefined = wanted && {
    ...newTherapy(wanted.therapy ?? fresh.id),
    name: fresh.name || shownName(wanted, text).slice(0, LONGEST_NAME),
  };
  const first = begun ? (therapies.find(({ id }) => id === begun.id) ?? begun) : (therapies[0] ?? fresh);
  const others = chosen === fresh.id && begun?.id !== fresh.id ? fresh : first;
  const current = therapies.find(({ id }) => id === chosen) ?? others;
  return {
    current,
    person:
      seen.find(({ therapy }) => therapy === current.id) ?? (current.id === begun?.id ? wanted : undefined),
    choose,
    begin() {
      const another = newTherapy(crypto.randomUUID());
      setFresh(another);
      return another;
    },
    rename: (name) => setFresh({ ...fresh, name }),
  };
}
