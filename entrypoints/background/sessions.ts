import { session } from '../../utils/platform/session.ts';
import { loadSettings } from '../../utils/store/vault/settings.ts';
import { endAll } from './directories.ts';

/** Stands in this session's memory from its first start on, where nothing is kept. */
const MET = 'vault:session';

export async function noteSession(): Promise<void> {
  await session.set({ [MET]: true });
}

/**
 * At the first start of a session in which nothing is kept: what the browser itself has kept of the last one, access
 * to sites and scripts for them, is given back.
 */
export async function giveBack(): Promise<void> {
  if (!(await loadSettings()).keepNothing || (await session.get([MET]))[MET]) return;
  await endAll();
  await noteSession();
}
