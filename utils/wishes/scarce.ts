const HARDLY_ANY =
  '(?:no|not (?:any|many|a single|a lot of|enough)|hardly any|barely any|almost no|zero|so few|very few|too few|few)';
const THERE_ARE = new RegExp(
  `\\bthere(?:s| is| are|re) ${HARDLY_ANY}(?: \\w+){0,2}$|\\bthere (?:isnt|arent) (?:any|a|an|many)(?: \\w+){0,2}$`,
);
/** "Nobody around here does it", "not many therapists take it"; "nobody who does it" is whom one does not want. */
const NOBODY_DOES = new RegExp(
  `(?:\\b(?:nobody|no one|none)|\\b${HARDLY_ANY} (?:therapists?|counsell?ors?|psychologists?|places?|clinics?|providers?|one|people))(?: (?!who|whos|that|with)\\w+){0,4}? (?:does|do|doing|offers?|offering|takes?|taking|accepts?|accepting|speaks?|treats?|speciali[sz]es? in)(?: (?:a|an|any|my))?$`,
);

/** Whether what comes next is said to be hard to find where somebody lives: it is looked for, and not refused. */
export function isScarce(lead: readonly string[]): boolean {
  const said = lead.join(' ');
  return THERE_ARE.test(said) || NOBODY_DOES.test(said);
}
