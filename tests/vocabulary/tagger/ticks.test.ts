import { describe, expect, test } from 'vitest';
import { isUnderstood, type LabelField, resolveTick } from '../../../utils/vocabulary/tagger/ticks.ts';

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

describe('labels as directories in other countries tick them', () => {
  test.each([
    ['Ängste', 'issues', 'anxiety stated'],
    ['Essstörung', 'issues', 'eating stated'],
    ['Panik/Phobien', 'issues', 'panic stated'],
    ['Panik/Phobien', 'issues', 'phobia stated'],
    ['Deuil et séparation', 'issues', 'grief stated'],
    ['Trastornos de la conducta alimentaria', 'specialties', 'eating stated'],
    ['Bereavement', 'issues', 'grief stated'],
    ['Postnatal depression', 'issues', 'perinatal stated'],
    ['Thérapie cognitivo-comportementale (TCC)', 'approaches', 'cbt stated'],
    ['Tiefenpsychologisch fundierte Psychotherapie', 'approaches', 'psychodynamic stated'],
    ['Türkisch', 'languages', 'lang_tr stated'],
    ['Néerlandais', 'languages', 'lang_nl stated'],
    ['Einzeltherapie', 'participants', 'fmt_individual stated'],
    ['Jugendliche', 'ages', 'age_teen stated'],
    ['Adultos mayores', 'ages', 'age_elder stated'],
    ['Excellus BlueCross BlueShield', 'insurance', 'bcbs stated'],
    ['Medical Assistance', 'insurance', 'medicaid stated'],
    ['Krankenkassen', 'insurance', 'ins_yes stated'],
    ['HSA', 'insurance', 'hsa stated'],
  ] as const)('%s in %s is %s', (label, field, expected) => {
    expect(read(label, field)).toContain(expected);
  });

  test.each([
    ['Selbstzahler', 'insurance'],
    ['out of pocket', 'insurance'],
  ] as const)('%s adds a way to pay and excludes none', (label, field) => {
    expect(read(label, field)).not.toContain('self_pay stated');
    expect(read(label, field)).not.toContain('ins_none stated');
  });

  test.each(['Gebärdensprache', 'Autogenes Training', 'Sonstiges', 'constructor', '__proto__'])(
    'an unknown label stays unknown: %s',
    (label) => {
      for (const field of ['languages', 'approaches', 'issues', 'insurance'] as const)
        expect(read(label, field)).toEqual([]);
    },
  );

  test('what a label names beside the matter of its list is a mention', () => {
    expect(read('Tantrums in children at home', 'issues')).not.toContain('age_child stated');
  });
});

describe('a list that is no list', () => {
  test('most of its labels are unknown', () => {
    expect(isUnderstood(['Marsianisch', 'Venusisch', 'Türkisch'], 'languages')).toBe(false);
    expect(isUnderstood(['Marsianisch', 'Deutsch', 'Türkisch'], 'languages')).toBe(true);
    expect(isUnderstood([], 'languages')).toBe(false);
    expect(isUnderstood(['', ' '], 'languages')).toBe(false);
  });
});
