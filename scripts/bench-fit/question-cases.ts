import { CARDS } from '../../tests/questions/forty/as-cards-say.ts';
import { STRANGERS } from '../../tests/questions/forty/as-strangers-ask.ts';
import { PRACTICES } from '../../tests/questions/forty/in-other-practices.ts';
import { ELSEWHERE } from '../../tests/questions/forty/in-other-words.ts';
import { FIRST } from '../../tests/questions/forty/what-comes-first.ts';
import { WORK } from '../../tests/questions/forty/what-they-do.ts';
import { estimate } from '../../utils/fit/estimate.ts';
import { hear } from '../../utils/fit/heard.ts';
import { chooseQuestions } from '../../utils/questions/choose.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';

/** The forty cases: how many have the right question among five, how many questions are answered, or asked twice. */
export function questionCases() {
  const cases = [...FIRST, ...WORK, ...CARDS, ...ELSEWHERE, ...STRANGERS, ...PRACTICES].map(
    ({ profile, listing, right, answered }) => {
      const facts = hear(listing, factsOf(listing));
      const ids = chooseQuestions({
        profile,
        listing,
        facts,
        answers: [],
        estimate: estimate(profile, listing, facts),
      }).map(({ id }) => id);
      return {
        among: right.some((id) => ids.includes(id)),
        answered: ids.filter((id) => answered.includes(id)).length,
        twins: ids.length - new Set(ids).size,
      };
    },
  );
  const sum = (of: (each: (typeof cases)[number]) => number) =>
    cases.reduce((all, each) => all + of(each), 0);
  return {
    cases: cases.length,
    'among five': sum(({ among }) => Number(among)) / cases.length,
    answered: sum(({ answered }) => answered),
    twins: sum(({ twins }) => twins),
  };
}
