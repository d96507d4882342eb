import { describe, expect, it } from 'vitest';
import { conceptOf } from '../../../utils/vocabulary/concepts/concepts.ts';
import { kindsOf, nearOf, relations } from '../../../utils/vocabulary/concepts/relations.ts';

const near = (asked: string) => nearOf(asked).map(({ said }) => said);

/** Written from what the words mean, before the table was looked at: asked, said, and whether that says it. */
const KINDS: readonly (readonly [string, string])[] = [
  ['anxiety', 'panic'],
  ['anxiety', 'social_anxiety'],
  ['anxiety', 'phobia'],
  ['trauma', 'cptsd'],
  ['trauma', 'sexual_abuse'],
  ['addiction', 'alcohol'],
  ['substance', 'alcohol'],
  ['personality', 'bpd'],
  ['relationship', 'infidelity'],
  ['grief', 'pregnancy_loss'],
  ['lgbtq', 'gender'],
  ['child_behaviour', 'odd'],
  ['sleep', 'cbt_i'],
  ['somatic', 'sensorimotor'],
  ['somatic', 'se'],
  ['psychodynamic', 'psychoanalytic'],
  ['couples_general', 'gottman'],
  ['trauma_focused', 'emdr'],
  ['exposure', 'erp'],
  ['fmt_group', 'group_therapy'],
];
const NEAR: readonly (readonly [string, string])[] = [
  ['health_anxiety', 'anxiety'],
  ['cbt_i', 'cbt'],
  ['cbt_i', 'sleep'],
  ['relational', 'attachment'],
  ['relational', 'psychodynamic'],
  ['career', 'coaching'],
  ['vicarious_trauma', 'trauma'],
  ['vicarious_trauma', 'burnout'],
  ['fathers', 'mens'],
  ['fathers', 'parenting'],
  ['fmt_couple', 'fee_couple'],
  ['panic', 'anxiety'],
  ['gender_affirming', 'lgbtq_affirming'],
  ['ocd', 'erp'],
  ['divorce', 'relationship'],
  ['burnout', 'stress'],
  ['self_harm', 'suicidal'],
  ['gottman', 'couples_general'],
  ['relationship', 'fmt_couple'],
  ['emdr', 'trauma_focused'],
  ['trauma', 'emdr'],
  ['trauma', 'sensorimotor'],
  ['trauma', 'trauma_informed'],
  ['age_teen', 'child_adolescent'],
];
const NEITHER: readonly (readonly [string, string])[] = [
  ['ocd', 'depression'],
  ['grief', 'anxiety'],
  ['eating', 'weight'],
  ['religious_trauma', 'spirituality'],
  ['emdr', 'cbt'],
  ['gender_affirming', 'com_trans'],
  ['lgbtq_affirming', 'lgbtq'],
  ['lgbtq_affirming', 'com_gay'],
  ['christian', 'f_christian'],
  ['anxiety', 'depression'],
  ['adhd', 'autism'],
  ['couples_general', 'relationship'],
  ['relationship', 'fmt_family'],
  ['relationship', 'fee_couple'],
  ['gottman', 'fmt_couple'],
  ['gottman', 'fee_couple'],
  ['psychodynamic', 'cbt'],
  ['age_child', 'age_adult'],
  ['perinatal', 'menopause'],
  ['ocd', 'anxiety'],
  ['bipolar', 'depression'],
  ['gottman', 'imago'],
  ['grief', 'depression'],
  ['veterans', 'trauma'],
  ['cptsd', 'trauma_informed'],
];

describe('what counts for a wish beside itself', () => {
  it.each(KINDS)('%s is said by %s', (asked, said) => {
    expect(kindsOf(asked)).toContain(said);
  });

  it.each(NEAR)('%s has %s near it, and is not said by it', (asked, said) => {
    expect(near(asked)).toContain(said);
    expect(kindsOf(asked)).not.toContain(said);
  });

  it.each(NEITHER)('%s is neither said by %s nor near it', (asked, said) => {
    expect([...kindsOf(asked), ...near(asked)]).not.toContain(said);
  });
});

describe('the whole table', () => {
  /** Aloud: "health anxiety is asked; they say anxiety: near, …". */
  const aloud = relations().map(
    ({ asked, said, relation, why }) =>
      `${conceptOf(asked)?.label} is asked; they say ${conceptOf(said)?.label}: ${relation}, for: ${why}`,
  );

  it('can be read aloud: both sides have a name, and each row has a reason', () => {
    for (const sentence of aloud) {
      expect(sentence).not.toContain('undefined');
      expect(sentence).toMatch(/: (?:kind|near), for: [A-Z].{4,}\.$/);
    }
  });

  it('says each thing once, and nothing of itself', () => {
    const pairs = relations().map(({ asked, said }) => `${asked} ${said}`);
    expect(pairs).toEqual([...new Set(pairs)]);
    for (const { asked, said } of relations()) expect(asked).not.toBe(said);
  });

  it('never speaks of a plan, a faith, an ethnicity, a gender or a language', () => {
    for (const { asked, said } of relations())
      for (const id of [asked, said])
        expect(['insurer', 'identity', 'language', 'state'], id).not.toContain(conceptOf(id)?.kind);
  });

  it('has nothing near a faith, and nothing near who is affirmed but their own words', () => {
    for (const faith of ['christian', 'biblical', 'pastoral', 'islamic', 'jewish_frame'])
      expect(near(faith)).toEqual([]);
    expect(near('lgbtq_affirming')).toEqual([]);
    expect(nearOf('gender_affirming')).toMatchObject([{ said: 'lgbtq_affirming', ownWords: true }]);
  });

  it('is no circle: what is a kind of a thing is not said by it, unless both are one', () => {
    const twins = new Set(['medication', 'testing', 'coaching', 'multicultural', 'group_therapy']);
    for (const { asked, said, relation } of relations())
      if (relation === 'kind' && !twins.has(asked) && !twins.has(said))
        expect(kindsOf(said), `${asked} ${said}`).not.toContain(asked);
  });

  it('follows kinds to any depth', () => {
    expect(kindsOf('addiction')).toContain('alcohol');
    expect(kindsOf('trauma')).toContain('vicarious_trauma');
    expect(kindsOf('trauma')).toContain('tf_cbt');
  });

  it('says of each pair one thing: what is near by its own row is no kind by way of another', () => {
    for (const { asked, said, relation } of relations())
      expect(kindsOf(asked).includes(said), `${asked} ${said}`).toBe(relation === 'kind');
  });
});
