import type { StudyId } from '../../utils/evidence/studies.ts';
import type { MessageKey } from '../text.ts';

/** One thing said, and the studies that it rests on. */
export interface EvidenceLine {
  text: MessageKey;
  studies?: readonly StudyId[];
}

/** A paragraph, a list, or one of the parts that are drawn from the data. */
export type ContentBlock = EvidenceLine | readonly EvidenceLine[] | 'bands' | 'rules' | 'studies';

export interface EvidenceSection {
  /** The anchor of the section. */
  id: string;
  title: MessageKey;
  blocks: readonly ContentBlock[];
}

/** All that the page about evidence says, in order. The page and `docs/evidence.md` are both made from it. */
export const SECTIONS: readonly EvidenceSection[] = [
  {
    id: 'estimate',
    title: 'ev_what_title',
    blocks: [
      { text: 'ev_what_share', studies: ['bennett-2025', 'johnson-2025', 'swift-2018', 'windle-2020'] },
      { text: 'ev_what_range' },
      { text: 'ev_what_not' },
      { text: 'ev_what_bands' },
      'bands',
    ],
  },
  {
    id: 'uses',
    title: 'ev_uses_title',
    blocks: [
      [
        { text: 'ev_uses_wishes', studies: ['bennett-2025', 'johnson-2025', 'swift-2018'] },
        { text: 'ev_uses_phrase' },
        { text: 'ev_uses_near' },
        { text: 'ev_uses_licence' },
        { text: 'ev_uses_room', studies: ['counts-2025', 'seattle-times-2023'] },
        { text: 'ev_uses_unticked', studies: ['counts-2017'] },
        { text: 'ev_uses_rarity', studies: ['counts-2017', 'counts-2018'] },
        { text: 'ev_uses_silence', studies: ['counts-2017', 'counts-2025'] },
        { text: 'ev_uses_told' },
      ],
      { text: 'ev_uses_not', studies: ['goldberg-2016', 'erekson-2017', 'cooper-2021'] },
    ],
  },
  {
    id: 'unknown',
    title: 'ev_unknown_title',
    blocks: [
      { text: 'ev_unknown_lead' },
      [
        { text: 'ev_unknown_empathy', studies: ['elliott-2018', 'farber-2018', 'kolden-2018'] },
        { text: 'ev_unknown_skill', studies: ['johns-2019', 'constantino-2021'] },
        { text: 'ev_unknown_alliance', studies: ['fluckiger-2018'] },
        { text: 'ev_unknown_culture', studies: ['soto-2018'] },
        { text: 'ev_unknown_criticism', studies: ['safran-2011'] },
        { text: 'ev_unknown_person', studies: ['values-29-pairs', 'lupini-2000'] },
        { text: 'ev_unknown_room', studies: ['seattle-times-2023'] },
      ],
    ],
  },
  {
    id: 'percentage',
    title: 'ev_number_title',
    blocks: [
      [
        { text: 'ev_number_truth', studies: ['joel-2017'] },
        { text: 'ev_number_ticks', studies: ['counts-2017', 'counts-2018'] },
        { text: 'ev_number_silence', studies: ['counts-2017'] },
        { text: 'ev_number_promise', studies: ['boyd-2025', 'lee-2025', 'constantino-2021'] },
        { text: 'ev_number_terse' },
      ],
    ],
  },
  {
    id: 'rules',
    title: 'ev_rules_title',
    blocks: [{ text: 'ev_rules_lead' }, { text: 'ev_rules_ends' }, 'rules'],
  },
  {
    id: 'still',
    title: 'ev_still_title',
    blocks: [
      [
        { text: 'ev_still_style', studies: ['cooper-2021', 'rihacek-2023', 'counts-2017'] },
        { text: 'ev_still_values', studies: ['values-29-pairs', 'lupini-2000', 'arizmendi-1985'] },
        { text: 'ev_still_identity', studies: ['cabral-2011', 'soto-2018', 'captari-2018', 'moradi-2018'] },
      ],
    ],
  },
  {
    id: 'check-ins',
    title: 'ev_checkins_title',
    blocks: [
      { text: 'ev_checkins_after', studies: ['fluckiger-2018', 'sharf-2010', 'fluckiger-2020'] },
      { text: 'ev_checkins_one', studies: ['crits-christoph-2011'] },
      { text: 'ev_checkins_room', studies: ['safran-2011', 'de-jong-2021', 'stefana-2024'] },
      { text: 'ev_checkins_own' },
    ],
  },
  {
    id: 'limits',
    title: 'ev_limits_title',
    blocks: [
      [
        { text: 'ev_limits_foreword' },
        { text: 'ev_limits_summaries' },
        { text: 'ev_limits_averages' },
        { text: 'ev_limits_relation' },
        { text: 'ev_limits_counts', studies: ['counts-2017', 'counts-2018', 'counts-2025'] },
        { text: 'ev_limits_left_out' },
        { text: 'ev_limits_no_trial' },
      ],
    ],
  },
  {
    id: 'therapists',
    title: 'ev_therapists_title',
    blocks: [
      { text: 'ev_therapists_reads' },
      { text: 'ev_therapists_not' },
      { text: 'ev_therapists_one' },
      { text: 'ev_therapists_terse' },
      { text: 'ev_therapists_change' },
    ],
  },
  {
    id: 'studies',
    title: 'ev_studies_title',
    blocks: [
      { text: 'ev_studies_lead' },
      [{ text: 'ev_size_d' }, { text: 'ev_size_r' }, { text: 'ev_size_or' }, { text: 'ev_size_n' }],
      'studies',
    ],
  },
];
