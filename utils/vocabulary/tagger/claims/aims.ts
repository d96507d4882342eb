import { type MentionRule, weakIf } from './rule.ts';

/** "… , promoting resilience and communication": what comes of it is no topic. */
const LEADS_TO =
  /\b(?:(?:growth|work|therapy|this|that|it|healing|which|and|process) (?:\w+ )?(?:fosters|promotes|leads to|improves|enhances|relieves)|leads? to|results? (?:in|is)|(?:may|can|might) cause|how (?:[\w']+ ){1,5}responds? to|undermines?|interferes? with|get in the way of|(?:saw|seen|witnessed) (?:first-?hand )?how)\b[^.;]{0,50}$|,\s*(?:promoting|fostering|encouraging|leading to|resulting in|which (?:promotes|fosters|leads to))\b[^.;]{0,60}$|\bso (?:that )?(?:you (?:can|may|are able to)|they may)\b[^.;]{0,80}$/;
/** "… to improve insight, resilience and mindfulness": what a method is to lead to is no method. */
const AIMED_AT =
  /\bto (?:help (?:you |them |clients |people )?)?(?:improve|increase|enhance|foster|promote|strengthen|cultivate|achieve|restore)(?: (?:your|their|greater|more|overall|better))?(?: [\w-]+(?:,? and|,))* $/;

/** What people are to have in the end. */
const AIM = '(?:resilience|healing|confidence|clarity|self-awareness|joy|balance|peace|trust|purpose|growth)';
const AIM_BEFORE = new RegExp(String.raw`\b${AIM},? (?:and |or )?$`);
const AIM_AFTER = new RegExp(
  String.raw`^(?:,|,? (?:and|or)) (?:and |or )?(?:an? )?(?:(?!work)[\w-]+ )?${AIM}\b`,
);
/** "healthy connections", unlike "relationships". */
const WISHED_FOR =
  /^(?:health|strong|deep|meaning|authentic|better|loving|fulfill|improv|build)\w* |with others$|^communication/;

/** What the work is to lead to. */
export const AIMS: readonly MentionRule[] = [
  {
    id: 'outcome',
    needs: [
      'so',
      'relieves',
      'fosters',
      'promotes',
      'promoting',
      'fostering',
      'leads',
      'leading',
      'undermine',
      'undermines',
      'interfere',
      'interferes',
      'encouraging',
      'resulting',
      'results',
      'improves',
      'enhances',
      'lead',
      'result',
      'cause',
      'responds',
      'respond',
      'saw',
      'seen',
      'witnessed',
    ],
    says: ({ entry, reading: { text }, place: { listStart } }) =>
      weakIf(entry.kind === 'issue' && LEADS_TO.test(text.slice(Math.max(0, listStart - 60), listStart))),
    example: ['Growth fosters healthy relationships.', 'relationship', 'weak'],
    counterexample: ['My group for healthy relationships fosters growth.', 'relationship', 'stated'],
  },
  {
    id: 'aimed-at',
    needs: 'improve increase enhance foster promote strengthen cultivate achieve restore'.split(' '),
    says: ({ entry, before }) => weakIf(entry.kind === 'approach' && AIMED_AT.test(before)),
    example: ['I use DBT to improve insight, resilience and mindfulness.', 'mindfulness', 'weak'],
    counterexample: ['I use DBT and mindfulness to improve insight.', 'mindfulness', 'stated'],
  },
  {
    id: 'among-aims',
    needs: 'resilience healing confidence clarity awareness joy balance peace trust purpose growth'.split(
      ' ',
    ),
    says: ({ entry, before, after, name }) =>
      weakIf(
        entry.id === 'relationship' &&
          WISHED_FOR.test(name) &&
          (AIM_BEFORE.test(before) || AIM_AFTER.test(after)),
      ),
    example: ['I focus on healing, resilience and healthy relationships.', 'relationship', 'weak'],
    counterexample: ['I focus on trauma, anxiety and healthy relationships.', 'relationship', 'stated'],
  },
];
