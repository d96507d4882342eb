import { describe, expect, it } from 'vitest';
import { keysOf } from './keys.ts';

describe('how to work, in indirect words', () => {
  it.each([
    ['tell me where to start', 'style:lead:+'],
    ['someone bossy', 'style:lead:+'],
    ["I'd rather find my own answers", 'style:lead:-'],
    ['something concrete to try', 'style:work:+'],
    ["I don't want another app", 'style:work:-'],
    ["I've breathed into every square there is", 'style:work:-'],
    ["who won't change the subject when it gets heavy", 'style:depth:+'],
    ["I don't do feelings", 'style:depth:-'],
    ['trace it back', 'style:time:+'],
    ["we're not going to excavate my parents", 'style:time:-'],
    ['not in the mood to discuss my mother', 'style:time:-'],
    ['someone who will argue back', 'style:stance:+'],
    ["I don't need another person telling me off", 'style:stance:-'],
    ['not one of those who just nod', 'style:talk:+'],
    ['I need to get it all out', 'style:talk:-'],
    ['last one told me all about her divorce', 'style:disclosure:-'],
    ["I'm not looking for a quick fix", 'style:dose:+'],
    ['one or two visits', 'style:dose:-'],
    ['something with an end date', 'style:dose:-'],
  ])('%s', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  it.each([
    ['short sessions, lying down', 'style:dose:-'],
    ['something with an end date', 'style:lead:+'],
    ["I don't want another app", 'style:work:+'],
    ["I'm not looking for a quick fix", 'style:dose:-'],
  ])('%s is not %s', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });
});

describe('what it is about, in indirect words', () => {
  it.each([
    ['I watch myself from the ceiling', 'dissociation'],
    ['my husband asks me the same question every ten minutes', 'dementia'],
    ['I pick people who can’t love me', 'attachment_issue'],
    ['lost my best friend to an overdose', 'grief'],
    ['our client list is fine, my client died', 'grief'],
    ['she talks at home but not a word at school', 'selective_mutism'],
    ['want to quit vaping', 'substance'],
    ['twenty years navy', 'veterans'],
    ["I'm not sitting in a circle", '!fmt_group'],
    ['trauma sensitive yoga', 'somatic'],
    ['please no psychoanalysts', '!psychoanalysis'],
  ])('%s', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  it.each([
    ['want to quit vaping', 'burnout'],
    ["my mother's feeding tube", 'eating'],
    ['we need a bigger table, I am lying down', 'impulse'],
    ["I won't start over with a stranger", 'life_transitions'],
    ['fully remote job, grief', 'setting_online'],
  ])('%s is not %s', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });
});
