import type { Profile } from './profile.ts';

/** An invented person's wishes, to try Foreword with. */
export const SAMPLE_PROFILE: Profile = {
  version: 2,
  wishes: [
    { facet: 'topic', concept: 'anxiety', importance: 'must' },
    { facet: 'topic', concept: 'trauma', importance: 'must' },
    { facet: 'approach', concept: 'emdr', importance: 'nice' },
    { facet: 'setting', concept: 'setting_online', importance: 'must' },
    { facet: 'price', max: 170, session: 'individual', importance: 'nice' },
    { facet: 'format', concept: 'fmt_individual', importance: 'nice' },
    { facet: 'hours', concept: 'hours_evening', importance: 'nice' },
  ],
  style: { lead_1: 2, lead_2: 2, stance_1: -2, stance_2: -1 },
  values: ['v_honesty', 'v_family'],
};
