import { describe, expect, it } from 'vitest';
import { keysOf } from './keys.ts';

/** A text is a story from twenty-five words on: what is only told in it is no wish. */
const TOLD =
  'The new house has a yellow door and the cat sleeps on the step all day long. We moved here in the spring.';

describe('what stands beside a word says which it is', () => {
  it.each([
    ['no group please, I tried that', '!fmt_group'],
    ['no video please, we tried that', 'setting_in_person|!setting_online'],
    ['need someone rural, only one therapist in town so online I guess', 'setting_online'],
    ['wheelchair user, stairs are out', 'acc_step_free'],
    ['1500 rupees max', 'price:1500'],
    ['600 pesos tops', 'price:600'],
    ['is anyone queer friendly', 'lgbtq_affirming'],
    ['any secular grief groups around Knoxville', 'f_secular'],
    ['Norfolk VA', 'state_va'],
    [`${TOLD} If there was a man who'd have the chat outdoors, he would go`, 'g_man'],
    [`${TOLD} Three people have told me EMDR. Does it work if I say nothing?`, 'emdr'],
    [
      `${TOLD} Our youngest leaves in the fall. Empty nest stuff I guess. Aetna`,
      'life_transitions|parenting',
    ],
    ['A good listener who lets me ramble', 'style:lead:-'],
  ])('%s', (text, either) => {
    expect(either.split('|').some((key) => keysOf(text).includes(key))).toBe(true);
  });

  it.each([
    ['the list is from 2017, someone current please', 'hours_evening'],
    ['someone under 40 with tattoos', 'price:40'],
    ['Norfolk VA', 'va'],
    ['wheelchair user, stairs are out', '!acc_step_free'],
    ['skip the childhood, I want tools', 'childhood_abuse'],
    ['need CBT-I, not sleeping pills', 'substance'],
    ['whatever night works', 'career'],
    ['A good listener who lets me ramble', 'style:lead:+'],
    ['Catholic school was hell', 'f_christian'],
    ['AuDHD, 31. I want to stop having meltdowns in shops', 'child_behaviour'],
    [`${TOLD} Coach is shocked. I want somebody for panic`, 'coaching'],
    [`${TOLD} Tried the NHS, got sent a pdf. I want somebody for panic`, 'uk_nhs'],
    [`${TOLD} My friend told me EMDR. She swears by it. I want somebody for panic`, 'emdr'],
    ['three sessions a week on Fridays, one I had already divorced from', 'price:3'],
  ])('%s: no %s', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  it.each([
    ['my 6 year old has meltdowns', 'child_behaviour'],
    ['under 40 a session', 'price:40'],
    ['someone who takes VA, community care', 'va'],
    ['not sleeping, help', 'sleep'],
    ['a Catholic therapist', 'f_christian'],
    ['sleep, work, the drinking', 'career'],
  ])('while %s: %s', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });
});
