import { parseArgs } from 'node:util';
import { understandWish } from '../utils/wishes/understand.ts';
import { benchSlips } from './bench-wish/labelled.ts';
import { benchPhrases } from './bench-wish/phrases.ts';

/** Three hundred characters of the densest kind: nearly every word begins a phrase. */
const DENSE =
  "my husband died, can't sleep, Aetna, under $150, a Black woman, not Christian, no homework, evenings. I don't want to talk about my childhood, someone direct who will call me out. My 8 year old has meltdowns at school, we keep fighting, panic attacks at work, drinking again, in person in El Paso TX, thanks";
const SIZES = [300, 600, 1_200, 2_400, 4_800];
const ROUNDS = 40;

/** The best of many rounds: the machine has other work too. */
function milliseconds(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    understandWish(text);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

function benchTime(): void {
  const begun = performance.now();
  understandWish('hello');
  console.log(`the first one, with the phrases read in: ${(performance.now() - begun).toFixed(0)} ms`);
  let before: number | undefined;
  for (const size of SIZES) {
    const text = DENSE.repeat(Math.ceil(size / DENSE.length)).slice(0, size);
    const took = milliseconds(text);
    const ratio = before === undefined ? '' : `, ${(took / before).toFixed(2)} times half of it`;
    console.log(`${size} characters: ${took.toFixed(2)} ms${ratio}`);
    before = took;
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    slips: { type: 'boolean', default: false },
    phrases: { type: 'boolean', default: false },
  },
});
if (values.phrases) benchPhrases(positionals);
else if (values.slips) benchSlips();
else benchTime();
