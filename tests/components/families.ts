import { GROUPS } from '../../components/panel/groups.ts';
import { COMFORT_GROUPS } from '../../components/profile/profile-choices.ts';
import { PROFILE_SECTIONS } from '../../components/profile/sections.ts';
import type { Weight } from '../../components/profile/wishes.ts';
import { PANEL_PLACES } from '../../components/shortlist/places.tsx';
import type { Shift } from '../../utils/alliance/change.ts';
import type { ItemAnswer } from '../../utils/alliance/check-in.ts';
import { COMPARISONS, FLAG_IDS, FOLLOW_UPS, ITEM_IDS, PARTS } from '../../utils/alliance/check-in.ts';
import { MISSING_IDS } from '../../utils/alliance/leaving.ts';
import type { WorthNaming } from '../../utils/alliance/named.ts';
import type { PartStanding, SayingStage } from '../../utils/alliance/reading.ts';
import { type Basis, RULES } from '../../utils/evidence/assumptions.ts';
import { SUBJECTS } from '../../utils/evidence/studies.ts';
import type { FactKind } from '../../utils/fit/badge-says.ts';
import type { Band, VerdictKind } from '../../utils/fit/estimate-types.ts';
import type { Room } from '../../utils/fit/room.ts';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import type { TaughtLeftOut } from '../../utils/listing/mend-taught.ts';
import type { ReadOn } from '../../utils/listing/merge.ts';
import { TAUGHT_FIELDS } from '../../utils/listing/taught-fields.ts';
import type { PageSays, PanelState } from '../../utils/messages/panel.ts';
import type { Bringing, Problem, Remains } from '../../utils/messages/replies.ts';
import { ASKS } from '../../utils/profile/asks.ts';
import { INTRODUCTION_PARTS } from '../../utils/profile/introduction.ts';
import type { ProfileLeftOut } from '../../utils/profile/mend.ts';
import type { Mode } from '../../utils/profile/mode.ts';
import { CONCEPT_FACETS, type Importance, type PriceWish } from '../../utils/profile/profile.ts';
import { BANK } from '../../utils/questions/bank.ts';
import type { When } from '../../utils/questions/question-types.ts';
import type { Kept } from '../../utils/shortlist/kept.ts';
import { LETTER_KINDS, LETTER_PARTS } from '../../utils/shortlist/letter.ts';
import { SORTS } from '../../utils/shortlist/list-order.ts';
import type { NextKind } from '../../utils/shortlist/next.ts';
import { OCCASIONS } from '../../utils/shortlist/prepare.ts';
import type { Proof } from '../../utils/shortlist/same-person.ts';
import { COLUMNS } from '../../utils/shortlist/save-as.ts';
import { REACHES, STAGES, WAYS } from '../../utils/shortlist/stage.ts';
import { BACKUP_PARTS } from '../../utils/store/parts.ts';
import { AXES } from '../../utils/vocabulary/concepts/axes.ts';

/** All members of a type, each named once: the compiler sees to it that none is missing and none too many. */
const all = <T extends string | number>(members: Record<T, 1>): string[] => Object.keys(members);
const under = (prefix: string, members: readonly string[]) => members.map((member) => prefix + member);
/** The same with an end behind each. */
const between = (prefix: string, members: readonly string[], ...ends: string[]) =>
  members.flatMap((member) => ends.map((end) => prefix + member + end));

const BANDS = all<Band>({ against: 1, unclear: 1, clear: 1, little: 1, some: 1 });
const FACT_WORDS = {
  full: 1,
  waitlist: 1,
  over: 1,
  otherwise: 1,
  ask: 1,
  all: 1,
  price: 1,
  unsaid: 1,
} as const;
const IMPORTANCES = all<Importance>({ must: 1, nice: 1, not: 1 });
const MODES = all<Mode>({ page: 1, quiet: 1 });
const STANDINGS = all<PartStanding>({ forming: 1, mixed: 1, 'not yet': 1 }).map((one) =>
  one.replace(' ', '_'),
);
const TROUBLES = all<Exclude<Problem, 'refused'>>({
  ...{ locked: 1, newer: 1, blocked: 1, damaged: 1, full: 1, unfit: 1, failed: 1 },
});
const PRICED = all<PriceWish['session']>({ individual: 1, couples: 1 });

/**
 * Texts whose keys are put together where they are used: how that is written there, and every key that comes of it.
 */
