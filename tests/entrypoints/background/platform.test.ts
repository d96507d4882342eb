import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, fresh, happen, open, PT, PT_PAGE, settled, turnOn, whole, world } from './hall.ts';
import { OWN } from './stand-in.ts';

/** How the parts of the browser are used: what is asked of it, and what is made of what it refuses. */

beforeEach(fresh);

const scripts = () => import('../../../utils/platform/page-scripts.ts');
const access = () => import('../../../utils/platform/access.ts');
const one = { id: 'elm', matches: ['https://elm.example/*'], files: ['overlay.js'] };

describe('scripts that are registered for pages', () => {
  it('are left alone where they are as they are wanted', async () => {
    const { registerPageScripts } = await scripts();
    await registerPageScripts([one], true);
    const before = world.registered.get(one.id);
    expect(await registerPageScripts([one], true)).toBe(0);
    expect(world.registered.get(one.id)).toBe(before);
  });

  it.each([
    ['other pages', { ...one, matches: ['https://elm.example/*', 'https://www.elm.example/*'] }, true],
    ['other files', { ...one, files: ['signs.js', 'overlay.js'] }, true],
    ['this session alone', one, false],
  ])('are replaced where they are wanted for %s', async (_what, wanted, lasting) => {
    const { registerPageScripts } = await scripts();
    await registerPageScripts([one], true);
    await registerPageScripts([wanted], lasting);
    const { id, matches, files: js } = wanted;
    expect([...world.registered.values()]).toMatchObject([
      { id, matches, js, persistAcrossSessions: lasting },
    ]);
  });
});

describe('access', () => {
  it('that came with the installation is none that was given', async () => {
    const { accessGiven } = await access();
    world.required = [PT.origin];
    world.granted.add('https://elm.example/*');
    expect(await accessGiven()).toEqual(['https://elm.example/*']);
  });

  it('that the browser keeps is said to be kept, and stops nothing', async () => {
    const { dropAccess } = await access();
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    const stuck = vi.spyOn(whole.permissions, 'remove').mockRejectedValue(new Error('no'));
    expect([await dropAccess([PT.origin]), await dropAccess([])]).toEqual([false, true]);
    await ask('turn-off', { directory: PT.id });
    await settled();
    stuck.mockRestore();
    expect(world.registered.size).toBe(0);
  });
});

describe('what the extension itself says', () => {
  it('is heard, and not what comes from a page or from another extension', async () => {
    const { hearExtension } = await import('../../../utils/platform/background.ts');
    const heard: unknown[] = [];
    hearExtension((message) => heard.push(message));
    happen.onMessage.happen('ours', { id: OWN });
    happen.onMessage.happen('a page', { id: OWN, tab: { id: 1 } });
    happen.onMessage.happen('another', { id: 'another' });
    expect(heard).toEqual(['ours']);
  });
});
