import { FIELD_NAMES, type FieldName, type Listing } from '../../utils/listing/listing.ts';
import { own } from '../../utils/lookup/own.ts';
import { readPage } from '../../utils/reader/descriptor/read-page.ts';
import { pick, seeded } from '../bench-fit/seeded.ts';
import { plain } from './fields.ts';
import { routesOf } from './routes/of-page.ts';
import type { Second } from './routes/route.ts';
import type { SavedPage } from './saved.ts';

type Random = () => number;

const HEADINGS = 'h2, h3, h4, h5, h6, dt, strong, .h5';
const TRANSLATED: Record<string, string> = {
  age: 'Alter',
  issues: 'Themen',
  languages: 'Sprachen',
  specialties: 'Schwerpunkte',
  finances: 'Kosten',
  'treatment approach': 'Behandlungsansatz',
  'treatment orientation': 'Therapierichtung',
};

/** Letters out of order: no class that a build makes up twice is the same. */
function madeUp(random: Random): string {
  return `x${Math.floor(random() * 0xffffff).toString(36)}`;
}

/** How a page changes when its site is built anew. Each changes the document it is given. */
export const MUTATIONS: Record<string, (doc: Document, random: Random) => void> = {
  /** Names that a build makes up: those that hold a digit or an underscore, and scoped `data-v-…`. */
  'made-up names renamed': (doc, random) => {
    const names = new Map<string, string>();
    const renamed = (name: string) => {
      if (!/^(css-|sc-|jsx-|_)|[a-z]+[_-]{1,2}[A-Za-z]*\d[\w-]*$/.test(name)) return name;
      const known = names.get(name) ?? madeUp(random);
      names.set(name, known);
      return known;
    };
    for (const element of doc.querySelectorAll('body *')) {
      const classes = element.getAttribute('class');
      if (classes) element.setAttribute('class', classes.split(/\s+/).map(renamed).join(' '));
      for (const name of element.getAttributeNames())
        if (/^data-v-/.test(name)) element.removeAttribute(name);
    }
  },
  'three class names in ten renamed': (doc, random) => {
    const names = new Map<string, string>();
    const renamed = (name: string) => {
      const known = names.get(name) ?? (random() < 0.3 ? madeUp(random) : name);
      names.set(name, known);
      return known;
    };
    for (const element of doc.querySelectorAll('body [class]'))
      element.setAttribute(
        'class',
        (element.getAttribute('class') ?? '').split(/\s+/).map(renamed).join(' '),
      );
  },
  'wrappers added': (doc, random) => {
    for (const element of doc.querySelectorAll('body div, body span, body h1, body h2, body ul, body p')) {
      if (random() > 0.1) continue;
      const around = doc.createElement(/^(span)$/.test(element.localName) ? 'span' : 'div');
      element.replaceWith(around);
      around.append(element);
    }
  },
  /** Whole blocks change places, each with its heading: what a heading heads stays below it. */
  'blocks in another order': (doc, random) => {
    for (const element of [...doc.querySelectorAll('body section, body div')]) {
      const next = element.nextElementSibling;
      if (random() > 0.3 || !next) continue;
      const headed = [element, next].every((block) => block.querySelector('h1, h2, h3, h4, h5, .h5'));
      if (headed) next.after(element);
    }
  },
  /** Every element of one class, the same in all rows: what a site no longer shows. */
  'one class of elements gone': (doc, random) => {
    const classes = [...doc.querySelectorAll('body [class]')].flatMap((element) => {
      const [first] = (element.getAttribute('class') ?? '').split(/\s+/);
      return first && element.textContent.trim().length > 0 && element.textContent.length < 2000
        ? [first]
        : [];
    });
    const gone = pick([...new Set(classes)], random);
    if (gone) for (const element of [...doc.getElementsByClassName(gone)]) element.remove();
  },
  'headings translated': (doc) => {
    for (const element of doc.querySelectorAll(HEADINGS)) {
      const text = element.textContent.replace(/:\s*$/, '').trim().toLowerCase();
      const translated = own(TRANSLATED, text);
      const heading = /^(h\d|dt)$/.test(element.localName) || translated !== undefined;
      // A name in a heading is nobody's to translate.
      if (heading && element.children.length === 0 && translated) element.textContent = translated;
    }
  },
};

export interface DecayFigures {
  how: string;
  runs: number;
  /** Values that the unchanged page gave. */
  before: number;
  /** Of them, those that the changed page still gives. */
  right: number;
  /** Said of the same person elsewhere on the unchanged page: in its records, or in its markup. */
  elsewhere: number;
  /** Values that the unchanged page nowhere has of this person. */
  wrong: number;
  /** People whom the unchanged page does not have. */
  strangers: number;
  /** Shorter lists and cut texts: less, but nothing that was not said. */
  less: number;
  /** The fields that hold something wrong, with how many. */
  fields: Partial<Record<FieldName, number>>;
}

/** Whether a value says less than another: some of its items, or a part of its text. */
function saysLess(read: Listing[FieldName], own: Listing[FieldName]): boolean {
  if (Array.isArray(read) && Array.isArray(own) && typeof read[0] !== 'number') {
    const known = new Set(own.map((item) => JSON.stringify(item)));
    return read.every((item) => known.has(JSON.stringify(item)));
  }
  return plain(read).length > 3 && plain(own).includes(plain(read));
}

/** Compares a changed page's reading with the unchanged one's, value by value. */
export function compareReadings(
  truth: readonly Listing[],
  read: readonly Listing[],
  others: readonly Second[],
  into: DecayFigures,
): void {
  for (const own of truth) {
    const listing = read.find(({ key }) => key === own.key);
    for (const field of FIELD_NAMES) {
      const [was, is] = [plain(own[field]), listing ? plain(listing[field]) : ''];
      if (was) into.before += 1;
      if (is === '') continue;
      if (is === was) into.right += 1;
      else if (others.some((other) => other.key === own.key && plain(other[field]) === is))
        into.elsewhere += 1;
      else if (listing && saysLess(listing[field], own[field])) into.less += 1;
      else {
        into.wrong += 1;
        into.fields[field] = (into.fields[field] ?? 0) + 1;
      }
    }
  }
  into.strangers += read.filter(({ key }) => !truth.some((own) => own.key === key)).length;
}

/** Every page changed in every way, some times each; the same on every run. */
export function benchDecay(
  pages: readonly SavedPage[],
  { runs = 2, seed = 7, noState = false } = {},
): DecayFigures[] {
  const truths = pages.map(
    ({ doc, descriptor, address }) => readPage(doc, descriptor, { address, noState }).listings,
  );
  return Object.entries(MUTATIONS).map(([how, mutate], kind) => {
    const figures: DecayFigures = {
      how,
      runs: 0,
      before: 0,
      right: 0,
      wrong: 0,
      strangers: 0,
      elsewhere: 0,
      less: 0,
      fields: {},
    };
    pages.forEach(({ doc, html, descriptor, address }, at) => {
      const truth = truths[at] ?? [];
      if (truth.length === 0) return;
      const routes = routesOf(html);
      const others = [...(routes?.state ?? []), ...(routes?.dom ?? [])];
      for (let run = 0; run < runs; run += 1) {
        const changed = doc.cloneNode(true) as Document;
        mutate(changed, seeded(seed + 1000 * kind + 100 * at + run));
        compareReadings(truth, readPage(changed, descriptor, { address, noState }).listings, others, figures);
        figures.runs += 1;
      }
    });
    return figures;
  });
}
