import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pattern } from './literals.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The patterns that are put together while something runs, with the line that did it. Only lines of the project
 * count; what a library builds is its own.
 */
export async function builtDuring(run: () => Promise<void>): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const Own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Own, {
    construct(target, given, as) {
      const made = Reflect.construct(target, given, as) as RegExp;
      const at = caller();
      if (at) built.push({ source: made.source, flags: made.flags, at });
      return made;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Own;
  }
  return built;
}

/** The line that called, where it is one of ours: the second of the stack, after the proxy's own. */
function caller(): string | null {
  const [, , , line = ''] = (new Error().stack ?? '').split('\n');
  const [, place, row] = /((?:file:\/)?\/[^\s()]+\.tsx?)[^\s():]*:(\d+):\d+/.exec(line) ?? [];
  if (!place) return null;
  const path = place.startsWith('file:') ? fileURLToPath(place) : place;
  const file = relative(ROOT, path).replaceAll('\\', '/');
  return file.startsWith('..') || file.startsWith('node_modules') ? null : `${file}:${row}`;
}
