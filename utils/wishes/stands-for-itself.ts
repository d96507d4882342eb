import type { Stretch, Word } from './words.ts';

/** Small words, and words of wishing, that may follow a name without making it a part of something else. */
const GOES_ON_AFTER_NAME: ReadonlySet<string> = new Set(
  'a an the older younger old young elderly mature and or but nor if who whos whod wholl that which with without in near around over under from for my me us at by on of not no is are isnt arent be being would wouldnt will wont d ll can cant could should must has have had do does dont doesnt please pls plz only preferred preferably pref prefer prefers ideally best better good great ok okay fine too also either any anything anyone because bc cos so since as like to maybe probably possibly perhaps though tho when whenever where once while until till before after during instead rather than even just really very both one ones same this these it its they theyre i im ill id we were he she hed shed first required essential needed necessary wanted welcome allowed possible available works work working suits helps help matters n w per every each most more less about unless thanks thank somewhere anywhere here there now then always never ever pero y o con en por para und oder mit bei et ou avec pour de la le el whatever whichever thing things stuff type kind might may past talk listen'.split(
    ' ',
  ),
);
/** What is offered, and who offers it. */
const OFFERS_IT =
  /^(?:therap\w+|counsel\w+|psych\w+|providers?|clinicians?|doctors?|shrinks?|coach\w*|practi\w+|specialis\w+|professionals?|person|people|someone|somebody|folks?|women|woman|man|men|female|male|lady|guy|sessions?|appointments?|visits?|calls?|chats?|slots?|hours|times?|office|offices|clinics?|groups?|speak\w*|friendly|affirming|centered|based|background|heritage|descent|american|community|wom[ae]n|queer|gay|trans|or|year|yr|yo|weekly|biweekly|monthly|evenings?|mornings?|afternoons?|nights?|weekdays?|weekends?|weeknights?|(?:mon|tues?|wed|thu|thurs?|fri|sat|sun|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)|noon|lunch\w*|days?|daytime|online|video|zoom|phone|remote|virtual|hybrid|in|affiliated|church|faith|religio\w+|values|ish|mental|help|support|care|treatment|setting|format|option|options|room|space|ideal|\w+ly)$/;

/** A longer phrase says what it says. */
const LONGEST_ALONE = 2;

/** Whether a word is the name of something, or a figure: those are names of their own. */
const mayBeName = ({ cased }: Word): boolean => /^[A-Z\d&]/.test(cased);

/**
 * Whether a name stands for itself where it is: nothing follows it in its clause, or something that only says more of
 * a wish. A noun or a verb that follows makes it a part of something else: "Hindu wedding", "a woman asked". Told in English only.
 */
export function standsForItself(words: readonly Word[], { first, last }: Stretch): boolean {
  const next = words[last];
  if (last - first > LONGEST_ALONE || next?.foreign === true) return true;
  return (
    next?.joined !== true || GOES_ON_AFTER_NAME.has(next.text) || OFFERS_IT.test(next.text) || mayBeName(next)
  );
}
