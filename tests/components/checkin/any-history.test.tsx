// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { CheckIn } from '../../../utils/alliance/check-in.ts';
import { inOrder } from '../../../utils/alliance/history.ts';
import { isMisconduct } from '../../../utils/alliance/items.ts';
import { MISSING_IDS } from '../../../utils/alliance/leaving.ts';
import { readAlliance } from '../../../utils/alliance/reading.ts';
import { newTherapy } from '../../../utils/alliance/therapy.ts';
import { anyHistory, checkIn, even } from '../../alliance/check-ins.ts';
import { times } from '../../support/times.ts';
import { buttons, click, group, input, problems, stage, text, words } from '../stage.tsx';
import { clear, draw, kept, pressed, withSessions } from './page.tsx';

beforeEach(clear);

const shown = () => stage.place.textContent ?? '';

const MANY = times(5, 12, 40);

/** Many histories, others on every run, and the page of each as it was drawn. Nothing below changes one. */
const drawn: { history: CheckIn[]; page: HTMLDivElement }[] = [];

beforeAll(async () => {
  for (const history of fc.sample(
    anyHistory.filter(({ length }) => length > 0),
    MANY,
  )) {
    clear();
    await withSessions(...history);
    drawn.push({ history, page: stage.place.cloneNode(true) as HTMLDivElement });
  }
});

/** Checks something on each of those pages; what fails is told with its history. */
function always(check: (history: CheckIn[]) => void): void {
  expect(drawn).toHaveLength(MANY);
  const own = stage.place;
  for (const { history, page } of drawn) {
    stage.place = page;
    try {
      check(history);
    } catch (error) {
      throw new Error(`with ${JSON.stringify(history)}`, { cause: error });
    } finally {
      stage.place = own;
    }
  }
}

describe('whatever was noted', () => {
  it('no more is said than the sessions carry', () => {
    always((history) => {
      const { stage: reached, impression } = readAlliance(history);
      const parts = words('.alliance-part').length;
      expect(parts).toBe(reached === 'parts' || reached === 'lines' ? 3 : 0);
      expect(words('.impression')).toHaveLength(impression === null ? 0 : 1);
      expect(stage.place.querySelectorAll('polyline').length > 0).toBe(reached === 'lines');
    });
  });

  it('a sign of misconduct in any session puts the rights before the rest', () => {
    always((history) => {
      const marked = inOrder(history).some(({ flags }) => flags.some(isMisconduct));
      expect(words('section > h2')[0] === text('ally_rights_title')).toBe(marked);
      if (marked) expect(words('.ways-on')).toEqual([]);
    });
  });

  it('what one can do is there once, and so is a way out of the page', () => {
    always(() => {
      expect(words('h2').filter((title) => title === text('ally_rights_title'))).toHaveLength(1);
      expect(buttons().filter((name) => name === text('ally_page_leave'))).toHaveLength(1);
    });
  });

  it('every text is there, with its slots filled', () => {
    always(() => {
      expect(shown()).not.toMatch(/\$|undefined|null|NaN|ally_/);
    });
  });

  it('nothing is said in colours, figures, stars or a word that judges', () => {
    always(() => {
      expect(stage.place.querySelector('[style]')).toBeNull();
      expect(shown()).not.toMatch(/%|★|♥|\b(score|match|best|recommended|compatible)\b/i);
    });
  });
});

describe('what a person wrote', () => {
  it('is shown as it is, and never as markup', async () => {
    const hostile = '<img src=x onerror=alert(1)>\u202e';
    kept.therapies = [
      { ...newTherapy('a'), name: hostile, checkIns: [checkIn(1, {}, { note: hostile })] },
      newTherapy('b'),
    ];
    await draw();
    expect(stage.place.querySelector('img')).toBeNull();
    expect(words('bdi')).toEqual([hostile, 'Therapist 2', hostile, hostile]);
    expect(await problems()).toEqual([]);
  });
});

describe('every control', () => {
  it('is one that a keyboard reaches in the order of the page, with a name', async () => {
    await withSessions(even(1, 2), even(2, 2, { flags: ['flag_absent'] }));
    expect(stage.place.querySelector('[tabindex]:not([tabindex="-1"])')).toBeNull();
    expect(buttons().filter((name) => name === '')).toEqual([]);
    expect(new Set(buttons()).size).toBe(buttons().length);
    await pressed(text('ally_page_new'));
    for (const field of stage.place.querySelectorAll('input, textarea'))
      expect((field as HTMLInputElement).labels?.length, field.outerHTML).toBe(1);
  });
});

describe('what is typed', () => {
  it('is offered to no memory of forms', async () => {
    await draw();
    await click(input(text('ally_missing_other')));
    const fields = [...stage.place.querySelectorAll('textarea, input[type="text"]:not([inputmode])')];
    expect(fields.length).toBeGreaterThan(2);
    for (const field of fields) expect(field.getAttribute('autocomplete'), field.outerHTML).toBe('off');
  });
});

describe('everything that was missing at once', () => {
  it('gives each its own draft, in the order in which it was named, and adds nothing', async () => {
    await draw();
    const named = [...MISSING_IDS].reverse();
    for (const missing of named) await click(input(text(`ally_missing_${missing}`)));
    expect(words('.card h4')).toEqual(named.map((missing) => text(`ally_missing_${missing}`)));
    expect(kept.profile.wishes).toEqual([]);
    expect(await problems()).toEqual([]);
    for (const missing of MISSING_IDS) await click(input(text(`ally_missing_${missing}`)));
    expect(words('.card')).toEqual([]);
  });

  it('begins each draft with its own words', async () => {
    await draw();
    for (const missing of MISSING_IDS) await click(input(text(`ally_missing_${missing}`)));
    const fields = [...stage.place.querySelectorAll<HTMLTextAreaElement>('.card textarea')];
    const begun = `${shown()} ${fields.map(({ value }) => value).join(' ')}`;
    const drafts = Object.entries(messages).filter(([key]) => /^ally_wish_/.test(key));
    expect(drafts).toHaveLength(MISSING_IDS.length);
    for (const [, { message }] of drafts) expect(begun).toContain(message);
  });

  it('offers must and nice, and never must not', async () => {
    await draw();
    await click(input(text('ally_missing_online')));
    const label = words('.card .weights legend')[0] ?? '';
    expect([...group(label).querySelectorAll('label')].map(({ textContent }) => textContent)).toEqual([
      text('importance_must'),
      text('importance_nice'),
    ]);
  });
});
