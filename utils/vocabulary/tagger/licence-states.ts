import { lazily } from '../../lookup/lazily.ts';
import { conceptsOf } from '../concepts/concepts.ts';
import type { Fact } from './facts.ts';

/** Two letters that are a degree as often as a state. */
const DEGREES = new Set(['MA', 'MS', 'MD', 'PA']);

const statePatterns = lazily(() =>
  conceptsOf('state').map(({ id, label }) => {
    const code = id.slice('state_'.length).toUpperCase();
    const numbered = `\\b${code}(?:\\s*(?:/|#|:|license))?\\s*#?\\d{3,}`;
    const bracketed = DEGREES.has(code) ? '' : `|\\(${code}\\)`;
    return { id, name: new RegExp(`\\b${label}\\b|${numbered}${bracketed}`) };
  }),
);

/** Only what holds a number, a bracket or a longer word can name a state. */
const MAY_NAME = /\d{3}|\([A-Z]{2}\)|[A-Z][a-z]{3}/;

/** A school is where someone studied. */
const SCHOOL = /\b(?:university|college|school|institute)\b/i;

/** The states of the licences that a listing names among its credentials: "LPC, Texas 71234", "LCSW (NY)". */
export function licenceStates(credentials: readonly string[]): Fact[] {
  return credentials
    .filter((text) => MAY_NAME.test(text) && !SCHOOL.test(text))
    .flatMap((text) =>
      statePatterns().flatMap(({ id, name }): Fact[] => {
        const phrase = name.exec(text)?.[0];
        return phrase === undefined
          ? []
          : [{ id, kind: 'state', status: 'stated', strength: 'field', phrase, field: 'credentials' }];
      }),
    );
}
