import { attribute, closest, fits, isWithin, parentElement, selectAll, selectFirst } from '../../dom/dom.ts';
import { readText } from '../../dom/text.ts';
import { headingWords } from './heading.ts';
import { type Control, SIGNS } from './signs.ts';

const SET =
  'select option:checked, input[type="checkbox"]:checked, input[type="radio"]:checked, [role="checkbox"][aria-checked="true"], [role="radio"][aria-checked="true"], [role="switch"][aria-checked="true"], [role="option"][aria-selected="true"]';
const RADIO = 'input[type="radio"]';
const BOX = 'input[type="checkbox"]';
const MOST_SET = 5 * SIGNS.controls;
const GROUP = '[role="listbox"], [role="radiogroup"], [role="group"], fieldset';
/** Asks for more than a list: an account, a letter, consent. */
const PERSONAL = 'input[type="password"], input[type="email"], input[type="tel"], textarea';
const ASIDE = ['cookie', 'consent', 'newsletter', 'login', 'signup']
  .flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`])
  .join(', ');
/** Of the place nothing is told. */
const PLACE =
  /^(?:loc|location|city|town|place|region|state|county|country|zip|post_?code|postal_?code|near|ort|plz|ville|ciudad)$/i;
/** How a list is shown and how far around, in which language, and what is remembered: not whom it holds. */
const NO_FILTER =
  /sort|order|per_?page|page_?size|^limit$|^view$|locale|^lang$|currency|radius|distance|remember|terms|consent|cookie|subscribe|newsletter/i;
/** That nothing was chosen, and what is no kind of person. */
const NO_CHOICE =
  /^(?:all|any|anyone|everyone|no preference|select|choose|alle|egal|beliebig|toutes?|tous|todos|tutti|wszystkie)\b|^\d+ ?(?:per page|results|km|mi|miles?)\b|^\d*$/i;
const MAX_LABEL = 80;

/**
 * Form controls that somebody set, and what stands for them in other elements: of unknown sites no more than a hint.
 * What a page has set by itself is left out as far as it can be told. `address`: the page's; `rows`: its people.
 */
export function controlsOf(doc: Document, address: string, rows: readonly Element[]): Control[] {
  const people = new Set(rows);
  const asked = [...new URL(address).searchParams].filter(([, value]) => value !== '');
  const alike = boxesByName();
  return selectAll(doc, SET)
    .slice(0, MOST_SET)
    .filter((element) => isOfList(element, people))
    .map((element) => ({ element, control: controlOf(doc, element) }))
    .filter(({ element, control }) => isAskingControl(control) && isChosen(element, control, asked, alike))
    .map(({ control }) => control)
    .slice(0, SIGNS.controls);
}

/** Whether it may be of the list: none of a row, of a form about a person, or of what stands over a page. */
function isOfList(element: Element, rows: ReadonlySet<Element>): boolean {
  if (fits(element, ':disabled, [aria-disabled="true"]') || isWithin(element, `footer, ${ASIDE}`))
    return false;
  const form = closest(element, 'form');
  if (form && selectFirst(form, PERSONAL)) return false;
  for (let at: Element | null = element; at; at = parentElement(at)) if (rows.has(at)) return false;
  return true;
}

function isAskingControl({ name, label, value }: Control): boolean {
  return (
    label !== '' &&
    label.length < MAX_LABEL &&
    value !== '' &&
    !NO_FILTER.test(name) &&
    !PLACE.test(name) &&
    !NO_CHOICE.test(label)
  );
}

type Query = readonly (readonly [name: string, value: string])[];

/** Whether somebody chose it: the address says so or, where that says nothing, it is not what would be set anyway. */
function isChosen(
  element: Element,
  { name, value, label }: Control,
  asked: Query,
  alike: ReturnType<typeof boxesByName>,
): boolean {
  const says = ([key, said]: Query[number]) =>
    key === name
      ? [said, ...said.split(',')].includes(value)
      : [value, label].some((word) => word !== 'on' && headingWords(word) === headingWords(said));
  if (asked.some(says)) return true;
  const form = closest(element, 'form');
  // A form that was sent has all that was set in it in the address.
  if (form && name && asked.some(([key]) => selectFirst(form, named(key)) !== null)) return false;
  const select = fits(element, 'option') ? closest(element, 'select') : null;
  if (select) return fits(select, '[multiple]') || selectFirst(select, 'option') !== element;
  const within = form ?? element.ownerDocument;
  if (fits(element, RADIO)) return alike(within, RADIO, name)[0] !== element;
  if (!fits(element, 'input') || name === '') return true;
  const boxes = alike(within, BOX, name);
  return boxes.length === 1 || boxes.some((box) => fits(box, ':not(:checked)'));
}

/** Boxes of a form, or of a page, by kind and name: it is gone through once, however many of them are asked about. */
function boxesByName(): (within: Document | Element, kind: string, name: string) => readonly Element[] {
  const known = new Map<Document | Element, Map<string, Element[]>>();
  return (within, kind, name) => {
    const found = known.get(within) ?? new Map<string, Element[]>();
    if (!known.has(within))
      for (const box of selectAll(within, `:is(${RADIO}, ${BOX})[name]`)) {
        const key = `${fits(box, RADIO) ? RADIO : BOX} ${attribute(box, 'name')}`;
        found.set(key, [...(found.get(key) ?? []), box]);
      }
    known.set(within, found);
    return found.get(`${kind} ${name}`) ?? [];
  };
}

/** A name that no selector can hold finds nothing. */
const named = (name: string): string => `:is(input, select)[name=${JSON.stringify(name)}]`;

function controlOf(doc: Document, element: Element): Control {
  const label = labelOf(doc, element);
  const native = fits(element, 'input') ? 'on' : label;
  const value = attribute(element, 'value') ?? attribute(element, 'data-value') ?? native;
  return { name: nameOf(doc, element), value: value.slice(0, SIGNS.words), label };
}

function nameOf(doc: Document, element: Element): string {
  const owner = fits(element, 'option') ? closest(element, 'select') : element;
  const name = owner && attribute(owner, 'name');
  if (name) return name.slice(0, SIGNS.words);
  const select = owner !== null && fits(owner, 'select');
  const group = select ? owner : owner && closest(owner, GROUP);
  const called = group ? calledBy(doc, group) : '';
  return called || (select ? controlText(closest(owner, 'label')) : '');
}

/** How a control is called for those who do not see it. */
function calledBy(doc: Document, element: Element): string {
  const called = attribute(element, 'aria-label');
  const [by = ''] = (attribute(element, 'aria-labelledby') ?? '').trim().split(/\s+/);
  return called ? called.slice(0, SIGNS.words) : byId(doc, by, '');
}

function labelOf(doc: Document, element: Element): string {
  const own = calledBy(doc, element) || controlText(element);
  if (own) return own;
  const label = byId(doc, attribute(element, 'id'), 'label[for]');
  return label || controlText(closest(element, 'label'));
}

/** The words of what has this id or, with `what`, of what names it. */
function byId(doc: Document, id: string | null, what: '' | 'label[for]'): string {
  if (!id || !/^[\w-]+$/.test(id)) return '';
  return controlText(selectFirst(doc, what === '' ? `[id="${id}"]` : `label[for="${id}"]`));
}

const controlText = (element: Element | null): string =>
  element ? readText(element, SIGNS.words).slice(0, SIGNS.words) : '';
