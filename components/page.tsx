import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { Texts, type Translate } from './text.ts';

/** Shows something in the page's `#app`, with its texts. Calling it again brings the page up to date. */
export function show(translate: Translate, content: ComponentChildren): void {
  const place = document.getElementById('app');
  if (place) render(<Texts.Provider value={translate}>{content}</Texts.Provider>, place);
}
