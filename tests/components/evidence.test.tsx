// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { BANDS } from '../../components/evidence/bands.ts';
import { SECTIONS } from '../../components/evidence/content.ts';
import { EvidencePage } from '../../components/evidence/evidence.tsx';
import { ruleGroups } from '../../components/evidence/rules.ts';
import { Options } from '../../components/options/options.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import type { MessageKey } from '../../components/text.ts';
import { CHOICES } from '../../entrypoints/options/choices.ts';
import { RULES, type Rule } from '../../utils/evidence/assumptions.ts';
import { STUDIES } from '../../utils/evidence/studies.ts';
import { NOTHING_SHOWN } from '../../utils/messages/panel.ts';
import { EMPTY_PROFILE } from '../../utils/profile/profile.ts';
import { data } from './data/data.ts';
import { problems, show, stage, text, within, words } from './stage.tsx';
import { BARE, vault } from './vault/vault.ts';

const all = (selector: string) => [...stage.place.querySelectorAll<HTMLElement>(selector)];

/** Nothing below changes the page: it is shown once for all that look at it. */
async function showOnce() {
  stage.clear();
  await show(<EvidencePage />);
}

describe('the page about evidence', () => {
  beforeAll(showOnce);

  it('has nothing that axe finds wrong', async () => {
    expect(await problems()).toEqual([]);
  });

  it('says the sections that a sceptical reader looks for', () => {
    expect(words('section > h2')).toEqual([
      'What the estimate is',
      'What it uses',
      'What it cannot know',
      'Why there is no percentage',
      'The rules',
      'What moves no estimate, and why',
      'Check-ins, and why one session says nothing',
      'Limits of this research',
      'For therapists',
      'The studies',
    ]);
  });

  it('has headings in order: none skips a level', () => {
    const levels = all('h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
  });

  it('leads from the contents to every section', () => {
    expect(all('nav a').map((link) => link.getAttribute('href'))).toEqual(SECTIONS.map(({ id }) => `#${id}`));
  });

  it('has no link that leads nowhere, and none that leaves the page', () => {
    const links = all('a');
    expect(links.length).toBeGreaterThan(STUDIES.length);
    for (const link of links) {
      const address = link.getAttribute('href') ?? '';
      expect(address).toMatch(/^#/);
      expect(document.getElementById(address.slice(1)), address).not.toBeNull();
      expect(link.textContent).not.toBe('');
    }
  });

  it('gives no id twice', () => {
    const ids = all('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says nothing with an empty text, and fills every slot', () => {
    for (const element of all('p, li, dd, dt, th, td, h2, h3, h4')) {
      expect(element.textContent?.trim(), element.outerHTML).not.toBe('');
      expect(element.textContent).not.toContain('$');
    }
  });

  it('never uses a word that promises what nobody can know, nor a percentage', () => {
    expect(stage.place.textContent).not.toMatch(
      /\b(match(es|ing|ed)?|best|recommended|scores?|compatible|hearts?|stars?)\b|%/i,
    );
  });

  it('names what a listing cannot show', () => {
    const unknown = within('#unknown').textContent ?? '';
    for (const word of [
      'Empathy',
      'Skill',
      'alliance',
      'Cultural skill',
      'criticism',
      'Personality',
      'openings',
      'plan',
    ])
      expect(unknown).toContain(word);
  });
});

describe('the table of the five sentences', () => {
  beforeAll(showOnce);

  it('stands in the order of decision, in the words of the panel, with the limits of the code', () => {
    const bands = ['against', 'unclear', 'clear', 'little', 'some'] as const;
    expect(BANDS.map(({ band }) => band)).toEqual(bands);
    expect(words('#estimate tbody th')).toEqual(bands.map((band) => text(`group_${band}`)));
    const [, , clear, little] = words('#estimate tbody td');
    expect(clear).toContain(String(RULES.clearShare.value * 100));
    expect(clear).toContain(String(RULES.ticksMiddle.value));
    expect(little).toContain(String(RULES.littleShare.value * 100));
  });
});

describe('the table of rules', () => {
  beforeAll(showOnce);

  const rules = Object.entries<Rule>(RULES);

  it.each(rules)('shows %s with its words, value, basis and source', (key, { value, basis, source }) => {
    const row = within(`#rule-${key}`);
    const [number, rests, from] = row.querySelectorAll('td');
    expect(row.querySelector('th[scope="row"]')?.textContent).toBe(text(`rule_${key}` as MessageKey));
    expect(number?.textContent).toMatch(new RegExp(`${String(value).replace('.', '\\.')}$`));
    const known = basis === 'study' && source === null ? 'textbook' : basis;
    expect(rests?.textContent).toContain(text(`ev_basis_${known}` as MessageKey));
    const link = from?.querySelector('a')?.getAttribute('href') ?? null;
    expect(link).toBe(source === null ? null : `#${source}`);
  });

  it('holds every rule once, in the order of the code, each group with a name', () => {
    const groups = ruleGroups();
    expect(groups.flatMap((group) => group.rules.map(({ key }) => key))).toEqual(rules.map(([key]) => key));
    expect(words('#rules th[scope="rowgroup"]')).toEqual(groups.map(({ title }) => text(title)));
    expect(groups.length).toBeGreaterThan(5);
    for (const { title, rules: inGroup } of groups) {
      expect(inGroup.length, title).toBeGreaterThan(0);
      expect(text(title)).not.toBe('');
    }
  });

  it('has a caption, and heads for columns and rows', () => {
    for (const table of all('table')) {
      expect(table.querySelector('caption')?.textContent).not.toBe('');
      for (const head of table.querySelectorAll('th')) expect(head.scope).not.toBe('');
    }
  });
});

describe('the studies', () => {
  beforeAll(showOnce);

  it.each(STUDIES)('$id is there with its size and with what is done because of it', (study) => {
    const entry = within(`#${study.id}`).textContent ?? '';
    expect(entry).toContain(study.authors);
    for (const part of study.size.split('; ')) expect(entry).toContain(part);
    expect(entry).toContain(study.n);
    expect(entry).toContain(text(study.finding));
    expect(entry).toContain(text(study.uses));
  });

  it('are each cited by a sentence or a rule, or stand under a heading of their own subject', () => {
    expect(all('#studies .study').map(({ id }) => id)).toHaveLength(STUDIES.length);
    expect(words('#studies h3')).toHaveLength(new Set(STUDIES.map(({ about }) => about)).size);
  });
});

describe('the way there', () => {
  beforeEach(() => stage.clear());

  it('stands at the top of the options', async () => {
    await show(
      <Options
        keys={{ panel: '', hide: '' }}
        profile={EMPTY_PROFILE}
        choices={CHOICES}
        onChange={vi.fn(async () => undefined)}
        directories={[]}
        onTurnOff={vi.fn()}
        onForget={vi.fn()}
        onSaveFolder={vi.fn()}
        onCopy={vi.fn(async () => undefined)}
        vault={{ state: BARE, actions: vault() }}
        data={data()}
      />,
    );
    expect(within('main > h1 ~ p a[href="/evidence.html"]').textContent).toBe(text('ev_title'));
  });

  it('stands at the foot of the panel, whatever the panel shows', async () => {
    await show(
      <Panel
        state={NOTHING_SHOWN}
        order="estimate"
        onOrder={vi.fn()}
        onShow={vi.fn()}
        onReport={vi.fn(async () => null)}
        onTeach={vi.fn()}
        onSaveReport={vi.fn()}
        onEditProfile={vi.fn()}
        onHide={vi.fn()}
        onCopy={vi.fn(async () => undefined)}
      />,
    );
    const link = within('a[href="/evidence.html"]');
    expect(link.textContent).toBe(text('ev_title'));
    expect(link.getAttribute('target')).toBe('_blank');
    expect(await problems()).toEqual([]);
  });
});
