import { describe, expect, it } from 'vitest';
import type { Listing } from '../../utils/listing/listing.ts';
import type { ConceptFacet } from '../../utils/profile/profile.ts';
import { listing, wish } from '../support/samples.ts';
import { verdictOf } from './said.ts';

const answer = (place: string, text: string) => ({ texts: [{ place, text }] });

/** For each facet every field that can say it, with an example of each. What is near is in brackets in its line. */
const SAYS: readonly (readonly [ConceptFacet, string, Partial<Listing>])[] = [
  ['topic', 'grief', { specialties: ['Grief'] }],
  ['topic', 'grief', { issues: ['Grief'] }],
  ['topic', 'grief', { statement: 'I specialize in grief.' }],
  ['topic', 'grief', { headline: 'Grief therapist' }],
  ['topic', 'grief', { profession: 'Grief Counselor' }],
  ['topic', 'grief', answer('specialties', 'Grief and loss')],
  ['topic', 'veterans', { communities: ['Veterans'] }],
  ['topic', 'perinatal', { credentials: ['PMH-C'] }],
  ['topic', 'substance', { credentials: ['LADC'] }],
  ['approach', 'emdr', { approaches: ['EMDR'] }],
  ['approach', 'emdr', { specialties: ['EMDR'] }],
  ['approach', 'emdr', { credentials: ['EMDR Certified'] }],
  ['approach', 'emdr', { credentials: ['Certified EMDR Therapist'] }],
  ['approach', 'emdr', { profession: 'EMDR Therapist' }],
  ['approach', 'emdr', answer('training', 'EMDR, IFS')],
  ['approach', 'gottman', { credentials: ['Certified Gottman Therapist'] }],
  ['approach', 'play', { credentials: ['RPT-S'] }],
  ['approach', 'art_therapy', { credentials: ['ATR-BC'] }],
  ['approach', 'medication', { credentials: ['PMHNP-BC'] }],
  ['setting', 'setting_online', { online: 'yes' }],
  ['setting', 'setting_online', { approaches: ['Telehealth'] }],
  ['setting', 'setting_online', { headline: 'Online therapy in Texas' }],
  ['setting', 'setting_hybrid', { online: 'yes', inPerson: 'yes' }],
  ['setting', 'sliding', { slidingScale: 'yes' }],
  ['setting', 'sliding', { insurance: ['Aetna', 'Sliding scale'] }],
  ['setting', 'superbill', { insurance: ['Superbills provided'] }],
  ['setting', 'sliding', answer('fees', 'Sliding scale available')],
  ['setting', 'consult_free', { freeConsultation: 'yes' }],
  ['setting', 'status_open', { availability: 'accepting' }],
  ['setting', 'acc_step_free', { communities: ['Wheelchair accessible'] }],
  ['setting', 'acc_step_free', answer('accessibility', 'Wheelchair accessible')],
  ['setting', 'acc_asl', { languages: ['ASL'] }],
  ['setting', 'length_short', { approaches: ['Brief therapy'] }],
  ['plan', 'aetna', { insurance: ['Aetna'] }],
  ['plan', 'aetna', answer('payment', 'In network with Aetna')],
  ['plan', 'aetna', { headline: 'In network with Aetna' }],
  ['state', 'state_tx', { licences: [{ number: '123', state: 'Texas' }] }],
  ['state', 'state_tx', { credentials: ['LPC (TX)'] }],
  ['state', 'state_tx', answer('licensed in', 'Texas, Oklahoma')],
  ['language', 'lang_es', { languages: ['Spanish'] }],
  ['language', 'lang_es', answer('languages', 'English, Spanish')],
  ['language', 'lang_es', { headline: 'Terapia en español' }],
  ['age', 'age_teen', { ages: ['Teenagers'] }],
  ['age', 'age_teen', { specialties: ['Teens'] }],
  ['age', 'age_teen', { communities: ['Teens'] }],
  ['age', 'age_teen', answer('ages', '13 to 17')],
  ['format', 'fmt_couple', { participants: ['Couples'] }],
  ['format', 'fmt_couple', { specialties: ['Couples Counseling'] }],
  ['format', 'fmt_couple', { credentials: ['LMFT'] }],
  ['format', 'fmt_group', { approaches: ['Group Therapy'] }],
  ['hours', 'hours_evening', answer('availability', 'Evenings')],
  ['hours', 'hours_weekend', answer('availability', 'Saturday mornings')],
  ['hours', 'hours_weekend', { issues: ['Weekend appointments'] }],
  ['hours', 'hours_evening', { headline: 'Evening and weekend appointments' }],
  ['comfort', 'g_woman', { pronouns: 'she/her' }],
  ['comfort', 'g_woman', { identity: ['Female'] }],
  ['comfort', 'o_lgbtq', { identity: ['Gay'] }],
  ['comfort', 'r_black', { headline: 'Black woman therapist' }],
  ['comfort', 'lgbtq_affirming', { communities: ['LGBTQ+ affirming'] }],
  ['comfort', 'lgbtq_affirming', { specialties: ['LGBTQ+ affirming'] }],
  ['place', 'Salem', { city: 'Salem' }],
  ['place', 'Salem', { secondAddress: '12 Court Street, Salem, OR 97301' }],
  ['place', 'Salem', answer('locations', 'Salem')],
  ['profession', 'prof_psychologist', { profession: 'Psychologist' }],
  ['profession', 'prof_psychologist', { credentials: ['PsyD'] }],
  ['profession', 'prof_psychologist', { statement: 'I am a psychologist.' }],
  ['profession', 'prof_psychologist', { headline: 'Clinical psychologist' }],
];

