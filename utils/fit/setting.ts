import type { Rates } from './rates.ts';
import { BASE_RATES } from './rates.ts';

/** What an estimate knows of the place where the listing stands. */
export interface Setting {
  /** How often the listings of this directory claim each thing. */
  rates: Rates;
  /** The place whose own census they hold, and by how many people: another place, another estimate. */
  place?: string;
}

/** A directory of which nothing has been counted. */
export const UNKNOWN_SETTING: Setting = { rates: BASE_RATES };
