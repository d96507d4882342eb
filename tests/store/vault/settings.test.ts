import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsFrom, USUAL_SETTINGS } from '../../../utils/store/vault/settings-schema.ts';

const settings = fc.record({
  keepNothing: fc.boolean(),
  lockAfter: fc.constantFrom(5, 15, 60, null),
});
const unknown = fc.dictionary(
  fc.string().filter((key) => key !== 'keepNothing' && key !== 'lockAfter'),
  fc.jsonValue(),
);

describe('settings as they lie there', () => {
  it('are the usual where there are none', () => {
    expect(settingsFrom(undefined)).toEqual(USUAL_SETTINGS);
  });

  it('are those that were chosen, whatever a later version wrote beside them', () => {
    fc.assert(
      fc.property(settings, unknown, (chosen, more) => {
        expect(settingsFrom({ ...more, ...chosen })).toEqual(chosen);
      }),
    );
  });

  it.each<[string, unknown, object]>([
    ['another time', { keepNothing: false, lockAfter: 30 }, { keepNothing: false, lockAfter: 5 }],
    ['no time', { keepNothing: true }, { keepNothing: true, lockAfter: 5 }],
    ['another way to keep', { keepNothing: 'some', lockAfter: 15 }, { keepNothing: true, lockAfter: 15 }],
    ['what is none', 'odd', { keepNothing: true, lockAfter: 5 }],
    ['nothing', null, { keepNothing: true, lockAfter: 5 }],
  ])('are as private as they can have been where they say %s', (_what, lying, read) => {
    expect(settingsFrom(lying)).toEqual(read);
  });

  it('are never less private than what is still to be read of them', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (keepNothing, lockAfter) => {
        const read = settingsFrom({ keepNothing, lockAfter });
        expect(read.keepNothing || keepNothing === false).toBe(true);
        expect(read.lockAfter !== null || lockAfter === null).toBe(true);
      }),
    );
  });
});
