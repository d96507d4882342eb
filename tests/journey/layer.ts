import type { Page } from 'playwright-core';

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

/** The labels of the boxes in the layer, seen through the debugger: a page cannot look into the closed root. */
export async function badgeLabels(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  await session.detach();
  const labels: string[] = [];
  const visit = (node: Node, inside: boolean) => {
    const { attributes = [] } = node;
    const at = attributes.indexOf('aria-label');
    if (inside && at >= 0 && attributes.includes('box')) labels.push(attributes[at + 1] ?? '');
    for (const child of node.children ?? []) visit(child, inside);
    for (const shadow of node.shadowRoots ?? []) visit(shadow, true);
  };
  visit(root, false);
  return labels;
}

/** Waits until as many boxes are filled in as were asked for, and returns their labels. */
export async function filledBadges(page: Page, count: number, words: RegExp): Promise<string[]> {
  let labels: string[] = [];
  for (let attempt = 0; attempt < 80; attempt += 1) {
    labels = await badgeLabels(page);
    if (labels.length === count && labels.every((label) => words.test(label))) return labels;
    await page.waitForTimeout(100);
  }
  return labels;
}

/** Every badge with where it is drawn; those that are not drawn are left out. */
export async function badges(page: Page): Promise<Badge[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const found: Badge[] = [];
  const visit = async (node: Node, inside: boolean): Promise<void> => {
    const { attributes = [] } = node;
    if (inside && attributes.includes('box')) {
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
