import { describe, expect, test } from 'vitest';
import { type LabelField, resolveTick } from '../../utils/vocabulary/ticks.ts';

const read = (label: string, field: LabelField) =>
  resolveTick(label, field).map((tick) => `${tick.id} ${tick.status}`);

describe('a ticked label', () => {
  test.each([
    ['Trauma and PTSD', 'issues', 'trauma stated'],
    ['Obsessive-Compulsive (OCD)', 'specialties', 'ocd stated'],
    ['obsessive compulsive (ocd)', 'specialties', 'ocd stated'],
    ['Cognitive Behavioural (CBT)', 'approaches', 'cbt stated'],
    ['Dialectical (DBT)', 'approaches', 'dbt stated'],
    ['Internal Family Systems (IFS)', 'approaches', 'ifs stated'],
    ['Narrative', 'approaches', 'narrative stated'],
    ['Relational', 'approaches', 'relational stated'],
    ['Adults (25-64)', 'ages', 'age_adult stated'],
    ['Teens (13–17)', 'ages', 'age_teen stated'],
    ['Elders (65+)', 'ages', 'age_elder stated'],
    ['Couples', 'participants', 'fmt_couple stated'],
    ['Spanish', 'languages', 'lang_es stated'],
    ['White', 'identity', 'r_white stated'],
    ['Transgender Clients', 'communities', 'com_trans stated'],
  ] as const)('%s in %s is %s', (label, field, expected) => {
    expect(read(label, field)).toContain(expected);
  });

  test('allied is welcome, not experience', () => {
    expect(read('Queer Allied', 'communities')).toEqual(['com_queer weak']);
  });

  test('a ticked faith may be the clinician’s own or one they work with', () => {
    expect(read('Jewish', 'faith')).toEqual(['f_jewish weak']);
  });

  test('a language with a qualifier is weak', () => {
    expect(read('Spanish (conversational)', 'languages')).toEqual(['lang_es weak']);
  });

  test('a label that is not in the vocabulary is read like a statement', () => {
    expect(read('Couples therapy for gay men', 'participants')).toContain('fmt_couple stated');
    expect(read('zzz', 'issues')).toEqual([]);
    expect(read(' ', 'issues')).toEqual([]);
  });

  test('a service keeps both of its names', () => {
    expect(read('Medication Management', 'issues')).toEqual(
      expect.arrayContaining(['medication_issue stated', 'medication stated']),
    );
  });

  test('a label stays in the kind of its list', () => {
    expect(resolveTick('Couples therapy', 'languages')).toEqual([]);
  });
});

describe('a list of insurance', () => {
  test('a plan is a plan', () => {
    expect(read('Aetna PPO', 'insurance')).toEqual(['aetna stated']);
    expect(read('Blue Cross Blue Shield', 'insurance')).toEqual(['bcbs stated']);
  });

  test('out of network is a marker, and denies the plan before it', () => {
    expect(read('Out of Network', 'insurance')).toEqual(['oon stated']);
    expect(read('Kaiser (Out-of-Network)', 'insurance')).toEqual(['kaiser denied', 'oon stated']);
  });

  test('a bare yes or no answers whether insurance is taken', () => {
    expect(read('Yes', 'insurance')).toEqual(['ins_yes stated']);
    expect(read('No', 'insurance')).toEqual(['ins_none stated', 'ins_yes denied']);
  });

  test('self-pay only is no insurance', () => {
    expect(read('Self-pay only', 'insurance')).toContain('ins_none stated');
  });
});

describe('a tick for several methods at once', () => {
  test('names its category, and the methods in its bracket only as possible', () => {
    const label = 'Solution-Focused Therapy (including Gottman, ERP)';
    expect(read(label, 'approaches').sort()).toEqual(['erp weak', 'gottman weak', 'sfbt stated']);
  });
});
