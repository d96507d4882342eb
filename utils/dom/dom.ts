/**
 * Access to a page's nodes that the page cannot redirect. A form or a document with a child named
 * `querySelector` or `getAttribute` hides the method of that name, in every script world; what stands
 * on the prototypes cannot be hidden.
 */
type Method = (this: unknown, ...args: unknown[]) => unknown;

const methods = new WeakMap<object, Map<string, Method>>();

/** The member that `node` inherits, method or getter, as a function. Looked up once per prototype. */
function inherited(node: object, name: string): Method {
  const start: object = Object.getPrototypeOf(node);
  const known = methods.get(start) ?? new Map<string, Method>();
  methods.set(start, known);
  const cached = known.get(name);
  if (cached) return cached;
  for (let proto: object | null = start; proto; proto = Object.getPrototypeOf(proto)) {
    const property = Object.getOwnPropertyDescriptor(proto, name);
    const member: unknown = property?.get ?? property?.value;
    if (typeof member === 'function') {
      known.set(name, member as Method);
      return member as Method;
    }
  }
  throw new TypeError(name);
}

/** Calls a member that the node inherits, or reads it. */
export function callMember<T>(node: object, name: string, ...args: unknown[]): T {
  return inherited(node, name).apply(node, args) as T;
}

/** The answer to a question about a selector, or `otherwise` where it is not valid here. */
function about<T>(node: Node | ParentNode, name: string, selector: string, otherwise: T): T {
  try {
    return callMember(node, name, selector);
  } catch {
    return otherwise;
  }
}

/** The first element below `root` that fits, or `null`; `null` for a selector that is not valid here. */
export const selectFirst = (root: ParentNode, selector: string): Element | null =>
  about(root, 'querySelector', selector, null);

/** Every element below `root` that fits, in document order. */
export function selectAll(root: ParentNode, selector: string): Element[] {
  const found = about<ArrayLike<Element>>(root, 'querySelectorAll', selector, []);
  const elements: Element[] = [];
  for (let at = 0; at < found.length; at += 1) elements.push(found[at] as Element);
  return elements;
}

/** Whether the element, or one that holds it, fits. */
export const isWithin = (element: Element, selector: string): boolean =>
  about<Element | null>(element, 'closest', selector, null) !== null;

/** Whether the element itself fits. */
export const fits = (element: Element, selector: string): boolean =>
  about(element, 'matches', selector, false);

export function attribute(element: Element, name: string): string | null {
  return callMember(element, 'getAttribute', name);
}

/** The names of an element's attributes, at most sixty. */
export function attributeNames(element: Element): string[] {
  return callMember<string[]>(element, 'getAttributeNames').slice(0, 60);
}

/** Most elements have none: one question instead of one for each. */
export const hasAttributes = (element: Element): boolean => callMember(element, 'hasAttributes');

export function tagName(element: Element): string {
  return callMember<string>(element, 'localName');
}

export function isElement(node: Node): node is Element {
  return nodeType(node) === 1;
}

export const nodeType = (node: Node): number => callMember(node, 'nodeType');
export const firstChild = (node: Node): Node | null => callMember(node, 'firstChild');
export const lastChild = (node: Node): Node | null => callMember(node, 'lastChild');
export const nextSibling = (node: Node): Node | null => callMember(node, 'nextSibling');
export const previousSibling = (node: Node): Node | null => callMember(node, 'previousSibling');
export const parentElement = (element: Element): Element | null => callMember(element, 'parentElement');
/** Whether no more than so many elements are in it. */
export const isShort = (element: Element, most: number): boolean =>
  callMember<ArrayLike<Element>>(element, 'getElementsByTagName', '*').length <= most;
export const closest = (element: Element, selector: string): Element | null =>
  about<Element | null>(element, 'closest', selector, null);
/** Whether `earlier` stands before `later` in the page, and not around it. */
export const precedes = (earlier: Node, later: Node): boolean =>
  (callMember<number>(earlier, 'compareDocumentPosition', later) & 4) !== 0 && !contains(earlier, later);
export const parentNode = (node: Node): Node | null => callMember(node, 'parentNode');
export const data = (node: Node): string => callMember(node, 'data');
/** The text of an element as it stands, scripts included: for elements that hold data. */
export const rawText = (node: Node): string => callMember<string | null>(node, 'textContent') ?? '';

export const documentElement = (doc: Document): HTMLElement => callMember(doc, 'documentElement');
export const createElement = (doc: Document, name: string): HTMLElement =>
  callMember(doc, 'createElement', name);
export const createShape = <T extends SVGElement>(doc: Document, name: string): T =>
  callMember(doc, 'createElementNS', 'http://www.w3.org/2000/svg', name);
export const contains = (outer: Node, inner: Node): boolean => callMember(outer, 'contains', inner);
export const rectangle = (element: Element): DOMRect => callMember(element, 'getBoundingClientRect');
/** The topmost element at a point of the viewport, in CSS pixels, or `null` where there is none. */
export const elementAt = (doc: Document, x: number, y: number): Element | null =>
  callMember(doc, 'elementFromPoint', x, y);
