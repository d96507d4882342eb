import type { Page } from 'playwright-core';
import texts from '../../public/_locales/en/messages.json' with { type: 'json' };

/** Brings a copy through the options page, as its user does. */
export async function bring(options: Page, text: string): Promise<void> {
  await options.locator('#import').setInputFiles({
    name: 'foreword.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await options.getByRole('button', { name: texts.import_yes.message, exact: true }).click();
  await options.getByText(texts.import_done.message).waitFor();
}
