import { describe, expect, it } from 'vitest';
import { profileOf, ROW_NAMES, readBody, rowsOf } from './invented-pages.ts';

const SAYS = 'We begin with what you bring that day, and nobody has to know yet where it goes.';
const all = (inside: string) => rowsOf([inside, inside, inside]);

describe('what ends each row', () => {
  it.each([
    `<footer>Next opening: tomorrow</footer>`,
    `<div class="card-footer"><span>No longer taking new clients</span></div>`,
    `<div class="result__footer">Waiting list</div>`,
  ])('is its own: %s', (end) => {
    for (const { availability } of all(`<p>${SAYS}</p>${end}`)) expect(availability).not.toBe('unknown');
  });

  it('is not what ends the page', () => {
    const [one] = readBody(
      `<h1>Psychologists</h1><main>${ROW_NAMES.slice(0, 3)
        .map(
          (name) =>
            `<div><h3><a href="/p/${name.toLowerCase().replace(' ', '-')}">${name}</a></h3><p>Psychologist</p><p>${SAYS}</p></div>`,
        )
        .join(
          '',
        )}<footer><div class="footer-col">Accepting new clients</div><div class="footer-col">Sliding scale</div><div class="footer-col">Online</div></footer></main>`,
      'https://tarn.example/list',
    );
    expect(one).toMatchObject({ availability: 'unknown', slidingScale: 'unknown', online: 'unknown' });
  });
});

describe('that nobody has reviewed somebody', () => {
  it.each([
    'No reviews yet',
    'Sin opiniones todavía',
    'Noch keine Bewertungen',
    'Aucun avis',
    'Be the first to review',
  ])('heads nothing: %s', (none) => {
    const [one] = all(`<div>${none}</div><div>Online</div><p>${SAYS}</p>`);
    expect(one).toMatchObject({ online: 'yes', statement: SAYS });
  });

  it('but reviews are nobody’s own words', () => {
    const [one] = all(
      `<p>${SAYS}</p><div><h4>Reviews</h4><p>She takes Medicaid and does EMDR by video.</p></div>`,
    );
    expect(one).toMatchObject({ online: 'unknown', statement: SAYS });
  });
});

describe('the next opening', () => {
  it.each([
    '<p>Next openings <time>Mon, Dec 8</time></p>',
    '<p><span>Next opening</span> <b>Today</b></p>',
    '<p>First appointments: Friday</p>',
    '<p>Prochain rendez-vous : jeudi 4 décembre</p>',
  ])('says that there is room: %s', (line) => expect(all(line)[0]?.availability).toBe('accepting'));

  it('is no page to turn', () => expect(all('<p>Next page</p>')[0]?.availability).toBe('unknown'));
});

describe('chips', () => {
  it('below a word on room are all of them offered', () => {
    const [one] = all(
      '<div>Not accepting new clients</div><ul class="chips"><li>Grief</li><li>Panic</li><li>Shame</li></ul>',
    );
    expect([...(one?.specialties ?? []), ...(one?.issues ?? [])]).toEqual(['Grief', 'Panic', 'Shame']);
  });

  it('that are but the first of many are what somebody is known for', () => {
    const [few, many] = rowsOf([
      '<p><strong>Helps with</strong> Grief, Panic, Shame <a href="/p/ana-thorne#areas">and 4 more</a></p>',
      '<p><strong>Helps with</strong> Grief, Panic, Shame</p>',
    ]);
    expect([few?.specialties, few?.issues]).toEqual([['Grief', 'Panic', 'Shame'], []]);
    expect([many?.specialties, many?.issues]).toEqual([[], ['Grief', 'Panic', 'Shame']]);
  });
});

describe('the first topic of a list', () => {
  it('heads nothing, whatever else it might', () => {
    const one = profileOf(
      'Ana Thorne',
      'Psychologist',
      '<div><p><b>Focus areas:</b></p><p>Gender identity</p><p>Autism</p><p>OCD</p></div>',
    );
    expect(one?.specialties).toEqual(['Gender identity', 'Autism', 'OCD']);
  });
});
