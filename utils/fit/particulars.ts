import type { Listing } from '../listing/listing.ts';
import { own } from '../lookup/own.ts';
import { withoutAccents } from '../lookup/without-accents.ts';
import type { ConceptWish } from '../profile/profile.ts';
import { isAmong, isId } from '../vocabulary/concepts/among.ts';
import type { ConceptId } from '../vocabulary/concepts/kinds.ts';
import type { Fact } from '../vocabulary/tagger/facts.ts';
import { heldBy, supervision } from '../vocabulary/tagger/licences.ts';
import { type Profession, professions } from '../vocabulary/tagger/professions.ts';
import type { Heard } from './heard-fact.ts';
import { ofTown } from './town.ts';
import { writtenIn } from './written-in.ts';

/**
 * What a listing says of a wish without a fact of its own: the town, the kind of professional, the language it is
 * written in, both settings, and whether they work under supervision, which letters tell.
 */
export function particulars(wish: ConceptWish, listing: Listing, facts: readonly Heard[]): readonly Heard[] {
  switch (wish.facet) {
    case 'place':
      return ofTown(wish.concept, listing);
    case 'profession':
      return ofProfession(wish.concept, listing, facts);
    case 'language':
      return writtenIn(wish.concept, listing);
    case 'setting':
      return own(OF_SETTING, wish.concept)?.(facts) ?? [];
    default:
      return [];
  }
}

/** Wishes for how one meets that facts about something else answer. */
const OF_SETTING: Readonly<Record<string, (facts: readonly Heard[]) => readonly Heard[]>> = {
  setting_hybrid: inBothSettings,
  supervised_by: ofSupervision,
  acc_asl: signed,
} satisfies Partial<Record<ConceptId, (facts: readonly Heard[]) => readonly Heard[]>>;

/** Sessions in sign language, ticked as a language. */
function signed(facts: readonly Heard[]): readonly Heard[] {
  return facts
    .filter(({ id }) => isId(id, 'lang_ase'))
    .map((fact): Heard => ({ ...fact, id: 'acc_asl' satisfies ConceptId, kind: 'practical' }));
}

const HYBRID = 'setting_hybrid' satisfies ConceptId;
const SETTINGS: readonly ConceptId[] = ['setting_online', 'setting_in_person'];

/** Who meets online and in person meets in both ways; who rules one of them out does not. */
function inBothSettings(facts: readonly Heard[]): readonly Heard[] {
  const denied = facts.find(({ id, status }) => isAmong(id, SETTINGS) && status === 'denied');
  if (denied) return [{ ...denied, id: HYBRID }];
  const each = SETTINGS.map((setting) =>
    facts.find(({ id, status }) => id === setting && status === 'stated'),
  );
  const [online, inPerson] = each;
  if (!online || !inPerson) return [];
  return [{ ...(online.strength === 'field' ? inPerson : online), id: HYBRID }];
}

/** By the letters: a licence of one's own, or one that is held under supervision. */
function ofSupervision(facts: readonly Heard[]): readonly Heard[] {
  const held = heldBy(facts);
  const by = supervision(held);
  if (by !== 'yes' && by !== 'no') return [];
  const practice = by === 'yes' ? 'supervised' : 'independent';
  const letters = held.find(({ licence }) => licence.practice === practice) ?? held[0];
  if (!letters) return [];
  const status = by === 'yes' ? 'stated' : 'denied';
  return [{ ...letters.fact, id: 'supervised_by' satisfies ConceptId, kind: 'practical', status }];
}

function ofProfession(wished: string, listing: Listing, facts: readonly Fact[]): readonly Heard[] {
  const wanted = professions().find((each) => each.id === wished);
  if (!wanted) return [];
  const { id } = wanted;
  const held = facts
    .filter(
      ({ kind, status, id: held }) =>
        kind === 'credential' && status === 'stated' && wanted.credentials.includes(held),
    )
    .map((fact): Heard => ({ ...fact, id, kind: 'profession' }));
  const { profession } = listing;
  const named = withoutAccents(profession).toLowerCase();
  const said = wanted.said.some((words) => named.includes(words));
  const field: Heard[] = said
    ? [
        {
          id,
          kind: 'profession',
          status: 'stated',
          strength: 'field',
          phrase: profession,
          field: 'profession',
        },
      ]
    : [];
  return [...field, ...held, ...callsThemselves(wanted, listing)];
}

/** "I am a …", in English, German, French and Spanish, up to four words before the name; not "I am not a …", "I am seen by a …". */
const I_AM =
  /\b(?:i am|i['’]m|ich bin|je suis|soy)(?: (?!not\b|no\b|never\b|kein|nicht\b|pas\b|former|retired|by\b|with\b|to\b|for\b|from\b|of\b|like\b|than\b)[a-z-]+){0,4} $/;
/** So far before the name it begins. Letters. */
const BEFORE_NAME = 70;

/** What they call themselves in their own words. */
function callsThemselves(
  { id, said: names }: Profession,
  { statement, headline }: Listing,
): readonly Heard[] {
  for (const [place, written] of Object.entries({ statement, headline })) {
    const text = written.normalize('NFC');
    const plain = withoutAccents(text).toLowerCase();
    for (const name of names) {
      const at = plain.indexOf(name);
      const from = I_AM.exec(plain.slice(Math.max(0, at - BEFORE_NAME), at));
      if (at < 0 || !from) continue;
      const phrase = text.slice(at - from[0].length, at + name.length);
      const said = { status: 'stated', strength: 'statement', phrase, field: 'statement' } as const;
      const fact: Heard = { id, kind: 'profession', ...said };
      return [place === 'headline' ? { ...fact, answer: { place, text: headline } } : fact];
    }
  }
  return [];
}

/** The field that names another town, or another profession; `null` where none is named. */
export function namedOtherwise(wish: ConceptWish, listing: Listing): 'city' | 'profession' | null {
  if (wish.facet === 'place') return listing.city.trim() === '' ? null : 'city';
  const named = withoutAccents(listing.profession).toLowerCase();
  return professions().some(({ said }) => said.some((words) => named.includes(words))) ? 'profession' : null;
}
