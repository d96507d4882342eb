import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDescriptors } from '../build/directories.ts';
import { readPage } from '../utils/reader/descriptor/read-page.ts';
import { benchDecay } from './bench-read/decay.ts';
import { FieldTally, rates } from './bench-read/fields.ts';
import { benchGeneric, pagesIn, total } from './bench-read/generic.ts';
import { routesOf } from './bench-read/routes/of-page.ts';
import { type SavedPage, savedPages } from './bench-read/saved.ts';
import { benchTaught } from './bench-read/taught.ts';
import { InputError, run } from './input.ts';
import { sharedPath } from './shared.ts';

const REPLICAS = 'utils/directories';

/** Every page by its second routes: per field, how often the reading says the same. */
export function benchFields(pages: readonly SavedPage[], noState: boolean) {
  const tally = new FieldTally();
  const families = new Map<string, number>();
  for (const { name, html, doc, address, descriptor } of pages) {
    const routes = routesOf(html);
    const { page, listings } = readPage(doc, descriptor, { address, noState });
    if (!routes || (page !== 'results' && page !== 'profile')) continue;
    families.set(routes.family, (families.get(routes.family) ?? 0) + 1);
    tally.add(name, routes, listings, noState);
  }
  const fields = tally.figures().map((figures) => ({ ...figures, ...rates(figures) }));
  return { people: tally.people, families: Object.fromEntries(families), fields, faults: tally.faults };
}

const round = (value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);
const shown = (row: object) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, round(value)]));

function printFields(
  title: string,
  { people, families, fields, faults }: ReturnType<typeof benchFields>,
): void {
  console.log(`${title}: ${people.found} of ${people.expected} people found, ${people.extra} others.`);
  console.table(Object.fromEntries(fields.map(({ field, ...figures }) => [field, shown(figures)])));
  console.log('Pages by the extractor that they were read with again:', families);
  for (const fault of faults.slice(0, 30)) console.log(`  ${fault}`);
}

function printDecay(title: string, rows: ReturnType<typeof benchDecay>): void {
  console.log(title);
  console.table(
    Object.fromEntries(
      rows.map(({ how, fields, right, before, ...figures }) => [
        how,
        {
          ...figures,
          before,
          'still right': round(right / Math.max(1, before)),
          in: Object.keys(fields).join(' '),
        },
      ]),
    ),
  );
}

if (import.meta.main) {
  await run(async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        'no-speed': { type: 'boolean' },
        seed: { type: 'string', default: '7' },
        runs: { type: 'string', default: '2' },
      },
    });
    const [seed, runs] = [Number(values.seed), Number(values.runs)];
    if (!Number.isInteger(seed) || !Number.isInteger(runs) || runs < 1)
      throw new InputError('--seed and --runs take whole numbers, --runs at least 1.');
    const folder = positionals[0] ?? sharedPath('pages');
    if (positionals[0] && !existsSync(folder))
      throw new InputError(`There is no folder "${folder}" of saved pages.`);
    const missing = existsSync(folder)
      ? null
      : `There is no folder of saved pages at ${folder}: what follows rests on the project's own replicas alone.`;
    const descriptors = await readDescriptors();
    const files = missing ? pagesIn(REPLICAS) : pagesIn(folder);
    const pages = savedPages(files, descriptors);
    const replicas = missing ? pages : savedPages(pagesIn(REPLICAS), descriptors);
    const generic = await benchGeneric(files);
    const taught = benchTaught(pages);
    const { benchSpeed } = await import('./bench-read/speed.ts');
    const { timeHuge } = await import('./bench-read/huge.ts');
    const result = {
      missing,
      fields: benchFields(pages, false),
      'fields without state': benchFields(pages, true),
      generic: { pages: generic, all: total(generic) },
      taught: { pages: taught, all: total(taught) },
      decay: {
        saved: benchDecay(pages, { seed, runs }),
        replicas: benchDecay(replicas, { seed, runs: 5 * runs }),
      },
      huge: timeHuge(),
      speed: values['no-speed'] ? null : await benchSpeed(pages, replicas),
    };
    if (values.json) {
      console.log(JSON.stringify(result));
      return;
    }
    if (missing) console.log(missing);
    printFields('With embedded state', result.fields);
    printFields('Without it', result['fields without state']);
    console.log('The generic reader, where a descriptor says what is right');
    console.table(
      Object.fromEntries([...generic, result.generic.all].map(({ page, ...row }) => [page, row])),
    );
    console.log('The same lists, taught anew by pointing at three of their people');
    console.table(Object.fromEntries([...taught, result.taught.all].map(({ page, ...row }) => [page, row])));
    printDecay('Pages changed as by a redesign', result.decay.saved);
    printDecay('Our own replicas, changed the same ways', result.decay.replicas);
    console.log(
      'Pages of great size, read as of an unknown directory, outside a browser (milliseconds; a step: 50)',
    );
    console.table(result.huge);
    if (result.speed) {
      console.log('Time on the page’s main thread, median, as a ratio to innerText of the same page');
      for (const { page, rows } of result.speed) {
        console.log(page);
        console.table(Object.fromEntries(rows.map(({ what, ...row }) => [what, shown(row)])));
      }
    }
  });
}
