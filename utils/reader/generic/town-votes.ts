import { sectionOf } from './headings.ts';
import { isCredential } from './name.ts';
import { townAlone } from './place.ts';
import { plain } from './plain.ts';
import { fieldOfItem } from './vocabulary.ts';
import { ACCEPTING, CALL, CLOSED, ONLINE, PROFESSION, SLIDING, VERIFIED, WAITLIST } from './words.ts';

/** What stands at one place of the cards, as far as it may tell towns. */
export interface TownVotes {
  /** Its lines, as they are printed. */
  texts: readonly string[];
  /** How many of them are a place by their form: with a region or a code. */
  places: number;
  /** Whether the page marks them as a place. */
  marked: boolean;
}

const FEWEST = 3;
/** Towns of a list differ; what a site says of everybody does not. */
const MOST_ALIKE = 0.6;

/**
 * Whether what stands at one place of the cards are towns, though most stand alone: `Brighton & online`, `Leicester`,
 * `Bogotá, Teusaquillo`. Where the page does not mark them, one that is a place by its form tells of the others.
 */
export function areTowns({ texts, places, marked }: TownVotes): boolean {
  const towns = texts.map(townAlone).filter((town) => town !== null);
  const said = texts.filter((text) => townAlone(text) !== null || !ONLINE.test(plain(text)));
  return (
    (marked || places > 0) &&
    towns.length >= FEWEST &&
    towns.length + places >= said.length &&
    towns.every(mayBeTown) &&
    differ(towns)
  );
}

/**
 * Whether what stands behind the titles of a list are towns: `Psicóloga, Bilbao`. Most of them differ, and most do not
 * end as what somebody is besides: `Supervisor`, `Mediatorin`.
 */
export function areTownsBehind(tails: readonly string[]): boolean {
  const towns = tails.map(townAlone);
  const sure = towns.filter((town) => town !== null && !ROLE_ENDING.test(plain(town)));
  return (
    towns.length >= FEWEST &&
    towns.every((town) => town !== null && mayBeTown(town)) &&
    sure.length * 2 > towns.length &&
    differ(tails)
  );
}

const ROLE_ENDING =
  /(?:ist|or|er|ant|eur|euse|rin|ante|logue|loga|logo|apy|ing|ion|ly|al|ed|ie|ia|lead|coach|head|staff|intern|doula|guide)$/;

const NO_TOWN = [PROFESSION, ACCEPTING, CALL, CLOSED, SLIDING, VERIFIED, WAITLIST];

function mayBeTown(town: string): boolean {
  const flat = plain(town);
  if (sectionOf(town) !== null || isCredential(town) || fieldOfItem(town) !== null) return false;
  return !NO_TOWN.some((words) => words.test(flat));
}

const differ = (towns: readonly string[]): boolean =>
  new Set(towns).size >= Math.max(2, MOST_ALIKE * towns.length);
