import '../overlay/no-network.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Drawing } from '../../utils/messages/page.ts';
import { Layer } from './layer.ts';

/** Makes a layer over the page. `doubt`: a card shows somebody else, as far as can be told. */
export type MakeLayer = (drawing: Drawing, doubt: () => void) => Layer;

interface Scope {
  forewordLayer?: MakeLayer;
}

/**
 * What draws, for the script that reads and is already in this page. A file of its own: most pages of a directory show
 * nobody, and do without it.
 */
export default defineUnlistedScript(() => {
  const scope = globalThis as Scope;
  scope.forewordLayer = (drawing, doubt) => new Layer(drawing, doubt);
});
