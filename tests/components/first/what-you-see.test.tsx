// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { WhatYouSee } from '../../../components/first/what-you-see.tsx';
import { problems, show, stage, within, words } from '../stage.tsx';

beforeEach(() => stage.clear());

describe('what a person will see', () => {
  it('shows the badge of an invented card: marks, those of the musts on their plate, and one fact', async () => {
    await show(<WhatYouSee keepsNothing={false} keepNothing={() => Promise.resolve()} />);
    expect(words('.mini-badge strong')).toEqual(['1 must to ask · $135']);
    expect(within('.mini-plate').querySelectorAll('svg')).toHaveLength(4);
    expect(within('.mini-marks').querySelectorAll('svg')).toHaveLength(6);
    expect(within('.mini-marks').getAttribute('aria-label')).toBe(
      '1 must to ask · $135. Musts: says so, says so, says so, not said. Nice: not said, says so.',
    );
    expect(await problems()).toEqual([]);
  });

  it('says what each mark means, a ring above all: it is no refusal', async () => {
    await show(<WhatYouSee keepsNothing={false} keepNothing={() => Promise.resolve()} />);
    expect(words('.legend li')).toEqual([
      'says so',
      'near: says something related, so ask',
      'not said, so ask; it may be a yes',
      'says otherwise',
    ]);
    expect(words('.quiet').join(' ')).toContain('This card is invented.');
  });
});
