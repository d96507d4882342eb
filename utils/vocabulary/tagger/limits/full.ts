import type { LimitRule } from './rule.ts';

const PART = String.raw`(?:evenings?|weekends?|saturdays?|sundays?|daytime|nights?|mornings?|afternoons?|after[- ](?:school|work)|couples?|famil(?:y|ies)|child(?:ren)?|kids|teens?|adolescents?|adults|groups?|in[- ]person|telehealth|online|virtual|sliding|reduced|low[- ]fee|pro bono|medicaid|medicare|medi-cal|insurance|assessments?|testing|evaluations?|medication|therapy clients|consultations?|supervision|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|aetna|cigna|tricare|bcbs|blue cross|united|optum|\d{1,2} ?[ap]m)`;

/** What is offered, and taken by others; and what is full or open in part only. */
export const FULL: readonly LimitRule[] = [
  {
    id: 'part-full',
    needs: [
      'full',
      'filled',
      'taken',
      'booked',
      'capacity',
      'closed',
      'none',
      'gone',
      'hold',
      'paused',
      'suspended',
      'waitlisted',
      'unavailable',
      'waiting',
      'waitlist',
      'wait',
    ],
    bears: ['plan', 'offer'],
    after:
      /^(?: [\w-]+){0,3}? (?:has|have) an? (?:\w+ )?wait(?:ing)?[- ]?(?:list)?\b|^(?: [\w-]+){0,3}?(?:\s(?:is|are|was|were)\b|\s*[:,(-])?\s*(?:now |all |also |already |both |currently |presently |completely |temporarily |fully |unfortunately )*(?:full\b(?![- ](?:time|day|range|spectrum|of|fee|service|assess|psych))|filled|taken|booked|at (?:full )?capacity|closed|none (?:left|available|open|at)|all gone|on hold|paused|suspended|waitlisted|unavailable)\b/,
    unless: /\b(?:practice (?:is )?closed\b|closed group\b)/,
    says: 'weak',
    example: ['I accept Aetna (full).', 'aetna'],
    counterexample: ['I accept Aetna (open).', 'aetna'],
  },
  {
    id: 'full-for',
    needs: [
      'full',
      'capacity',
      'booked',
      'openings',
      'opening',
      'spots',
      'spaces',
      'space',
      'room',
      'availability',
      'slots',
      'places',
      'closed',
    ],
    bears: ['plan', 'offer'],
    before:
      /\b(?:full|at (?:full )?capacity|(?:fully )?booked|closed|(?:no|without|out of|not have|n't have) (?:\w+ ){0,2}?(?:openings?|spots?|spaces?|room|availability|slots?|places?)) (?:\w+ ){0,2}?(?:for|in|on|after|to|during) (?:[\w-]+[ ,/]+){0,3}$/,
    says: 'weak',
    example: ['I am at capacity for evening appointments.', 'hours_evening'],
    counterexample: ['I have openings for evening appointments.', 'hours_evening'],
  },
  {
    id: 'closed-part',
    needs: ['for', 'in', 'on', 'after', 'to', 'during', 'at', 'with'],
    bears: ['closed'],
    after: new RegExp(
      `^,? (?:for|in|on|after|to|during|at|with) (?:my |our |the |all |new |most |any )*(?:[\\w-]+ )?${PART}\\b`,
    ),
    says: 'weak',
    example: ['At capacity for evening appointments.', 'status_closed'],
    counterexample: ['At capacity for the present.', 'status_closed'],
  },
  {
    id: 'closed-except',
    needs: ['except', 'but', 'other', 'though', 'however', 'unless'],
    bears: ['closed'],
    after:
      /^[^.;]{0,20}\b(?:except|other than|unless|(?:but|though|however),? (?:i |we )?(?:still |do )*(?:have|has|taking|accepting|am)\b)/,
    says: 'weak',
    example: ['Not accepting new clients except for couples.', 'status_closed'],
    counterexample: ['Not accepting new clients, but check back in May.', 'status_closed'],
  },
  {
    id: 'open-part',
    needs: ['only', 'exclusively', 'solely', 'no'],
    bears: ['open'],
    after:
      /^(?: [\w-]+){0,2}? (?:for|from|who|in)(?! (?:\w+ ){0,2}(?:tele\w*|online|virtual\w*|in[- ]person|remote|video|private|self|cash))[\w\s,/&'-]{1,50}?\b(?:only|exclusively|solely)\b|^ (?:[\w-]+ ){1,2}only\b|^[^.]{0,60}[;,] (?:but )?no (?:therapy|individual|weekly|ongoing|regular|new therapy) (?:slots?|openings?|spots?|spaces?|clients|availability)\b/,
    says: 'weak',
    example: ['Taking new clients for assessments only.', 'status_open'],
    counterexample: ['Taking new clients for online sessions only.', 'status_open'],
  },
  {
    id: 'open-only',
    needs: ['only'],
    bears: ['open'],
    before: /\bonly (?:currently |now |be |to |open for )?(?:\w+ )?$/,
    after:
      /^(?: [\w-]+){0,2}? (?:for|from|who|couples?|groups?|famil|child|teen|assess|testing|evaluat|intensive|medication)/,
    unless: /\bnot only\b/,
    says: 'weak',
    example: ['I am only accepting new clients for testing.', 'status_open'],
    counterexample: ['I am now accepting new clients for testing.', 'status_open'],
  },
];
