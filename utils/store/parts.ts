import type { BackupPart, PreviewPart } from '../messages/replies.ts';
import { EMPTY_PROFILE, type Profile } from '../profile/profile.ts';
import type { BackupRecords } from './backup.ts';
import { ONE_KEY, STORE_NAMES, STORES, type StoreName } from './stores.ts';

/** A profile lies in one record; what is taken of it are these, each by itself. */
const OF_PROFILE = {
  wishes: ({ wishes }: Profile) => wishes.length,
  answers: ({ style }: Profile) => Object.keys(style).length,
  values: ({ values }: Profile) => values.length,
};

/** The stores whose records are taken whole or not at all, each with the name of its part. */
const WHOLE_STORES = STORE_NAMES.flatMap((name): [StoreName, BackupPart][] => {
  const { backup } = STORES[name];
  return name === 'profile' || 'not' in backup ? [] : [[name, backup.part]];
});

/** The parts of a file that can be taken or left, each by itself: a row of the table of stores is one. */
export const BACKUP_PARTS: readonly BackupPart[] = [
  ...Object.keys(OF_PROFILE),
  ...WHOLE_STORES.map(([, part]) => part),
];

/** What a file's records hold of each part. */
export function backupPartsOf(records: BackupRecords): PreviewPart[] {
  const profile = records.profile?.get(ONE_KEY) ?? EMPTY_PROFILE;
  return [
    ...Object.entries(OF_PROFILE).map(([part, count]) => ({ part, count: count(profile), names: [] })),
    ...WHOLE_STORES.map(([name, part]) => {
      const held = [...(records[name]?.values() ?? [])];
      return { part, count: held.length, names: namesOf(name, held) };
    }),
  ];
}

function namesOf(name: StoreName, held: readonly unknown[]): string[] {
  const { backup }: { backup: { name?(record: unknown): string } | { not: string } } = STORES[name];
  return 'name' in backup && backup.name ? held.map(backup.name) : [];
}

/**
 * A file's records less the parts that were not chosen. `here`: what stands in a profile in their place, since the
 * three parts of one lie in one record; nothing of it, where that is only added to.
 */
export function onlyParts(
  records: BackupRecords,
  parts: readonly BackupPart[],
  here: Profile = EMPTY_PROFILE,
): BackupRecords {
  const has = (part: BackupPart) => parts.includes(part);
  const brought = records.profile?.get(ONE_KEY);
  const profile: Profile | undefined = brought && {
    ...(has('wishes') ? brought : here),
    style: (has('answers') ? brought : here).style,
    values: (has('values') ? brought : here).values,
  };
  const chosen: BackupRecords =
    profile && Object.keys(OF_PROFILE).some(has) ? { profile: new Map([[ONE_KEY, profile]]) } : {};
  for (const [name, part] of WHOLE_STORES)
    if (records[name] && has(part)) Object.assign(chosen, { [name]: records[name] });
  return chosen;
}
