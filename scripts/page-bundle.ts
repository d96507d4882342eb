import { build } from 'vite';

/** A script and all that it imports as one text, to be run in a page. */
export async function pageBundle(entry: URL): Promise<string> {
  const built = await build({
    ...{ configFile: false, logLevel: 'silent' },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: entry.pathname, formats: ['iife'], name: 'bundle' },
    },
  });
  const [one] = Array.isArray(built) ? built : [built];
  const chunk = one && 'output' in one ? one.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new TypeError('Nothing was built.');
  return chunk.code;
}
