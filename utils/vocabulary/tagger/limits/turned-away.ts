import type { LimitRule } from './rule.ts';

/** Words by one of which a wish, a change of mind or another address is known. */
const COMING =
  'considering thinking toying contemplating weighing wish yet once like love something list horizon'.split(
    ' ',
  );
const GONE =
  "no not isn't aren't wrong exclusion exclusions contraindications than referred signposted stopped ceased used stopgap come go gone let left given pause ice shelved abeyance spoken swapped traded replaced send refer signpost redirect cover passed pass hand".split(
    ' ',
  );

/** What may come one day, what has stopped, and who is sent elsewhere, in other words than the plain ones. */
export const TURNED_AWAY: readonly LimitRule[] = [
  {
    id: 'being-considered',
    needs: COMING,
    bears: ['offer', 'plan'],
    before:
      /\b(?:(?:i am|i'm|we are|we're) (?:also |now |still |currently )?(?:considering|thinking (?:about|of)|toying with|contemplating|weighing up)|(?:i|we)(?:'d| would) (?:one day |eventually |some day |also )?(?:like|love) to (?:train|learn|add|run|become|be able)|(?:i|we) have yet to|(?:i|we) wish (?:i|we)|once (?:i|we)(?:'ve| have|'m| am| are)? (?:\w+ ){0,2}?(?:qualified|trained|completed|finished|certified|accredited))\b[^;]{0,50}$/,
    says: 'weak',
    example: ['I am considering offering couples work one day.', 'fmt_couple'],
    counterexample: ['I love offering couples work.', 'fmt_couple'],
  },
  {
    id: 'on-a-list',
    needs: COMING,
    bears: ['offer', 'plan'],
    after:
      /^(?: [\w-]+){0,2} (?:is|are) (?:(?:something|one thing|an area) (?:that )?(?:i|we)(?:'m|'d| am| are| would| may| might| hope| plan| want| intend| aim)\b(?! (?:happy|glad|proud|known|drawn|trained|passionate|love))|(?:still |next )?on (?:my|our) (?:\w+ )?(?:list|horizon|wish))/,
    says: 'weak',
    example: ['EMDR is something I may train in later.', 'emdr'],
    counterexample: ['EMDR is something I use daily.', 'emdr'],
  },
  {
    id: 'not-mine',
    needs: GONE,
    bears: ['offer', 'topic', 'plan'],
    after:
      /^[^.;]{0,60}(?:,|\band|\bbut) not (?:mine|me|with me|by me|to me)\b|^(?: [\w-]+){0,2} (?:isn't|is not|aren't|are not) (?:really |exactly |quite )?(?:my|our) (?:forte|strong suit|strength|bag|cup of tea|department)\b|^[^.;]{0,30}\b(?:is|are) (?:always |usually |then )?(?:referred (?:on|out|elsewhere)|passed on|turned away|signposted)\b|^(?: [\w-]+){0,2} (?:needs?|requires?|calls? for) [^,.;]{0,50}\bthan (?:mine|ours|i|we|what i|this practice)\b/,
    says: 'denied',
    example: ["Couples therapy isn't really my forte.", 'couples_general'],
    counterexample: ['Couples therapy is really my forte, not an extra.', 'couples_general'],
  },
  {
    id: 'none-with',
    needs: GONE,
    bears: ['offer', 'topic'],
    before:
      /^\W*(?:sorry,? |please,? )*no (?:work|treatment|therapy|referrals|help|support|counsell?ing) (?:with|for|of|around|on|in) [^.;]{0,40}$|\b(?:exclusions?|exclusion criteria|contraindications?)\s?:[^.;]{0,80}$|\bwrong (?:choice|person|therapist|place|fit|match) (?:for|if)\b[^.;]{0,60}$|\b(?:insurance|indemnity) does not cover me for [^.;]{0,40}$/,
    unless: /\b(?:is|are) (?:ever|too)\b/,
    says: 'denied',
    example: ['No work with addictions, please.', 'addiction'],
    counterexample: ['No two weeks of my work with addictions are the same.', 'addiction'],
  },
  {
    id: 'sent-on',
    needs: GONE,
    bears: ['offer', 'topic', 'plan'],
    before:
      /\b(?:i|we) (?:always |usually |would |tend to )?(?:send|refer|signpost|redirect) (?:on )?(?:people|clients|anyone|those|patients|families|couples|callers) (?:with|who|whose|struggling|living|needing|for)\b[^.;]{0,30}$/,
    says: 'weak',
    example: ['I send people with addictions to a specialist service.', 'addiction'],
    counterexample: ['Many doctors send people with addictions to me.', 'addiction'],
  },
  {
    id: 'passed-on',
    needs: GONE,
    bears: ['offer', 'topic'],
    after:
      /^(?:(?!except|but)[^.;]){0,30}\b(?:but|which|whom) (?:(?:i|we|would|will|usually|normally|generally|often|mostly|tend to|prefer to) ){1,4}(?:pass|refer|hand|send) (?:(?:those|them|these|it|that|people) )?(?:on|out|elsewhere|to)\b/,
    says: 'weak',
    example: ['I see some phobias but usually refer those on.', 'phobia'],
    counterexample: ['I see some phobias but never refer them without a word.', 'phobia'],
  },
  {
    id: 'has-stopped',
    needs: GONE,
    bears: ['offer'],
    after:
      /^(?: [\w-]+){0,2} (?:stopped|ceased|had to go|(?:was|were) a stopgap|used to (?:be|take up|fill))\b|^[^.;]{0,40}\b(?:have|'ve) (?:since )?(?:let (?:it|that|them) go|left (?:it|that) behind|given (?:it|that|them) up|come to an end)\b/,
    says: 'denied',
    example: ['Home visits stopped with the pandemic.', 'setting_home'],
    counterexample: ['Home visits have not been given up.', 'setting_home'],
  },
  {
    id: 'laid-aside',
    needs: GONE,
    bears: ['offer', 'plan'],
    after:
      /^(?: [\w-]+){0,3} (?:(?:is|are) (?:currently |now |all |both )?(?:on (?:pause|ice)|shelved|in abeyance|spoken for|gone)|(?:have|has) (?:all |both )?(?:gone|been (?:shelved|paused)))\b/,
    says: 'weak',
    example: ['Evening appointments are on pause until spring.', 'hours_evening'],
    counterexample: ['Evening appointments are never on pause.', 'hours_evening'],
  },
  {
    id: 'given-for-another',
    needs: GONE,
    bears: ['offer'],
    before: /\b(?:i|we)(?:'ve| have)? (?:swapped|traded|replaced) (?:\w+ ){0,2}$/,
    says: 'denied',
    example: ['I have swapped hypnotherapy for slower work.', 'hypnotherapy'],
    counterexample: ['I have given hypnotherapy for years.', 'hypnotherapy'],
  },
];
