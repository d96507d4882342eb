import { selectFirst } from '../../dom/dom.ts';
import { cut, readText } from '../../dom/text.ts';
import type { Descriptor, PageKind, PageRule } from '../../listing/descriptor.ts';
import { LONGEST_ADDRESS } from '../../listing/limits.ts';
import { pattern } from './steps.ts';
import { WALL, WALL_LENGTH } from './wall.ts';

/** What kind of page this is, from the page itself and, where a rule asks, its path. */
export function pageKind(doc: Document, descriptor: Descriptor | null, path: string): PageKind {
  if (isWall(doc)) return 'blocked';
  return descriptor?.pages.find((rule) => ruleHolds(doc, rule, path))?.kind ?? 'other';
}

function ruleHolds(doc: Document, rule: PageRule, path: string): boolean {
  return (
    (rule.path === undefined || pattern(rule.path).test(cut(path, LONGEST_ADDRESS))) &&
    (rule.select === undefined || selectFirst(doc, rule.select) !== null) &&
    (rule.selectNone === undefined || selectFirst(doc, rule.selectNone) === null) &&
    (rule.text === undefined || pattern(rule.text).test(bodyText(doc)))
  );
}

function isWall(doc: Document): boolean {
  const heading = ['title', 'h1']
    .map((name) => selectFirst(doc, name))
    .map((node) => (node ? readText(node) : ''));
  if (!heading.some((text) => WALL.test(text))) return false;
  return bodyText(doc).length < WALL_LENGTH;
}

function bodyText(doc: Document): string {
  const body = selectFirst(doc, 'body');
  return body ? readText(body) : '';
}
