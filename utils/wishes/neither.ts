const NOT_ONLY =
  /\b(?:not|isnt|arent|doesnt|dont|wont|more than) (?:just|only|merely|simply|necessarily)\b|\b(?:doesnt|dont|does not|do not|neednt|not) (?:have to|need to|gotta) be\b|\b(?:dont|doesnt|do not|does not) (?:care|mind|matter)\b|\bno preference\b|\bnothing against\b|\b(?:whether|regardless)\b|\bnot (?:opposed to|against|averse to)\b|\bno objections? to\b|\bnot picky\b|\bneed not\b|\bneednt be\b/;
/** "What we don't have is anyone for us." */
const LACKED =
  /\b(?:what|all) (?:i|we|he|she|they|ive|weve) (?:dont|do not|doesnt|cant|cannot|couldnt|havent|never|still need|really need|need) ?(?:have|find|get|found|had)?(?: \w+){0,2} is\b/;
const NOT_JUST_AFTER =
  /^(?:or not|doesnt matter|does not matter|not required|not necessary|isnt necessary|optional|or whatever(?! (?:its|it is|theyre|that is|thats|you) call))\b|\b(?:dont|doesnt) (?:mean (?:anything|much|a thing)|matter|make a difference)\b|\bmakes? no difference\b|\btherapists? (?:havent|dont|didnt|never|doesnt|just dont) (?:\w+ )?(?:gotten|get|got|understand|understood)\b/;

/** "What we don't have is": what comes next is looked for. `lead`: the words before it in its clause. */
export const isLacked = (lead: readonly string[]): boolean => LACKED.test(lead.join(' '));

/** "Not only", "don't care whether", "doesn't matter": neither asked for nor refused. `rest`: the words after it. */
export const isNeither = (lead: readonly string[], rest: readonly string[]): boolean =>
  NOT_ONLY.test(lead.join(' ')) || NOT_JUST_AFTER.test(rest.join(' '));
