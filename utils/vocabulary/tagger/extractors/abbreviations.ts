import { own } from '../../../lookup/own.ts';
import type { ConceptId } from '../../concepts/kinds.ts';
import type { Status } from '../facts.ts';
import { matchesOf } from '../matches.ts';
import { type Extractor, type Find, findAt, statusAt } from './find.ts';

interface Sense {
  id: ConceptId;
  /** What in the sentence (lower case) decides for this sense. */
  when: RegExp;
}

interface Abbreviation {
  senses: readonly Sense[];
  /** The reading when nothing decides. */
  otherwise: readonly (readonly [id: ConceptId, status: Status])[];
  /** In a list of methods it stands for this one. */
  listed?: ConceptId;
}

const METHOD_LIST =
  /\b(?:cbt|dbt|emdr|ifs|act|erp|sfbt|mindfulness|psychodynamic|gottman|solution[- ]focused|somatic|narrative|motivational|person[- ]centered|attachment|rebt|cpt|tf-cbt|strengths?-based|modalit\w+)\b/;
const TABLE: Record<string, Abbreviation> = {
  EFT: {
    senses: [
      { id: 'eft_tapping', when: /\btapping\b|emotional freedom|meridian/ },
      {
        id: 'eft_couples',
        when: /\b(?:couples?\b|partners?\b)|sue johnson|iceeft|emotionally[- ]focused|\b(?:marriages?\b|attachment\b|marital\b)|relationship|\b(?:gottman\b|imago\b|pact\b)|hold me tight/,
      },
      {
        id: 'emotion_focused',
        when: /emotion[- ]focused|\bindividuals?\b|greenberg|process[- ]experiential/,
      },
    ],
    otherwise: [
      ['eft_couples', 'weak'],
      ['emotion_focused', 'weak'],
      ['eft_tapping', 'weak'],
    ],
  },
  ART: {
    senses: [{ id: 'art_resolution', when: /accelerated resolution|\beye movement/ }],
    otherwise: [['art_resolution', 'weak']],
  },
  MI: { senses: [{ id: 'mi', when: /motivational/ }], otherwise: [], listed: 'mi' },
  CFT: { senses: [{ id: 'cft', when: /compassion/ }], otherwise: [], listed: 'cft' },
  MBT: { senses: [{ id: 'mentalization', when: /mentali[sz]|borderline/ }], otherwise: [] },
  TFP: { senses: [{ id: 'tfp', when: /transference|borderline|psychodynamic/ }], otherwise: [] },
  SE: { senses: [{ id: 'se', when: /somatic|nervous system|trauma/ }], otherwise: [] },
  PE: { senses: [{ id: 'pe', when: /prolonged exposure|ptsd|\bcpt\b/ }], otherwise: [] },
  TA: {
    senses: [{ id: 'ta', when: /transactional|ego states?|scripts|gestalt|adlerian|jungian/ }],
    otherwise: [],
  },
  NET: {
    senses: [{ id: 'net', when: /narrative exposure|refugee|asylum|lifeline|testimony/ }],
    otherwise: [],
  },
  CAT: { senses: [{ id: 'cat', when: /cognitive analytic|reformulation/ }], otherwise: [] },
  BA: { senses: [{ id: 'behavioural_activation', when: /behaviou?ral activation/ }], otherwise: [] },
  UP: { senses: [{ id: 'up', when: /unified protocol/ }], otherwise: [] },
  RLT: { senses: [{ id: 'rlt', when: /relational life|terry real|couples/ }], otherwise: [] },
  PACT: {
    senses: [{ id: 'pact', when: /couples?|stan tatkin|level \d|gottman/ }],
    otherwise: [['pact', 'weak']],
  },
  SPACE: {
    senses: [
      { id: 'space', when: /\bspace (?:program|treatment|training|protocol|parent)|anxious childhood/ },
    ],
    otherwise: [],
  },
  SFT: {
    senses: [
      { id: 'sfbt', when: /solution/ },
      { id: 'schema', when: /schema/ },
      { id: 'structural_family', when: /structural/ },
    ],
    otherwise: [],
  },
};
const TOKEN =
  /(?<![A-Za-z])(?:EFT|ART|MI|CFT|MBT|TFP|SE|PE|TA|BA|UP|RLT|PACT|SPACE|SFT|NET|CAT)(?![A-Za-z])/g;
const USED = /\b(?:use|using|practi[cs]e|offer|trained in|certified in)\s$/;
const PLACE = /,\s*$/;

/** Abbreviations that mean several things: what stands in the same sentence decides. */
export const abbreviations: Extractor = (reading) => {
  const finds: Find[] = [];
  const found = matchesOf(TOKEN, reading.sentence.cased);
  if (found.length === 0 || reading.sentence.shouting) return finds;
  for (const match of found) {
    const known = own(TABLE, match[0]);
    if (known === undefined) continue;
    const from = match.index;
    const to = from + match[0].length;
    const sense = known.senses.find((each) => each.when.test(reading.text));
    const add = (id: ConceptId, most: Status) => {
      const status = statusAt(reading, id, from, to);
      if (status !== null) finds.push(findAt(reading, id, status === 'stated' ? most : status, from, to));
    };
    const before = reading.sentence.cased.slice(Math.max(0, from - 14), from);
    const town =
      match[0] === 'MI' &&
      PLACE.test(before) &&
      /[A-Z][a-z]+,\s*$/.test(before) &&
      !METHOD_LIST.test(before.toLowerCase());
    if (sense !== undefined) add(sense.id, 'stated');
    else if (known.listed !== undefined && !town && (USED.test(before) || METHOD_LIST.test(reading.text)))
      add(known.listed, 'stated');
    else for (const [id, status] of known.otherwise) add(id, status);
  }
  return finds;
};
