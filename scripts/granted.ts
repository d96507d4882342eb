import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/**
 * Copies a built extension and turns its optional hosts into required ones in the copy's manifest, the only
 * change: without a person at the machine nobody can answer the browser's question for access.
 * Returns the copy's folder, as an absolute path.
 */
export async function grantHosts(
  built: string,
  target = `${built}-granted`,
  more: readonly string[] = [],
): Promise<string> {
  await rm(target, { recursive: true, force: true });
  await cp(built, target, { recursive: true });
  const path = `${target}/manifest.json`;
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  manifest.host_permissions = [
    ...((manifest.optional_host_permissions as string[]) ?? []).filter((rule) => !rule.includes('://*/')),
    ...more,
  ];
  manifest.optional_host_permissions = undefined;
  await writeFile(path, JSON.stringify(manifest));
  return resolve(target);
}
