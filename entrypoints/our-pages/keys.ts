import { browser } from 'wxt/browser';

/** The keys as the user has them: each may have been changed or taken away, and is empty then. */
export async function shortcuts(): Promise<{ popup: string; panel: string; hide: string }> {
  const all = await browser.commands.getAll();
  const of = (name: string) => all.find((command) => command.name === name)?.shortcut ?? '';
  return { popup: of('_execute_action'), panel: of('open-panel'), hide: of('hide-overlay') };
}
