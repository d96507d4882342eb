/** What is said of people or of things in general, by the words that it can begin with; read where such a word stands. */
const ROWS: readonly (readonly [first: string, said: RegExp])[] = [
  [
    'many',
    /\b(?<!\b(?:help|helped|helping|supported|treated|seen|with|assisted|guided|taught|served|of|for|so) )many (?:of (?:us|my (?:clients|patients))|people|clients(?! are (?:also |often )?(?:struggling|dealing) with)|individuals|couples|women|men|parents)\b/y,
  ],
  ['many', /\bmany (?:find(?! their way)|feel|struggle|suffer|wonder|live)\b/y],
  [
    'common typical such',
    /\b\w+ (?:\w+ )?(?:effects|symptoms|signs|causes|stress(?:es|ors)|feelings|reactions) (?:\w+ )?(?:include|are|may|can)\b/y,
  ],
  ['this', /\bthis (?:form|type|kind) of (?:\w+ )?(?:therapy|treatment|work) (?:is|can|has|helps)\b/y],
  ['most', /\bmost (?:of us|people)\b/y],
  ['most', /\bmost of my clients\b(?! (?:are|identify as) (?!often|usually|struggl|feeling|dealing))/y],
  ['some each all both', /\b\w+ of us\b/y],
  ['all', /\b(?<=(?:^|[;,-]|\bthat)\W*)all (?:people|humans?(?: beings)?|families|couples|relationships)\b/y],
  ['fact', /\bfact that\b/y],
  ['we', /\bwe (?:all|are all|hide|cover|lose|crave|long|are living)\b/y],
  ['we', /\b(?<=\b(?:believe|know|understand) (?:that )?)we\b(?! (?:can|will|could))/y],
  [
    'our',
    /\bour (?:own |inner |closest |deepest |current |whole )?(?:lives|life|world|minds?|bod(?:y|ies)|selves|symptoms|pain|suffering|hearts?|thoughts|emotions|feelings|past|childhoods?|parents|reality|society|relationships|needs|fears|journeys?|stor(?:y|ies))\b/y,
  ],
  ['people', /\bpeople (?:often|generally|come|who come|seek|usually|typically|sometimes|tend)\b/y],
  [
    'my',
    /\bmy (?:clients|patients) (?!(?:often |are (?:often )?)?(?:struggle|struggling|deal|dealing|face|facing) with\b)(?:often|describe|come|say|report|tell|are (?:often|usually|typically|always|struggling|feeling|dealing|tired|stuck|anxious)|have|feel|experience|struggle|seek|usually|typically|many)\b/y,
  ],
  ['mind', /\b(?<=\bin )mind\b/y],
  ['aspects areas parts', /\b\w+ of (?:your|their|our) li(?:fe|ves)\b/y],
  [
    'i',
    /\bi (?:\w+ly |always |also |often |have come to )?(?:believe(?! in and)|understand|know|realize|realise|think|recognize|recognise|view|honor|saw)\b/y,
  ],
  ['it', /\bit(?: (?:can|is|may|'s)|'s)\b/y],
  ['sometimes', /\bsometimes\b/y],
  [
    'therapy counseling psychotherapy life relationships people individuals everyone everybody all parents humans children teens anxiety depression trauma stress grief others these this anxious',
    /\b(?<=(?:^|[;,-])\W*)(?:all parents|anxious thoughts|(?!all\b|anxious\b)\w+) (?:can|is|are|has|have|may|often|helps?|love|provides?|generally|was|were|will|might)\b/y,
  ],
  [
    'can',
    /\b(?<!\bi )(?<!\bwe )can (?!help (?:you )?with\b(?<=^\W*(?:dr\.? )?(?!(?:therapy|counsell?ing|psychotherapy|treatment|coaching|medication|it|this|that|they|these|which|talking)\b)[a-z]+ can help (?:you )?with))(?:help|be|make|feel|lead|impact|affect|change|cause|sometimes|often)\b/y,
  ],
  ['impact impacts impacting', /\b\w+\b/y],
  ['impacted', /\bimpacted\b(?! by)/y],
  ['whether', /\bwhether it(?:'s| is)\b/y],
  [
    'research',
    /\bresearch\b(?![- ](?:based|supported|informed|backed|proven|and)\b)(?<!\b(?:psychological|clinical|academic|in|my|her|his|of) research)/y,
  ],
  ['we', /\bwe (?:often|feel|tend|become|struggle|experience|suffer|humans|live|carry)\b/y],
  ['we', /\bwe (?:may|might|can) (?:\w+ )?(?:feel|find|experience|struggle|become|get|develop)\b/y],
  ['did', /\bdid you know\b/y],
  ['we', /\b(?<=\b(?:when|if|until|why|times|moments) )we\b(?! (?:work|meet|begin|start|first))/y],
  ['therapy counseling psychotherapy', /\b(?<=\bthe (?:work|goal|aim|purpose|point) of )\w+ is\b/y],
  ['may might can could', /\b\w+ (?:include|involve|stem|manifest|arise|show up)\b/y],
  [
    'these',
    /\b(?<=^\W*)these (?:concerns|issues|feelings|symptoms|struggles|problems|experiences|challenges|patterns) (?!(?:i|we|include|often include)\b)/y,
  ],
  [
    'they',
    /\b(?<=(?:^|[;,-])\W*)they (?:often |also |may |might )?(?:experience|feel|struggle|suffer|worry)\b/y,
  ],
  ['shown', /\b(?<=\bhas )shown\b/y],
  ['designed proven', /\b(?<=\b(?:is|are) )\w+ (?:for|to|as|in)\b/y],
  ['often oftentimes', /\b(?<=(?:^|[;,-])\W*)\w+ (?:what|the|it|these|this|people|there)\b/y],
];

const BY_WORD = new Map<string, RegExp[]>();
for (const [first, said] of ROWS)
  for (const word of first.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), said]);

/** What can begin with a word ("it's" is one with "it"). */
function beginning(word: string): readonly RegExp[] {
  const apostrophe = word.indexOf("'");
  return BY_WORD.get(apostrophe < 0 ? word : word.slice(0, apostrophe)) ?? [];
}

/**
 * Where something ends that is said in general, and begins with `word` at `from`; -1 where nothing is. `text` is a
 * sentence in lower case.
 */
export function generalEnd(text: string, from: number, word: string): number {
  for (const said of beginning(word)) {
    said.lastIndex = from;
    if (said.test(text)) return said.lastIndex;
  }
  return -1;
}
