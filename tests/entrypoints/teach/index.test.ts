// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TeachAsk } from '../../../utils/messages/teach.ts';

// It takes what could send out of the whole world that it runs in, here that of the tests.
vi.mock('../../../entrypoints/overlay/no-network.ts', () => ({}));

const LIST = readFileSync('tests/reader/generic/pages/articles.html', 'utf8');
const { default: script } = await import('../../../entrypoints/teach/index.ts');

afterEach(() => vi.restoreAllMocks());

/** Begins a lesson on a list of people; `give` hands it an event as the browser would. */
function begin() {
  document.documentElement.innerHTML = LIST;
  let hear: (event: object) => void = () => {};
  vi.spyOn(globalThis, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
    if (type === 'pointermove') hear = listener as typeof hear;
  });
  script.main();
  const { forewordLesson } = globalThis as unknown as {
    forewordLesson: { answer(ask: TeachAsk): unknown };
  };
  const person = document.querySelector('article.hit h2, article.hit h3, article.hit a');
  return {
    give: (isTrusted: boolean) => hear({ isTrusted, target: person }),
    pointed: () => Number(forewordLesson.answer({ what: 'pointed' })),
  };
}

describe('a lesson', () => {
  it('knows which block the user points at', () => {
    const { give, pointed } = begin();
    expect(pointed()).toBe(-1);
    give(true);
    expect(pointed()).toBeGreaterThanOrEqual(0);
  });

  it('is not taught by a pointer that the page’s script moves', () => {
    const { give, pointed } = begin();
    give(false);
    expect(pointed()).toBe(-1);
  });
});
