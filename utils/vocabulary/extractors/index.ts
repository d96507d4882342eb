import { abbreviations } from './abbreviations.ts';
import { ages } from './ages.ts';
import { availability } from './availability.ts';
import { changeEfforts } from './change-efforts.ts';
import type { Extractor } from './find.ts';
import { formats } from './formats.ts';
import { identity } from './identity.ts';
import { insurance } from './insurance.ts';
import { languages } from './languages.ts';
import { length } from './length.ts';
import { licence } from './licence.ts';
import { money } from './money.ts';
import { plans } from './plans.ts';
import { setting } from './setting.ts';
import { years } from './years.ts';

/** All extractors; each looks at one sentence. */
export const EXTRACTORS: readonly Extractor[] = [
  abbreviations,
  ages,
  availability,
  changeEfforts,
  formats,
  identity,
  insurance,
  languages,
  length,
  licence,
  money,
  plans,
  setting,
  years,
];
