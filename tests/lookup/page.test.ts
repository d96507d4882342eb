import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readDescriptors } from '../../build/directories.ts';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { listingSchema } from '../../utils/listing/schema.ts';
import { readPage } from '../../utils/reader/descriptor/read-page.ts';
import { readGeneric } from '../../utils/reader/generic/read-generic.ts';
import { structureReport } from '../../utils/reader/report/structure.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { casesOf, replica } from '../directories/folders.ts';
import { INHERITED } from './inherited.ts';

const ALL = INHERITED.join(' ');
const readable = await readDescriptors();
/** The replicas that hold someone. */
const pages = readable.flatMap((directory) =>
  Object.entries(casesOf(directory)).flatMap(([file, { listings }]) =>
    listings.length > 0 ? [[directory.id, file, directory] as const] : [],
  ),
);

/** Changes every text of a page: what stands between its tags, and every string of its state. */
function reworded(doc: Document, change: (text: string) => string): Document {
  const walker = doc.createTreeWalker(doc.body, 4 /* texts */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const script = node.parentElement?.localName === 'script';
    const text = node.nodeValue ?? '';
    if (!script) node.nodeValue = text.trim() === '' ? text : change(text);
    else if (/json/.test(node.parentElement?.getAttribute('type') ?? ''))
      node.nodeValue = JSON.stringify(JSON.parse(text), (_, value) =>
        typeof value === 'string' ? change(value) : value,
      );
  }
  return doc;
}

/** Puts entries of these names into every object of a page's state; what they hold, nothing else refers to. */
function withKeys(doc: Document): Document {
  const keys = INHERITED.map((name) => `${JSON.stringify(name)}:{"polluted":1},`).join('');
  for (const script of doc.querySelectorAll('script[type*=json]'))
    script.textContent = script.textContent.replace(/\{(?=")/g, `{${keys}`);
  return doc;
}

function readAll(doc: Document, directory: Descriptor, address: string) {
  const known = readPage(doc, directory, { address });
  return { known, generic: readGeneric(doc, address) };
}

describe.each(pages)('%s, %s', (_, file, directory) => {
  const address = casesOf(directory)[file]?.address ?? '';
  const read = (change: (doc: Document) => Document) =>
    readAll(change(replica(directory, file)), directory, address);

  it('after whose every text these words stand gives listings that can be estimated', () => {
    const { known, generic } = read((doc) => reworded(doc, (text) => `${text} ${ALL}`));
    expect(known.listings.length).toBeGreaterThan(0);
    for (const listing of [...known.listings, ...generic.listings]) {
      const facts = factsOf(listing);
      for (const { id } of facts) expect(id).toMatch(/^\w+$/);
    }
  });

  it('whose every text is one of these words is read without a fault', () => {
    let at = pages.findIndex(([id, name]) => id === directory.id && name === file);
    const { known, generic } = read((doc) => reworded(doc, () => INHERITED[at++ % INHERITED.length] ?? ''));
    for (const listing of [...known.listings, ...generic.listings]) {
      expect(() => listingSchema.parse(listing)).not.toThrow();
      expect(() => factsOf(listing)).not.toThrow();
    }
  });

  it('whose state has entries of these names is read as if they were not there', () => {
    const before = read((doc) => doc);
    const after = read(withKeys);
    expect({ ...after.known, places: [] }).toEqual({ ...before.known, places: [] });
    expect(after.generic.listings).toEqual(before.generic.listings);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('is described without a fault when every text, class and property is one of these words', () => {
    const doc = reworded(replica(directory, file), () => ALL);
    for (const element of doc.querySelectorAll('body *')) {
      element.setAttribute('class', ALL);
      element.setAttribute('itemprop', 'constructor');
      element.setAttribute('itemtype', 'https://schema.org/constructor');
    }
    const { coverage } = readPage(doc, directory, { address });
    expect(() => structureReport(doc, directory, coverage)).not.toThrow();
    expect(() => readGeneric(doc, address)).not.toThrow();
  });
});

it('state that is nothing but these names leaves a list as it is', () => {
  const card = (id: number) =>
    `<li><h3><a href="/therapists/ada-fenn/${id}">Ada Fenn</a></h3><p>Psychologist, PhD</p><p>I help people who lost someone, number ${id}.</p></li>`;
  const named = (name: string) =>
    `{"name":"Ada Fenn","id":1001,${JSON.stringify(name)}:[{"id":1001,"name":"Ada Fenn",${JSON.stringify(name)}:"x","bio":"${name}"}]}`;
  const list = `<ul>${card(1001)}${card(1002)}${card(1003)}</ul>`;
  for (const name of INHERITED) {
    const scripts = [
      `<script type="application/json">${named(name)}</script>`,
      `<script type="application/ld+json">{"@type":"${name}",${named(name).slice(1)}</script>`,
      `<script>window.__STATE__ = ${named(name)}</script>`,
      `<script>self.__next_f.push([1,${JSON.stringify(`1:${named(name)}\n`)}])</script>`,
      `<script type="application/json">[["Reactive",1],{"${name}":2,"name":3,"_1":1,"id":4},{"${name}":1},"Ada Fenn",1001]</script>`,
      `<script>__remixContext.streamController.enqueue(${JSON.stringify(`[{"_1":2,"_3":2,"_4":2},"${name}",2,"name","id"]`)})</script>`,
    ];
    const { document } = new JSDOM(`<!doctype html><body>${list}${scripts.join('')}</body>`).window;
    const { listings } = readGeneric(document, 'https://hollow.example/therapists');
    expect(listings.map(({ key }) => key)).toEqual(['1001', '1002', '1003']);
    for (const listing of listings) expect(() => factsOf(listingSchema.parse(listing))).not.toThrow();
  }
});
