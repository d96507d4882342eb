import { profile2017, profileGoodtherapy } from './profiles.ts';
import { goodtherapy, results2019, results2025, ukcp } from './results.ts';
import type { Routes, Second } from './route.ts';
import { state2025 } from './state-2025.ts';

const FAMILIES: [family: string, mark: RegExp, dom: (html: string) => Second[]][] = [
  ['Psychology Today results 2025', /data-x="profile-result-\d/, results2025],
  ['Psychology Today results 2019', /<div[^>]*data-result-row="/, results2019],
  ['Psychology Today profile 2017–2019', /id=['"]profile-content['"]/, profile2017],
  ['GoodTherapy profile', /id="profileTitle_id"/, profileGoodtherapy],
  ['GoodTherapy results', /therapist_middle_section/, goodtherapy],
  ['UKCP results', /class="profile-listing\b/, ukcp],
];

/** What a page says by its second routes, or `null` when no extractor knows its family. */
export function routesOf(html: string): Routes | null {
  const own = FAMILIES.find(([, mark]) => mark.test(html));
  if (!own) return null;
  const [family, , dom] = own;
  return { family, state: state2025(html), dom: dom(html) };
}
