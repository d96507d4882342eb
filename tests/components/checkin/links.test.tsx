// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import { CHOICES } from '../../../entrypoints/options/choices.ts';
import { EMPTY_PROFILE } from '../../../utils/profile/profile.ts';
import { data } from '../data/data.ts';
import { STATE } from '../people.ts';
import { problems, show, stage, text } from '../stage.tsx';
import { BARE, vault } from '../vault/vault.ts';

beforeEach(stage.clear);

const link = () => {
  const links = [...stage.place.querySelectorAll<HTMLAnchorElement>('a[href="/checkin.html"]')];
  expect(links.map(({ textContent }) => textContent)).toEqual([text('ally_page_link')]);
  return links[0];
};

describe('the page for after a session', () => {
  it('is one press away from the wishes', async () => {
    await show(
      <Options
        keys={{ panel: '', hide: '' }}
        profile={EMPTY_PROFILE}
        choices={CHOICES}
        directories={[]}
        onChange={vi.fn()}
        onTurnOff={vi.fn()}
        onForget={vi.fn()}
        onSaveFolder={vi.fn()}
        onCopy={vi.fn(async () => undefined)}
        vault={{ state: BARE, actions: vault() }}
        data={data()}
      />,
    );
    expect(link()?.target).toBe('_blank');
    expect(await problems()).toEqual([]);
  });

  it('is one press away from the panel, at its foot', async () => {
    await show(
      <Panel
        state={STATE}
        order="estimate"
        onOrder={vi.fn()}
        onEditProfile={vi.fn()}
        onHide={vi.fn()}
        onShow={vi.fn()}
        onReport={vi.fn(async () => null)}
        onTeach={vi.fn()}
        onSaveReport={vi.fn()}
        onCopy={vi.fn(async () => undefined)}
      />,
    );
    expect(link()?.rel).toBe('noreferrer noopener');
    const foot = stage.place.querySelector('main')?.querySelectorAll('.links a');
    expect(foot?.[0]?.getAttribute('href')).toBe('/checkin.html');
    expect(await problems()).toEqual([]);
  });
});
