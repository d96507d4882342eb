import type { LimitRule } from './rule.ts';

/** What is not offered now, or not yet. */
export const PLANNED: readonly LimitRule[] = [
  {
    id: 'label-no',
    needs: ['not', 'no', 'none', 'unavailable', 'discontinued', 'suspended', 'n', 'never'],
    bears: ['plan', 'offer', 'topic', 'state'],
    after:
      /^(?: [\w-]+){0,2}\s*[:(,–-]{1,2}\s*(?:sorry,? |unfortunately,? |currently |presently |alas,? )*(?:not (?:yet|at (?:this|the|present)|currently|now|right now|available|accepted|accepting|offered|for now|any ?more|taken|treated|seen|provided|with me|in this)|no longer|none\b(?! of)|n\/a|unavailable|discontinued|suspended|never(?! \w+ing\b))(?! (?:only|online|in[- ]person|by|via|over|on|during|with(?! me)|if|as)\b)/,
    says: 'denied',
    example: ['Medicaid: not at this time.', 'medicaid'],
    counterexample: ['Medicaid: yes, at this time.', 'medicaid'],
  },
  {
    id: 'label-pending',
    needs: [
      'soon',
      'pending',
      'progress',
      'process',
      'way',
      'underway',
      'scheduled',
      'planned',
      'hold',
      'paused',
      'tbd',
      'starting',
      'upcoming',
    ],
    bears: ['plan', 'offer', 'topic', 'state'],
    after:
      /^(?: [\w-]+){0,2}(?:\s*[:(,–-]{1,2}\s*|\s(?:is|are) (?:currently |now )?)(?:[\w-]{1,60} ){0,4}?(?:coming soon|soon|pending|in (?:progress|process)|under ?way|scheduled|planned|on hold|paused|tbd|starting (?:in|soon|this|next)|upcoming)\b/,
    says: 'weak',
    example: ['EMDR (training in progress)', 'emdr'],
    counterexample: ['EMDR (training completed)', 'emdr'],
  },
  {
    id: 'intended',
    needs: [
      'hope',
      'hoping',
      'plan',
      'plans',
      'planning',
      'aim',
      'intend',
      'expect',
      'going',
      'about',
      'applied',
      'applying',
      'credentialing',
      'process',
      'will',
      'toward',
      'towards',
      'soon',
      'waiting',
      'adding',
      'may',
    ],
    bears: ['plan', 'offer', 'state'],
    before:
      /\b(?:(?:hop(?:e|es|ing)|plan(?:s|ning)?|aim|intend|expect|going|about) to (?:be (?:able|in[- ]network|on|credentialed|panell?ed|certified|licensed|offering|accepting)|offer|join|add|open|start|begin|launch|accept|take|become|get|train|expand)\b[^;]{0,50}$|may (?:expand|branch out) (?:in)?to\b[^;]{0,40}$|(?:appl(?:ied|ying) (?:to|for|with)|credentialing with|in the process of (?:\w+ing)|waiting (?:to|for)|working towards?|(?:will|'ll) (?:soon|begin|start|be (?:joining|adding|opening|starting|able))|soon (?:be|to|i|we)|adding)\b[^;]{0,60}$)/,
    unless:
      /\b(?:help|support|guide|teach|you(?:'ll| will)|we will (?:begin|start)|treatment plan|safety plan|if you)\b/,
    says: 'weak',
    example: ['I intend to add evening appointments.', 'hours_evening'],
    counterexample: ['I am glad to have evening appointments.', 'hours_evening'],
  },
  {
    id: 'from-then-on',
    needs: ['beginning', 'starting', 'from', 'once', 'after'],
    bears: ['plan', 'offer'],
    before:
      /\b(?:(?:beginning|starting|from) (?:in |on |this |next |the )*(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|new year|month|week|year)\b(?: \d{4})?(?: on)?,?|once [^,;]{3,50},) (?:i|we) (?:will|'ll|plan to|hope to|expect to|may)\b[^;]{0,50}$/,
    says: 'weak',
    example: ['Beginning in March I will offer evening hours.', 'hours_evening'],
    counterexample: ['Beginning in March I have offered evening hours.', 'hours_evening'],
  },
  {
    id: 'later',
    needs: ['may', 'might', 'will'],
    bears: ['plan', 'offer'],
    after:
      /^(?: [\w-]+){0,2} (?:may|might|will) (?:soon |again |possibly )?(?:be (?:added|back|starting|opening|available (?:from|in|by|later|next|soon|starting|again))|begin|start|return|resume|launch|open)\b(?! (?:with|by)\b)/,
    says: 'weak',
    example: ['Weekend appointments may be added later this year.', 'hours_weekend'],
    counterexample: ['Weekend appointments are booked online.', 'hours_weekend'],
  },
];
