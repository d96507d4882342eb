/**
 * Adjectives that are a method only beside a word that makes them one ("a narrative approach"), or in a list of methods.
 */
const HEAD = String.raw`(?:therap(?:y|ies|ist|ists|eutic)|psychotherap\w+|counsel\w+|approach(?:es)?|lens(?:es)?|perspectives?|framework\w*|practices?|techniques?|modalit\w+|methods?|methodolog\w+|theor\w+|models?|orientations?|style|interventions?|principles|tools|schools|practitioner|processing|modal\w*|treatments?|paradigm|strategies|exploration|psychology|tradition|work\b(?!ing|place|er|s\b)|traditions|background|training|arts?\b|experiencing|healing|framing|stance|philosophy|underpinnings|ideas|concepts|system|systems|roots|foundation|attunement|awareness|focus(?:ed)?|oriented|based)`;
const HEAD_AFTER = new RegExp(
  `^(?:\\s*\\([^()]{0,25}\\))?(?:(?:[,/&\\s-]|(?:and|or)\\b)+(?:\\w+-)?\\w*(?:al|ic|ive|ate|ful|ed|ing|ist|based|body|warm|gentle)\\b){0,3}[-\\s]*${HEAD}`,
);
const LED =
  /\b(?:approach(?:es)?|style|lens|orientation|modalit\w+|techniques?|methods?|frameworks?|theor\w+|schools|trained in|training in|draw\w* (?:heavily |primarily )?(?:from|on|upon)|i use|uses|utili[sz]\w*|integrat\w+|incorporat\w+|grounded in|rooted in|roots in|based (?:in|on)|i work|works|eclectic|certified in|work is|blend\w*|combin\w+|therapist|i practice|practices|orientation is|i am an?|perspective)\b[^.;?!]{0,45}$/;
const OWNED =
  /\b(?:your|their|his|her|our|the|new|own|old|this|that|personal|a|an|more|life|cultural|dominant|difficult|past|these|those|any|every)\s+$/;
/** What an adjective describes when it is no method. */
const THING =
  /^[\s-]*(?:(?:and|or|,|\/)\s*\w+\s+)?(?:issues?|problems?|difficult\w+|concerns?|challenges?|conflicts?|dynamics?|trauma\w*|needs?|patterns?|growth|changes?|health|distress|wounds?|skills?|relationships?|communication|crisis|crises|symptoms?|styles?\b(?! (?:is|of (?:therapy|counsel\w+|work))\b)|violence|effectiveness|connections?|struggles?|stress\w*|oppression|racism|injustice|inequit\w+|barriers|pain|stories|story|life|lives|experiences?|abuse|well-?being|wellness|boundaries|safety|functioning|questions?|themes?|anxiety|illness\w*|disorders?|figures?|injur\w+|bonds?|support|being|thinking|patterns|disturbance\w*|process(?:es)?|abilities|medicine|gyn\w+|neurology|science|impairment|decline|behaviors?)\b/;

/** "cognitive and psychological testing", "cognitive / neuropsychological evaluations": what is examined. */
const EXAMINED = /^(?:(?:,? (?:and|or|&)| ?\/) ?[\w-]+)? (?:testing|assessments?|evaluations?)\b/;

/** Whether an adjective is used as the name of a method. `before` and `after` are the sentence around it, in lower case. */
export function isMethod(before: string, after: string, listed: boolean): boolean {
  if (THING.test(after) || EXAMINED.test(after)) return false;
  if (HEAD_AFTER.test(after)) return true;
  if (listed) return true;
  return LED.test(before) && !OWNED.test(before);
}
