import type { Reading } from '../reading.ts';
import { SIGN } from '../signs.ts';
import { abbreviations } from './abbreviations.ts';
import { ages } from './ages.ts';
import { availability } from './availability.ts';
import { changeEfforts } from './change-efforts.ts';
import type { Extractor, Find } from './find.ts';
import { formats } from './formats.ts';
import { identity } from './identity.ts';
import { insurance } from './insurance.ts';
import { languages } from './languages.ts';
import { length } from './length.ts';
import { licence } from './licence.ts';
import { money } from './money.ts';
import { plans } from './plans.ts';
import { pronouns } from './pronouns.ts';
import { setting } from './setting.ts';
import { years } from './years.ts';

/** Each extractor with the sign that it needs: most sentences have none, and looking is cheap. */
const EXTRACTORS: readonly { needs: number; also?: number; find: Extractor }[] = [
  { needs: SIGN.abbreviation, find: abbreviations },
  { needs: SIGN.age, find: ages },
  { needs: SIGN.availability, find: availability },
  { needs: SIGN.change, find: changeEfforts },
  { needs: SIGN.format, find: formats },
  { needs: SIGN.identity, find: identity },
  { needs: SIGN.insurance, find: insurance },
  { needs: SIGN.language, find: languages },
  { needs: SIGN.length, find: length },
  { needs: SIGN.state | SIGN.licensed | SIGN.credential, find: licence },
  { needs: SIGN.money, find: money },
  { needs: SIGN.plan, also: SIGN.payer, find: plans },
  { needs: SIGN.setting, find: setting },
  { needs: SIGN.years, find: years },
];
const ANY = EXTRACTORS.reduce((all, { needs }) => all | needs, 0);

/** Everything that the extractors find in one sentence. `before` is the sentence before, in lower case. */
export function extract(reading: Reading, before: string): Find[] {
  const finds = pronouns(reading, before);
  if ((reading.signs & ANY) === 0) return finds;
  for (const { needs, also = ~0, find } of EXTRACTORS) {
    if ((reading.signs & needs) === 0 || (reading.signs & also) === 0) continue;
    for (const each of find(reading, before)) {
      each.rule ??= find.name;
      finds.push(each);
    }
  }
  return finds;
}
