import { lazily } from '../../lookup/lazily.ts';
import { conceptsOf } from './concepts.ts';
import type { ConceptId } from './kinds.ts';

/** Names that say too little in a text: a part of other names, a job, or a level of training. */
const NOISE = new Set([
  'intern',
  'Supervised by',
  'Core Skills',
  'Qualifying',
  'Psychologist',
  'Life Coach',
  'practicum',
  'Intensively trained',
  'IFS-informed',
  'EMDR Trained',
]);

/** The letters and titles of licences, degrees and registers that are looked for in a text. */
export const credentialNames = lazily((): readonly { id: ConceptId; name: string }[] => [
  { id: 'us_emdria', name: 'certified by EMDRIA' },
  ...conceptsOf('credential').flatMap(({ id, aliases }) =>
    aliases.filter((name) => !NOISE.has(name)).map((name) => ({ id, name })),
  ),
]);
