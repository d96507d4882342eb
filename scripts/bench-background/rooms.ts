/** A module of the package, and how long its text is before it is made small. In characters. */
export interface ModuleSize {
  id: string;
  size: number;
}

/** A script of the package: what it needs before it runs, and what it is made of. Sizes in bytes. */
export interface Part {
  file: string;
  imports: readonly string[];
  raw: number;
  gzip: number;
  modules: readonly ModuleSize[];
}

const LIBRARY = /node_modules\/((?:@[^/]+\/)?[^/]+)/;
const DATA = /\/data\/[^/]+\.json(?:\.js)?$|\/filters\.json(?:\.js)?$/;

/** Whose a module is: a library, the data of a room, or a room. */
export function roomOf(id: string): string {
  const library = LIBRARY.exec(id)?.[1];
  if (library) return library;
  const path = id.replace(/^.*?(?=(?:utils|entrypoints|components)\/)/, '').replace(/\?.*$/, '');
  const room = path.split('/').slice(0, /^utils\/(?:vocabulary|reader|store)\//.test(path) ? 3 : 2);
  return DATA.test(path) ? `${room.join('/')} (data)` : room.join('/').replace(/\/[^/]+\.\w+$/, '');
}

/** What some modules weigh by room, the heaviest first. */
export function byRoom(modules: readonly ModuleSize[]): [room: string, size: number][] {
  const rooms = new Map<string, number>();
  for (const { id, size } of modules) rooms.set(roomOf(id), (rooms.get(roomOf(id)) ?? 0) + size);
  return [...rooms].sort(([, a], [, b]) => b - a);
}

/** A script with everything that is read before it runs. */
export function readWith(file: string, parts: readonly Part[]): Part[] {
  const known = new Map(parts.map((part) => [part.file, part]));
  const needed = new Set([file]);
  for (const name of needed) for (const next of known.get(name)?.imports ?? []) needed.add(next);
  return [...needed].flatMap((name) => known.get(name) ?? []);
}

/** The scripts in which a module stands whose id fits: once is enough for the background, and once for our pages. */
export function holders(parts: readonly Part[], fits: RegExp): string[] {
  return parts.filter(({ modules }) => modules.some(({ id }) => fits.test(id))).map(({ file }) => file);
}
