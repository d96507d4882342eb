import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { documentOf } from './pages.ts';

const OWN = 'I sit with people whose days have lost their shape, for as long as it takes them.';
const read = (more: string) =>
  readGeneric(
    documentOf(
      `<html><head><title>Ana Thorne – Counselling in Ely</title></head><body><header><h1>Ana Thorne</h1></header><div><p>Counsellor, MBACP</p><p>${OWN}</p><p><b>Works with:</b> grief, anxiety</p>${more}</div><footer>Ely Counsellors</footer></body></html>`,
    ),
    'https://hollow.example/counsellors/ana-thorne/',
  );
const to = (name: string, text: string, more = '') => `<a href="/counsellors/${name}/"${more}>${text}</a>`;

describe('somebody else whom a profile names in passing', () => {
  it.each([
    ['the next of a list', `<p>${to('bo-lark', 'Next counsellor »')}</p>`],
    ['die nächste', `<p>${to('bo-lark', 'Nächste Therapeutin')}</p>`],
    ['a name that leads on', `<table><tr><td>${to('bo-lark', 'Bo Lark »', ' rel="next"')}</td></tr></table>`],
    [
      'a colleague in a sentence',
      `<p>If it cannot wait then ${to('bo-lark', 'Bo Lark')} downstairs may have room, and she is kind too.</p>`,
    ],
  ])('takes nothing from whose page it is: %s', (_what, more) => {
    const { page, listings } = read(more);
    expect([page, listings.length]).toEqual(['profile', 1]);
    expect(listings[0]).toMatchObject({ name: 'Ana Thorne', profession: 'Counsellor' });
    expect(listings[0]?.statement).toContain(OWN);
    expect([listings[0]?.specialties, listings[0]?.issues].flat()).toEqual(['grief', 'anxiety']);
  });

  it('gives nothing to whose page it is, where it is a card of theirs', () => {
    const other = 'Work asks too much of many of us, and we look at what you may put down.';
    const card = `<section><div><h3>${to('bo-lark', 'Bo Lark')}</h3><p>Psychologist</p><p>${other}</p><p><b>Approach:</b> EMDR</p></div></section>`;
    for (const { statement, approaches } of read(card).listings) {
      expect(statement).not.toContain('Work asks');
      expect(approaches).toEqual([]);
    }
  });
});
