import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { RULES, type Rule } from '../../utils/evidence/assumptions.ts';
import { STUDIES, type Study, SUBJECTS } from '../../utils/evidence/studies.ts';
import type { Message } from '../../utils/messages/format.ts';
import baseRates from '../../utils/vocabulary/concepts/data/base-rates.json' with { type: 'json' };

const TEXTS: Record<string, Message> = messages;
const ids: string[] = STUDIES.map(({ id }) => id);
const study = (id: string): Study => {
  const found = STUDIES.find((one) => one.id === id);
  if (!found) throw new Error(`There is no study "${id}".`);
  return found;
};
const inHundred = (share: number) => String(Math.round(share * 100));

describe('the studies', () => {
  it('each have an anchor of their own, fit for an address', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it.each<Study>(STUDIES)('$id says who, how large, on how many, and no address', (one) => {
    expect(one.authors).not.toBe('');
    expect(one.size).toMatch(/\S/);
    expect(one.n).toMatch(/\d/);
    if (one.year !== null) {
      expect(one.year).toBeGreaterThan(1900);
      expect(`${one.id} ${one.cite}`).toContain(String(one.year));
    }
    expect(JSON.stringify(one)).not.toMatch(/https?:|www\.|\.com\b|\.org\b/);
  });

  it.each<Study>(STUDIES)(
    '$id has been seen in a source: nothing is from memory or yet to be verified',
    (one) => {
      const said = [JSON.stringify(one), TEXTS[one.finding]?.message, TEXTS[one.uses]?.message].join(' ');
      expect(said).not.toMatch(/from memory|verif|\bTODO\b|\?\?/i);
    },
  );

  it.each<Study>(STUDIES)(
    '$id says in words what was compared and what Foreword does because of it',
    (one) => {
      expect(TEXTS[one.finding]?.message ?? '').toMatch(/\.$/);
      expect(TEXTS[one.uses]?.message ?? '').toMatch(/\.$/);
      expect(one.finding.replace('ev_found_', '')).toBe(one.id.replaceAll('-', '_'));
      expect(one.uses.replace('ev_use_', '')).toBe(one.id.replaceAll('-', '_'));
    },
  );

  it('leave no subject empty', () => {
    for (const subject of SUBJECTS) expect(STUDIES.map(({ about }) => about)).toContain(subject);
  });
});

describe('our own counts', () => {
  const { meta, replications } = baseRates;
  const california = replications.psychologytoday_california_2018;
  const results = replications.psychologytoday_us_results_2025_06;
  const grouped = (count: number) => count.toLocaleString('en-US');

  it('are of as many listings as the data file counts', () => {
    expect(study('counts-2017').n).toContain(grouped(meta.n));
    expect(study('counts-2018').n).toContain(grouped(california.n));
    expect(study('counts-2025').n).toContain(grouped(results.n));
    expect(study('counts-2025').n).toContain(grouped(replications.alma_2025_10.n));
  });

  it('give the shares of the data file', () => {
    const { naiveFullMatch, fieldPresence, ticks, noCueOnAxis } = meta;
    const old = study('counts-2017').size;
    expect(old).toContain(`all ticked on ${inHundred(naiveFullMatch['anxiety+depression+adults'])} in 100`);
    expect(old).toContain(`too on ${inHundred(naiveFullMatch['+cbt'])}`);
    expect(old).toContain(`median ${ticks.issues_median} topics`);
    expect(old).toContain(`above ${ticks.issues_p90}`);
    expect(old).toContain(`faith on ${inHundred(fieldPresence.faith)}`);
    expect(old).toContain(`ethnicity on ${inHundred(fieldPresence.ethnicity)}`);
    expect(old).toContain(`second language on ${inHundred(fieldPresence.second_language)}`);
    expect(fieldPresence.accepts_insurance_no).toBe(0);
    expect(old).toContain(`past or present in ${inHundred(noCueOnAxis.full.time)}`);
    expect(old).toContain(`emotional intensity in ${inHundred(noCueOnAxis.full.depth)}`);
    expect(study('counts-2018').size).toContain(`on ${inHundred(california['anxiety+depression'])} in 100`);
    expect(study('counts-2018').size).toContain(
      `${inHundred(california.ocd_also_exposure)} in 100 name exposure`,
    );
    const fresh = study('counts-2025').size;
    expect(fresh).toContain(`openings on ${inHundred(results.accepting_yes)}`);
    expect(fresh).toContain(`a fee on ${inHundred(results.fee_individual_present)}`);
    expect(fresh).toContain(`median ${results.fee_usd.median} US dollars`);
    expect(fresh).toContain(
      `one in ten below ${results.fee_usd.p10}, one in ten above ${results.fee_usd.p90}`,
    );
    expect(fresh).toContain(
      `online only ${inHundred(results.online_only)}, both ${inHundred(results.online_and_in_person)}`,
    );
  });

  it('say that they are a starting point only, and are old or of few directories', () => {
    for (const id of ['counts-2017', 'counts-2018', 'counts-2025']) {
      const { finding, uses } = study(id);
      expect(TEXTS[uses]?.message).toContain('starting point only');
      expect(TEXTS[finding]?.message, id).toMatch(/\b(Old|only)\b/);
    }
  });
});

describe('every number of the estimate', () => {
  const rules = Object.entries<Rule>(RULES);

  it.each(rules)('%s is said in plain words', (name) => {
    const said = Object.hasOwn(TEXTS, `rule_${name}`);
    expect(
      said,
      `The rule "${name}" has no words yet: add "rule_${name}" to public/_locales/en/messages.json, saying in a short phrase what the number is for.`,
    ).toBe(true);
  });

  it.each(rules)(
    '%s rests on a study or count that is on the page, or is called a judgement',
    (name, rule) => {
      if (rule.source !== null) {
        expect(ids, `The rule "${name}" names "${rule.source}", which is not in STUDIES.`).toContain(
          rule.source,
        );
      }
      if (rule.basis === 'count')
        expect(rule.source, `The count behind "${name}" is not named.`).not.toBeNull();
    },
  );

  it('is a number, and no text is left of a number that is gone', () => {
    for (const [name, { value }] of rules) expect(value, name).toSatisfy(Number.isFinite);
    const spoken = Object.keys(TEXTS).filter((key) => key.startsWith('rule_'));
    expect(spoken.map((key) => key.replace('rule_', '')).sort()).toEqual(rules.map(([name]) => name).sort());
  });
});
