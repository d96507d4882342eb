import { describe, expect, it } from 'vitest';
import { conceptsOf } from '../../../utils/vocabulary/concepts/concepts.ts';
import { licenceStates } from '../../../utils/vocabulary/tagger/licence-states.ts';
import {
  heldBy,
  isJunior,
  licences,
  prescribing,
  supervision,
} from '../../../utils/vocabulary/tagger/licences.ts';
import { factsOf } from '../../../utils/vocabulary/tagger/listing-facts.ts';
import { listing } from '../../support/samples.ts';

const held = (...credentials: string[]) => heldBy(factsOf(listing({ credentials })));

describe('who can do what', () => {
  it('is said of every credential of the vocabulary, once, with a reason', () => {
    expect(
      licences()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(
      conceptsOf('credential')
        .map(({ id }) => id)
        .sort(),
    );
    for (const { id, why } of licences()) expect(why, id).toMatch(/\.$/);
  });

  it('agrees with the level that the credential has', () => {
    const level = new Map<string, string | null>(
      conceptsOf('credential').map((concept) => [concept.id, concept.level]),
    );
    for (const { id, prescribes, practice } of licences()) {
      if (level.get(id) === 'prescriber') expect(prescribes, id).toBe('yes');
      else expect(prescribes, id).not.toBe('yes');
      if (level.get(id) === 'independent') expect(practice, id).toBe('independent');
      if (level.get(id) === 'supervised') expect(['supervised', 'state'], id).toContain(practice);
    }
  });

  it('names a source wherever it says that someone prescribes or is licensed in the United States', () => {
    for (const { id, prescribes, practice, source } of licences())
      if (id.startsWith('us_') && (prescribes === 'yes' || (practice && practice !== 'supervised')))
        expect(source, id).not.toBeNull();
  });

  it.each<[string[], string | undefined]>([
    [['MD'], 'yes'],
    [['PMHNP-BC'], 'yes'],
    [['NP'], 'yes'],
    [['LCSW', 'PMHNP'], 'yes'],
    [['Licensed Psychologist', 'PsyD'], 'may'],
    [['LCSW'], 'no'],
    [['LMFT', 'MA'], 'no'],
    [['PhD'], undefined],
    [[], undefined],
  ])('%s prescribes: %s', (credentials, answer) => {
    expect(prescribing(held(...credentials))?.answer).toBe(answer);
  });

  it.each<[string[], ReturnType<typeof supervision>]>([
    [['LICSW'], 'no'],
    [['LICSW', 'ACSW'], 'no'],
    [['ACSW'], 'yes'],
    [['AMFT'], 'yes'],
    [['MHC-LP'], 'yes'],
    [['LMFT'], 'no'],
    [['LMSW'], 'state'],
    [['PhD'], null],
  ])('%s is supervised: %s', (credentials, answer) => {
    expect(supervision(held(...credentials))).toBe(answer);
  });

  const called = (profession: string) => heldBy(factsOf(listing({ profession })));

  it.each<[string, string | undefined]>([
    ['Psychiatre, psychothérapeute', 'yes'],
    ['Pédopsychiatre', 'yes'],
    ['Psychiaterin', 'yes'],
    ['Facharzt für Psychiatrie und Psychotherapie', 'yes'],
    ['Fachärztin für Psychosomatische Medizin', 'yes'],
    ['Ärztliche Psychotherapeutin', 'yes'],
    ['Médico psiquiatra', 'yes'],
    ['Consultant Psychiatrist', 'yes'],
    ['Psychiatric Mental Health Nurse Practitioner', 'yes'],
    ['Psychologist', 'may'],
    ['Prescribing Psychologist', 'may'],
    ['Psychologische Psychotherapeutin', 'no'],
    ['Registered Psychotherapist', 'no'],
    ['Heilpraktikerin für Psychotherapie', undefined],
    ['Psychologue clinicienne', undefined],
    ['Psicóloga sanitaria', undefined],
  ])('by their profession, %s prescribes: %s', (profession, answer) => {
    expect(prescribing(called(profession))?.answer).toBe(answer);
  });

  it('the letters of a permit hold none of a psychologist, who might prescribe', () => {
    for (const permit of ['MHC-LP', 'MFT-LP', 'LCAT-LP']) {
      expect(prescribing(held(permit))?.answer, permit).toBe('no');
      expect(supervision(held(permit)), permit).toBe('yes');
    }
    expect(prescribing(held('LP'))?.answer).toBe('may');
  });

  it.each<[string, ReturnType<typeof supervision>]>([
    ['Registered Psychotherapist (Qualifying)', 'yes'],
    ['Registered Psychotherapist', 'no'],
    ['Licensed Professional Counselor Candidate', 'yes'],
    ['Licensed Professional Counselor', 'no'],
    ['Marriage and Family Therapist Intern', 'yes'],
    ['Marriage & Family Therapist', 'no'],
    ['Psychologist, Associate Editor', null],
  ])('by their profession, %s is supervised: %s', (profession, answer) => {
    expect(supervision(called(profession))).toBe(answer);
  });

  it('whoever is on the way to a degree or a licence is said to be, by letters with a word beside them', () => {
    for (const letters of ['LPC-Associate', 'PsyD Candidate', 'LPC Intern'])
      expect(supervision(held(letters)), letters).toBe('yes');
    expect(supervision(held('PhD candidate', 'LCSW')), 'a licence beside it').toBe('no');
  });

  it('the training of whoever is called a marriage and family therapist is in work with couples', () => {
    const couples = (profession: string) => called(profession).some(({ licence }) => licence.couples);
    expect(['Marriage & Family Therapist', 'Marriage and Family Therapist Intern'].map(couples)).toEqual([
      true,
      true,
    ]);
    expect(couples('Mental Health Counselor')).toBe(false);
  });

  it('words of whoever works towards a licence are known in four languages', () => {
    for (const words of [
      'Psychotherapeutin in Ausbildung',
      'Psychologue stagiaire',
      'Psychothérapeute en formation',
      'Psicóloga en prácticas',
      'Resident in Counseling',
      'Psy.D. Candidate',
    ])
      expect(isJunior(words), words).toBe(true);
    for (const words of [
      'Psychotherapeutin',
      'Psicóloga',
      'Counselor',
      'Internist',
      'LPC, Associate Professor',
    ])
      expect(isJunior(words), words).toBe(false);
  });
});

describe('the state of a licence', () => {
  it.each<[string, string[]]>([
    ['LPC, Texas 71234', ['state_tx']],
    ['Licensed by State of New York / 004321', ['state_ny']],
    ['LCSW (NY)', ['state_ny']],
    ['TX 71234', ['state_tx']],
    ['MA', []],
    ['LMHC (MA)', []],
    ['MS, LPC', []],
    ['LCSW', []],
    ['University of Texas at Austin', []],
  ])('of "%s"', (text, states) => {
    expect(licenceStates([text]).map(({ id }) => id)).toEqual(states);
  });

  it('is shown in the words of the credential', () => {
    expect(licenceStates(['LPC, Texas 71234'])[0]).toMatchObject({ phrase: 'Texas', field: 'credentials' });
  });
});
