import { EMPTY_PROFILE, type Profile } from '../profile/profile.ts';

/**
 * Somebody who asks for a few things. By them people are judged for whoever asks for nothing or keeps it locked, and
 * what comes of it is thrown away: a page that times how busy the machine is, or when it is drawn on again, would tell
 * who wishes for nothing from the others.
 */
export const SOMEBODY: Profile = {
  ...EMPTY_PROFILE,
  wishes: [
    { facet: 'topic', concept: 'anxiety', importance: 'must' },
    { facet: 'setting', concept: 'setting_online', importance: 'must' },
    { facet: 'topic', concept: 'grief', importance: 'nice' },
  ],
};