export const FAMILIES: readonly [made: string, keys: readonly string[]][] = [
  ['`import_${', under('import_', [...BACKUP_PARTS])],
  ['`import_how_${', under('import_how_', all<Bringing>({ merge: 1, replace: 1 }))],
  [
    '`import_left_${',
    under('import_left_', [
      ...all<ProfileLeftOut['why'] | TaughtLeftOut['why']>({
        ...{
          'unknown-concept': 1,
          'wrong-facet': 1,
          twice: 1,
          'both-must-and-not': 1,
          'unknown-style': 1,
          'unknown-part': 1,
        },
        ...{ 'too-many': 1, 'not-understood': 1, 'other-site': 1, 'unsafe-pattern': 1 },
      }).map((why) => why.replaceAll('-', '_')),
      'unfit',
    ]),
  ],
  ['`erase_left_${', under('erase_left_', all<Remains>({ records: 1, scripts: 1, access: 1, memory: 1 }))],
  ['`trouble_${', under('trouble_', TROUBLES)],
  ['}_help`', between('trouble_', TROUBLES, '_help')],
  ['`badge_fact_${', under('badge_fact_', all<FactKind>(FACT_WORDS))],
  ['}_means`', between('mark_', ['near', 'silent'], '_means')],
  ['`intro_${', under('intro_', [...INTRODUCTION_PARTS, 'own'])],
  ['`prepare_${', under('prepare_', OCCASIONS)],
  ['}_label`', between('', ['prepare_up', 'prepare_down', 'prepare_leave_out'], '_label')],
  ['`ev_band_${', under('ev_band_', BANDS)],
  ['`mark_${', under('mark_', all<VerdictKind>({ says: 1, near: 1, silent: 1, unlisted: 1, no: 1 }))],
  ['`part_${', under('part_', IMPORTANCES)],
  ['`group_${', under('group_', [...GROUPS])],
  ['`room_${', under('room_', all<Exclude<Room, 'unsaid'>>({ open: 1, waitlist: 1, full: 1 }))],
  ['`fact_on_${', under('fact_on_', all<ReadOn>({ card: 1, profile: 1 }))],
  ['`brief_price_${', under('brief_price_', PRICED)],
  ['`rare_${', under('rare_', all<PageSays['rare'][number]['by']>({ census: 1, page: 1 }))],
  ['`popup_${', under('popup_', [...MODES, 'off'])],
  ['`popup_next_${', under('popup_next_', MODES)],
  ['`go_${', under('go_', MODES)],
  ['`importance_${', under('importance_', all<Weight>({ must: 1, nice: 1, not: 1, skip: 1 }))],
  ['`wish_price_${', under('wish_price_', PRICED)],
  ['`holds_price_${', under('holds_price_', PRICED)],
  ['`price_${', under('price_', PRICED)],
  ['`place_${', under('place_', ['one', 'two', 'few', 'other'])],
  ['`limit_${', under('limit_', all<NonNullable<PanelState['limit']>>({ day: 1, changes: 1 }))],
  ['`way_${', between('way_', MODES, '', '_note')],
  ['`form_${', under('form_', PROFILE_SECTIONS)],
  ['`brief_${', under('brief_', ['price', ...CONCEPT_FACETS.filter((facet) => facet !== 'comfort')])],
  ['`does_${', under('does_', all<Weight>({ must: 1, nice: 1, not: 1, skip: 1 }))],
  [
    '`facet_${',
    under(
      'facet_',
      CONCEPT_FACETS.filter((facet) => facet !== 'comfort'),
    ),
  ],
  ['`comfort_${', under('comfort_', COMFORT_GROUPS)],
  ['`step_${', ['negative', 'positive'].flatMap((side) => between(`step_${side}_`, ['1', '2', '3'], ''))],
  ['`directory_${mode', under('directory_', [...MODES, 'off'])],
  [
    '`directory_${evidence',
    under(
      'directory_',
      all<Descriptor['evidence']>({ seen: 1, described: 1, claimed: 1, taught: 1, shape: 1 }),
    ),
  ],
  [
    '_ask`',
    between(
      '',
      BANK.map(({ id }) => id),
      '_ask',
    ),
  ],
  ['`why_${axis', AXES.flatMap((axis) => between(`why_${axis}_`, ['less', 'more'], '', '_other'))],
  ['`ev_basis_${', under('ev_basis_', [...all<Basis>({ count: 1, study: 1, judgement: 1 }), 'textbook'])],
  ['`ev_about_${', under('ev_about_', SUBJECTS)],
  ['`questions_${', under('questions_', all<Exclude<When, 'call'>>({ s1: 1, s2: 1, s3: 1 }))],
  ['`rule_${', under('rule_', Object.keys(RULES))],
  ['`first_is_${', under('first_is_', all<Importance | 'gone'>({ must: 1, nice: 1, not: 1, gone: 1 }))],
  ['`ally_item_${', under('ally_item_', ITEM_IDS)],
  ['`ally_answer_${', under('ally_answer_', all<ItemAnswer>({ 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, early: 1 }))],
  ['`ally_follow_${', under('ally_follow_', FOLLOW_UPS)],
  ['`ally_compared_${', under('ally_compared_', COMPARISONS)],
  ['`ally_${flag', under('ally_', FLAG_IDS)],
  ['`ally_part_${', under('ally_part_', PARTS)],
  ['`ally_stage_${', under('ally_stage_', all<SayingStage>({ nothing: 1, first: 1, parts: 1, lines: 1 }))],
  ['`ally_standing_${', PARTS.flatMap((part) => under(`ally_standing_${part}_`, STANDINGS))],
  ['`ally_impression_${', under('ally_impression_', STANDINGS)],
  ['`ally_change_${', under('ally_change_', ['fell', 'rose'])],
  ['`ally_page_since_${', under('ally_page_since_', all<Shift>({ fell: 1, ordinary: 1, rose: 1 }))],
  [
    '`ally_named_${',
    under('ally_named_', all<WorthNaming>({ off_very: 1, off: 1, nothing_left: 1, worse: 1 })),
  ],
  [
    '`ally_raise_${',
    between(
      'ally_raise_',
      ['worse', 'absent', 'kept', 'bond_fell', 'goals_fell', 'tasks_fell'],
      ...['_why', '_say_1', '_say_2'],
    ),
  ],
  [
    '`ally_choice_${',
    ['bring_up', 'give_time'].flatMap((choice) =>
      between(`ally_choice_${choice}_`, ['bond', 'goals'], '_say'),
    ),
  ],
  ['`ally_leaving_${', between('ally_leaving_', ['in_person', 'reason', 'message', 'plain'], '', '_say')],
  ['`ally_missing_${', under('ally_missing_', MISSING_IDS)],
  ['`ally_wish_${', under('ally_wish_', MISSING_IDS)],
  ['`first_is_${', under('first_is_', all<Importance | 'gone'>({ must: 1, nice: 1, not: 1, gone: 1 }))],
  ['`places_${', under('places_', PANEL_PLACES)],
  ['`stage_by_${', under('stage_by_', WAYS)],
  [
    '`next_${',
    between(
      'next_',
      all<NextKind>({
        ...{ start: 1, more: 1, write: 1, wait: 1, again: 1, answer: 1, meet: 1, decide: 1, settled: 1 },
        after: 1,
      }),
      '',
      '_help',
    ),
  ],
  ['`same_${', under('same_', all<Proof>({ npi: 1, licence: 1, register: 1, telephone: 1 }))],
  ['`sheet_hard_${', under('sheet_hard_', all<'yes' | 'unsure' | 'no'>({ yes: 1, unsure: 1, no: 1 }))],
  ['`letter_kind_${', under('letter_kind_', LETTER_KINDS)],
  ['`letter_part_${', under('letter_part_', LETTER_PARTS)],
  ['`column_${', under('column_', COLUMNS)],
  ['`stage_${', under('stage_', STAGES)],
  ['`said_${', under('said_', ASKS)],
  ['`why_${', under('why_', [...ASKS, 'talk', 'disclosure'])],
  ['`sort_${', under('sort_', SORTS)],
  ['`reach_${', under('reach_', REACHES)],
  [
    '`since_${',
    under(
      'since_',
      all<Kept['entries'][number]['changes'][number]['what']>({
        ...{ room: 1, price: 1, couplesPrice: 1, plans: 1, inPerson: 1, online: 1, telephone: 1 },
      }),
    ),
  ],
  ['`teach_field_${', under('teach_field_', TAUGHT_FIELDS)],
  ['_help`', between('', ['teach_no_key', 'teach_no_name'], '_help')],
];
