import * as fc from 'fast-check';

/** A change that a site could make to its page. */
interface Change {
  how: 'rename' | 'wrap' | 'remove' | 'unwrap' | 'empty' | 'move';
  at: number;
  to: number;
}

export const change: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom('rename', 'wrap', 'remove', 'unwrap', 'empty', 'move'),
  at: fc.nat(),
  to: fc.nat(),
});

export function apply(doc: Document, { how, at, to }: Change): void {
  const elements = [...doc.body.querySelectorAll('*:not(script)')];
  const element = elements[at % elements.length];
  if (!element) return;
  if (how === 'remove') element.remove();
  if (how === 'empty') element.textContent = '';
  if (how === 'unwrap') element.replaceWith(...element.childNodes);
  if (how === 'rename') element.setAttribute('class', `q${to}`);
  if (how === 'wrap') {
    const outer = doc.createElement('div');
    element.replaceWith(outer);
    outer.append(element);
  }
  if (how === 'move') element.parentElement?.prepend(element);
}
