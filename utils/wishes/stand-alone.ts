import { isAmong } from '../vocabulary/concepts/among.ts';
import { isOf } from '../vocabulary/concepts/concepts.ts';
import type { Hit } from './hits.ts';
import type { Word } from './words.ts';

/** Gender, background and faith, alone in a list, are whom one wants; a mother or a veteran may be the writer. */
export function canStandAlone({ meaning, first, last }: Hit, words: readonly Word[]): boolean {
  if (meaning.is !== 'concept' || meaning.facet !== 'comfort') return true;
  const { concept } = meaning;
  const alone =
    isAmong(concept, ['g_woman', 'g_man', 'g_nonbinary']) || isOf(concept, 'clinician_ethnicity', 'faith');
  return alone || (last - first > 1 && !(isOf(concept, 'lived_experience') && isOneself(words[last - 1])));
}

/** "Wheelchair user", "recovering addict": as one says of oneself. */
const isOneself = (word: Word | undefined): boolean =>
  /^(?:user|veteran|vet|addict|alcoholic|parent|mom|mum|dad|mother|father|survivor|immigrant|refugee|widow|widower|person|adult|man|woman|nurse|amputee|teen|student|army|navy|military|forces|raf|marine|marines|police|cop|sober)$/.test(
    word?.text ?? '',
  );