/** What stands in a field that says nothing of the wish, though it has words of it. */
const SAYS_NOT: readonly (readonly [ConceptFacet, string, Partial<Listing>])[] = [
  ['comfort', 'gender_affirming', { communities: ['Transgender'] }],
  ['comfort', 'lgbtq_affirming', { communities: ['LGBTQ+ allied'] }],
  ['comfort', 'f_jewish', { faith: ['Jewish'] }],
  ['comfort', 'christian', { faith: ['Christian'] }],
  ['comfort', 'r_black', { communities: ['Black'] }],
  ['comfort', 'o_lgbtq', { communities: ['Gay'] }],
  ['plan', 'aetna', { insurance: ['Sliding scale', 'Superbills provided'] }],
  ['setting', 'sliding', { insurance: ['Aetna', 'Cigna'] }],
  ['approach', 'yoga', { credentials: ['RYT'] }],
  ['approach', 'emdr', { credentials: ['LPC'] }],
  ['topic', 'sexual_abuse', { credentials: ['CST'] }],
  ['hours', 'hours_evening', answer('availability', 'Mornings')],
  ['state', 'state_tx', answer('office', 'Texas')],
  ['place', 'Salem', answer('about me', 'Salem')],
  ['profession', 'prof_psychologist', { statement: 'I am not a psychologist.' }],
  ['profession', 'prof_psychologist', { statement: 'I am trained by a psychologist.' }],
  ['profession', 'prof_psychologist', { statement: 'I see what a psychologist sees.' }],
];

describe('every field that can say it is asked', () => {
  it.each(SAYS)('%s %s, by %o', (facet, concept, fields) => {
    expect(verdictOf(listing(fields), wish(facet, concept)).verdict).toBe('says');
  });

  it.each(SAYS_NOT)('%s %s is not said by %o', (facet, concept, fields) => {
    expect(verdictOf(listing(fields), wish(facet, concept)).verdict).not.toBe('says');
  });

  it('of what they call themselves, the words are shown as they stand', () => {
    const statement = 'Soy una psicóloga clínica con diez años de experiencia.';
    expect(verdictOf(listing({ statement }), wish('profession', 'prof_psychologist'))).toMatchObject({
      verdict: 'says',
      deciding: 'Soy una psicóloga',
      where: 'statement',
    });
  });
});
