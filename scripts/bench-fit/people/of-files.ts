import { readdir, readFile } from 'node:fs/promises';
import { profileSchema } from '../../../utils/profile/schema.ts';
import type { Person } from './person.ts';

/** The people whose profiles lie in a folder, one file each, named by the person; none where there is no folder. */
export async function peopleIn(folder: URL): Promise<Person[]> {
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map(async (name) => ({
        id: name.replace(/\.json$/, ''),
        words: '',
        profile: profileSchema.parse(JSON.parse(await readFile(new URL(name, folder), 'utf8'))),
      })),
  );
}
