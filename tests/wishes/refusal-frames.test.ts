import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf } from './keys.ts';

/** A way of refusing, with `X` for what is refused. */
const WAYS = [
  'last thing I need is X',
  'had my fill of X',
  'had it with X',
  'so over X',
  'would run a mile from X',
  'wild horses could not drag me to X',
  'not too keen on X',
  'drop the X',
  "X didn't do it for me",
  'X does nothing for me',
  'X is not my thing',
  'X gives me hives',
  'X is exactly what we do not want',
  'X would be my idea of hell',
  "if they do X I'm out",
  'X? Over my dead body',
  'X, total waste of time',
  'X makes my skin crawl',
  'X can do one',
  'alles außer X',
  'mit X könnt ihr mich jagen',
  'X kommt nicht in Frage',
  'tout sauf X',
  'X très peu pour moi',
  'cualquier cosa menos X',
  'paso de X',
  'X, ni hablar',
];
const NAMES = [
  ['EMDR', 'emdr'],
  ['CBT', 'cbt'],
  ['hypnosis', 'hypnotherapy'],
] as const;

describe('a turn of phrase refuses what it names', () => {
  it('is never read as asking for it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WAYS), fc.constantFrom(...NAMES), (way, [name, concept]) => {
        expect(keysOf(way.replace('X', name))).not.toContain(concept);
      }),
    );
  });

  it.each(WAYS)('and is taken as a refusal: %s', (way) => {
    expect(keysOf(way.replace('X', 'EMDR'))).toContain('!emdr');
  });

  it.each([
    ['last thing I need is another man explaining my life to me', '!g_man'],
    ["because what I really need is one more man telling me to smile (I don't)", '!g_man'],
    ["oh sure, another worksheet, that'll fix me", 'style:work:-'],
    ['last thing he needs is more homework', 'style:work:-'],
    ["if you assign homework we won't get on", 'style:work:-'],
    ['keine Hausaufgaben', 'style:work:-'],
    ["a white therapist won't get it", '!r_white'],
    ["a Christian wouldn't work for me", '!f_christian'],
    ['nichts mit Kirche', 'f_secular'],
    ['nada de terapia de grupo', '!group_therapy'],
    ['AA is not my thing', '!twelve_step'],
  ])('also of another kind: %s', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  it.each([
    ['EMDR please, the wait was awful last time', 'emdr'],
    ['I am over the moon to try EMDR', 'emdr'],
    ['the last thing I tried was CBT, now I want EMDR', 'emdr'],
    ['nothing but EMDR', 'emdr'],
    ['can you get me into DBT', 'dbt'],
    ['the waiting list for EMDR is awful, anyone sooner', 'emdr'],
    ['finding a woman therapist is a nightmare', 'g_woman'],
    ["CBT isn't for everyone but I want it", 'cbt'],
    ['homework is fine', 'style:work:+'],
    ['tired of panic attacks', 'panic'],
    ["I can't stand my anxiety", 'anxiety'],
    ['alles gut, nur EMDR bitte', 'emdr'],
    ["jamais fait d'EMDR, je voudrais essayer", 'emdr'],
    ['no busco milagros, busco EMDR', 'emdr'],
    ["don't make me wait, EMDR", 'emdr'],
  ])('and what only sounds like it refuses nothing: %s', (text, key) => {
    const keys = keysOf(text);
    expect(keys).toContain(key);
    expect(keys).not.toContain(`!${key}`);
  });

  it.each([
    ['meds are a last resort', 'medication'],
    ['nothing against a man', 'g_man'],
    ['life coaches can do one', 'life_coaching'],
  ])('and some is neither wanted nor a topic: %s', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });
});

describe('a topic that is to be left alone is none', () => {
  it.each([
    ["I'm not here to talk about my autism, I'm here about grief", 'autism', 'grief'],
    ["my sobriety is off the table, this is about my dad's death", 'alcohol', 'grief'],
    ["please don't make this about my divorce, it's my sleep", 'divorce', 'sleep'],
    ["we're not doing the affair again, we want help with parenting", 'infidelity', 'parenting'],
    ['leave my drinking out of it, I have panic attacks', 'alcohol', 'panic'],
    ["someone who won't ask about my divorce, I have panic attacks", 'divorce', 'panic'],
  ])('%s', (text, untouched, asked) => {
    const keys = keysOf(text);
    expect(keys).not.toContain(untouched);
    expect(keys).toContain(asked);
  });

  it.each([
    ["I don't talk about my drinking with anyone, I need to", 'alcohol'],
    ['I never talk about my trauma and I want to', 'trauma'],
    ["I'm not talking to my sister, need help with that", 'family_conflict'],
    ["don't want to lose my kids over my drinking", 'alcohol'],
    ["my son won't talk about his anxiety", 'anxiety'],
    ['keep coming back to my divorce', 'divorce'],
  ])('while what one cannot talk about yet is: %s', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });
});
