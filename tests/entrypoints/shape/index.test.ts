// @vitest-environment jsdom
import { afterAll, describe, expect, it, vi } from 'vitest';
import { SHARED } from '../../../build/shared-reader.ts';

// It takes what could send out of the whole world that it runs in, here that of the tests.
vi.mock('../../../entrypoints/overlay/no-network.ts', () => ({}));

const { default: script } = await import('../../../entrypoints/shape/index.ts');

const scope = globalThis as { forewordReader?: object; forewordReads?: object; forewordAgain?: () => void };
afterAll(() => {
  delete scope.forewordReader;
  delete scope.forewordReads;
  delete scope.forewordAgain;
});

describe('the script that brings the reader of any page', () => {
  it('puts what the others are built upon in its place, and tells whoever waited for it', () => {
    scope.forewordAgain = vi.fn();
    script.main();
    expect(Object.keys(scope.forewordReader ?? {}).sort()).toEqual(Object.values(SHARED).flat().sort());
    expect(scope.forewordReads).toHaveProperty('fill');
    expect(scope.forewordAgain).toHaveBeenCalledOnce();
  });
});
