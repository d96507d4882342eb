import type { Page } from 'playwright-core';

interface Node {
  nodeName: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
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
