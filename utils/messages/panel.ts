import type { Estimate } from '../fit/estimate-types.ts';
import type { PageKind } from '../listing/descriptor.ts';
import type { ChosenQuestion } from '../questions/question-types.ts';

/** One therapist of the page, as the panel shows them. */
export interface PanelListing {
  key: string;
  name: string;
  url: string;
  /** 1 for the first on the page. */
  place: number;
  estimate: Estimate;
  questions: ChosenQuestion[];
  /** Whether this session has read their profile too, or only a card. */
  sawProfile: boolean;
}

/** Everything that the panel shows of the tab in front. */
export interface PanelState {
  /** The directory of the tab in front: `on` when Foreword reads it; `null` on any other site. */
  directory: { id: string; label: string; on: boolean } | null;
  page: PageKind;
  /** Whether there is any wish to estimate by. */
  hasWishes: boolean;
  listings: PanelListing[];
  /** The therapist under the pointer, or the nearest to the middle of the page. */
  pointed: string | null;
  /** A limit was reached against pages that invent therapists: the day's listings, or changes of one listing. */
  limit: 'day' | 'changes' | null;
}
