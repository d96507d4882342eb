import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import type { Part } from './rooms.ts';

/** Builds the package into a folder of its own, and tells what its scripts are made of. */
export async function builtParts(outDir: string): Promise<Part[]> {
  const parts: Part[] = [];
  const weigh: Plugin = {
    name: 'weigh',
    generateBundle(_options, bundle) {
      for (const made of Object.values(bundle)) {
        if (made.type !== 'chunk') continue;
        const { fileName: file, imports, code, modules } = made;
        parts.push({
          file,
          imports,
          raw: Buffer.byteLength(code),
          gzip: gzipSync(code).length,
          modules: Object.entries(modules).map(([id, { renderedLength: size }]) => ({ id, size })),
        });
      }
    },
  };
  await build({ outDir, logger: SILENT, vite: () => ({ plugins: [weigh] }) });
  return parts;
}

const nothing = () => undefined;
const SILENT = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};
