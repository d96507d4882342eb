import type { Listing } from '../listing/listing.ts';
import type { Heard } from './heard.ts';
import { sentenceWith } from './phrase.ts';

/** Words of a licence, and the letters of one. */
const LICENCE_WORDS =
  /\blicen[sc]|\bregistered\b|\bregistration\b|\bcertified to practi|\bauthori[sz]ed to\b|\bcredentialed in\b|\bPSYPACT\b/i;
const LETTERS =
  /\b(?:L[A-Z]{2,5}(?:-[A-Z]{1,3})?|PsyD|PhD|psychologist|psychiatrist|PMHNP)\b(?=[^.;]{0,12}\b(?:in|of)\b|\s*[(,:])/;

/**
 * Whether a mention of a state is a licence there: a field of licences, or words of one in the same sentence. An
 * office, clients or sessions in a state are none.
 */
export function isLicence({ field, phrase, answer }: Heard, listing: Listing): boolean {
  if (field === 'credentials') return true;
  if (field === 'region') return false;
  if (answer) return /licen[sc]|credential/i.test(answer.place) || saysLicensed(answer.text, phrase);
  return field === 'statement' && saysLicensed(listing.statement, phrase);
}

function saysLicensed(text: string, phrase: string): boolean {
  const sentence = sentenceWith(text, phrase);
  return LICENCE_WORDS.test(sentence) || LETTERS.test(sentence);
}
