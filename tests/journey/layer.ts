import type { CDPSession, Page } from 'playwright-core';
import { until } from '../support/until.ts';

interface Node {
  nodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

export interface Badge {
  label: string;
  /** Left and top edge in the viewport, in CSS pixels. */
  at: readonly [x: number, y: number];
}

/** What every badge says that says anything: the one fact. */
export const SAYS =
  /No openings|Waiting list|Over yours|Says otherwise|musts? to ask|All musts said|Price|Not on this card/;

/** Whether a node is the box of a badge. */
function isBox({ attributes = [] }: Node): boolean {
  const at = attributes.indexOf('class');
  return at >= 0 && (attributes[at + 1] ?? '').split(' ').includes('box');
}

/** The labels of the boxes in a part of a page. */
function labelsIn(root: Node): string[] {
  const labels: string[] = [];
  const visit = (node: Node, inside: boolean) => {
    const { attributes = [] } = node;
    const at = attributes.indexOf('aria-label');
    if (inside && at >= 0 && isBox(node)) labels.push(attributes[at + 1] ?? '');
    for (const child of node.children ?? []) visit(child, inside);
    for (const shadow of node.shadowRoots ?? []) visit(shadow, true);
  };
  visit(root, false);
  return labels;
}

/** The labels of the boxes in the layer, seen through the debugger: a page cannot look into the closed root. */
export async function badgeLabels(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  await session.detach();
  return labelsIn(root);
}

/** The same, where what stands beside the page's body is all that is looked into: much less, of a large page. */
async function labelsBeside(session: CDPSession): Promise<string[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: 2 })) as { root: Node };
  const beside = (root.children ?? [])
    .flatMap(({ children = [] }) => children)
    .filter(({ nodeName }) => nodeName !== 'HEAD' && nodeName !== 'BODY');
  const parts = await Promise.all(
    beside.map(({ nodeId }) => session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true })),
  );
  return parts.flatMap(({ node }) => labelsIn(node as Node));
}

/** Waits until as many boxes are filled in as were asked for, nowhere any more, and returns their labels. */
export async function filledBadges(page: Page, count: number, words: RegExp): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const filled = (labels: string[]) => {
    if (labels.length === count && labels.every((label) => words.test(label))) return labels;
    throw new Error(`${labels.length} badges of ${count}, such as "${labels[0]}".`);
  };
  const labels = await until(async () => {
    filled(await labelsBeside(session));
    return filled(await badgeLabels(page));
  });
  await session.detach();
  return labels;
}

/**
 * Runs in a page: comes when thirty pictures in a row were drawn in which nothing moved and no node changed. What
 * others were about to do to the page is done by then, as far as the page can tell.
 */
export function rest(): Promise<void> {
  return new Promise((resolve) => {
    let left = 30;
    const again = () => {
      left = 30;
    };
    const nodes = new MutationObserver(again);
    nodes.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
    const shifts = new PerformanceObserver(again);
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      shifts.observe({ type: 'layout-shift' });
    const picture = () => {
      left -= 1;
      if (left > 0) return void requestAnimationFrame(picture);
      nodes.disconnect();
      shifts.disconnect();
      resolve();
    };
    requestAnimationFrame(picture);
  });
}

/** Brings a page to the front, where pictures of it are drawn, and waits until it has come to rest. */
export async function atRest(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(rest);
}

/** Every badge with where it is drawn; those that are not drawn are left out. */
export async function badges(page: Page): Promise<Badge[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const found: Badge[] = [];
  const visit = async (node: Node, inside: boolean): Promise<void> => {
    const { attributes = [] } = node;
    if (inside && isBox(node)) {
      const box = await session.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => null);
      const [x = 0, y = 0] = box?.model.border ?? [];
      if (box) found.push({ label: attributes[attributes.indexOf('aria-label') + 1] ?? '', at: [x, y] });
    }
    for (const child of node.children ?? []) await visit(child, inside);
    for (const shadow of node.shadowRoots ?? []) await visit(shadow, true);
  };
  await visit(root, false);
  await session.detach();
  return found;
}
