/** How a crisis line is reached: by calling a number, by texting it (with a word, where it asks for one), or either. */
export type CrisisReach =
  | { by: 'call'; number: string }
  | { by: 'callPress'; number: string; press: string }
  | { by: 'callOrText'; number: string }
  | { by: 'text'; number: string }
  | { by: 'textWord'; number: string; word: string };

/** A line that answers people in a crisis, day and night, and what says so. */
export interface CrisisLine {
  id: string;
  /** Its own name, as the people who answer say it. */
  label: string;
  /** ISO 3166 codes of where it answers. */
  countries: readonly string[];
  reach: readonly CrisisReach[];
  /** A public page that names the number. */
  source: string;
  /** The day on which the number was held against the source. */
  checked: string;
}

const CHECKED = '2026-11-29';

/**
 * Lines for a crisis, by country. They are shipped with Foreword: nothing is looked up, and nobody learns that they
 * were shown. Only lines with a source that was read are here; a country without one gets the general sentence.
 * Numbers change: each is held against its source again before a release.
 */
export const CRISIS_LINES: readonly CrisisLine[] = [
  {
    id: 'us_988',
    label: '988 Suicide & Crisis Lifeline',
    countries: ['US'],
    reach: [{ by: 'callOrText', number: '988' }],
    source: 'https://hcfl.gov/residents/parks-and-leisure/mindful-mondays/national-crisis-help-line',
    checked: CHECKED,
  },
  {
    id: 'us_veterans',
    label: 'Veterans Crisis Line',
    countries: ['US'],
    reach: [
      { by: 'callPress', number: '988', press: '1' },
      { by: 'text', number: '838255' },
    ],
    source:
      'https://chesapeaketelephone.com/2022/05/11/dial-988-update-national-suicide-prevention-lifeline-veterans-crisis-line/',
    checked: CHECKED,
  },
  {
    id: 'ca_988',
    label: '9-8-8 Suicide Crisis Helpline',
    countries: ['CA'],
    reach: [{ by: 'callOrText', number: '988' }],
    source:
      'https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html',
    checked: CHECKED,
  },
  {
    id: 'gb_samaritans',
    label: 'Samaritans',
    countries: ['GB', 'IE'],
    reach: [{ by: 'call', number: '116 123' }],
    source: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
    checked: CHECKED,
  },
  {
    id: 'gb_nhs',
    label: 'NHS 111 (England)',
    countries: ['GB'],
    reach: [{ by: 'callPress', number: '111', press: '2' }],
    source:
      'https://www.pendeensurgery.nhs.uk/health-information/urgent-mental-health-support-and-mental-health-and-wellness',
    checked: CHECKED,
  },
  {
    id: 'de_telefonseelsorge',
    label: 'TelefonSeelsorge',
    countries: ['DE'],
    reach: [
      { by: 'call', number: '0800 111 0 111' },
      { by: 'call', number: '0800 111 0 222' },
    ],
    source: 'https://www.domradio.de/glossar/telefonseelsorge-0',
    checked: CHECKED,
  },
  {
    id: 'fr_3114',
    label: '3114, numéro national de prévention du suicide',
    countries: ['FR'],
    reach: [{ by: 'call', number: '3114' }],
    source: 'https://www.service-public.fr/particuliers/actualites/A15206',
    checked: CHECKED,
  },
  {
    id: 'es_024',
    label: '024, línea de atención a la conducta suicida',
    countries: ['ES'],
    reach: [{ by: 'call', number: '024' }],
    source:
      'https://maldita.es/index.php/malditaciencia/20220510/024-numero-telefono-atencion-suicidio-espana-gratuito',
    checked: CHECKED,
  },
  {
    id: 'au_lifeline',
    label: 'Lifeline',
    countries: ['AU'],
    reach: [{ by: 'call', number: '13 11 14' }],
    source: 'https://2ser.com/world-suicide-prevention-day-2019',
    checked: CHECKED,
  },
];

/** The countries that have a line, in the order of the lines. */
export const CRISIS_COUNTRIES: readonly string[] = [
  ...new Set(CRISIS_LINES.flatMap(({ countries }) => countries)),
];

/** The lines of a country, by its ISO 3166 code; none where none is known. */
export function crisisLines(country: string): readonly CrisisLine[] {
  return CRISIS_LINES.filter(({ countries }) => countries.includes(country));
}

/** The country that a browser's language names, such as `GB` of `en-GB`; `null` where it names none. */
export function countryOf(language: string): string | null {
  return /[-_]([A-Z]{2})\b/.exec(language)?.[1] ?? null;
}
