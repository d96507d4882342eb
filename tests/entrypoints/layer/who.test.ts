// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { isStill, type NamedPlace, personOf } from '../../../entrypoints/layer/who.ts';

const CARD = `<article data-id="f-7" class="card"><h3><a href="/people/ada-7">Ada  Fenn</a></h3><p>Psychologist</p></article>`;
const badge = { corner: 'top-right', inset: [0, 0] } as const;

let card: Element;
let named: NamedPlace;
const part = <T extends Element>(selector: string) => card.querySelector(selector) as T;
const fresh = (html = CARD, more: Partial<NamedPlace> = {}) => {
  document.body.innerHTML = html;
  card = document.body.firstElementChild as Element;
  named = {
    key: 'f-7',
    element: card,
    badge,
    name: 'Ada Fenn',
    url: `${location.origin}/people/ada-7`,
    ...more,
  };
  return personOf(named);
};

describe('a card still shows the same person', () => {
  it('when nothing changed, or only what is said of them', () => {
    const ada = fresh();
    expect(isStill(card, ada)).toBe(true);
    part('p').textContent = 'Psychologist, online now';
    card.className = 'card seen';
    card.append(document.createElement('i'));
    expect(isStill(card, ada)).toBe(true);
  });

  it('when its link was drawn anew', () => {
    const ada = fresh();
    part('a').replaceWith(part('a').cloneNode(true));
    expect(isStill(card, ada)).toBe(true);
  });
});

describe('a card shows somebody else', () => {
  it('when another name stands there', () => {
    const ada = fresh();
    part('a').textContent = 'Bo Tarn';
    expect(isStill(card, ada)).toBe(false);
  });

  it('when it leads elsewhere, under the same name', () => {
    const ada = fresh();
    part('a').setAttribute('href', '/people/ada-8');
    expect(isStill(card, ada)).toBe(false);
  });

  it('when it has another id, though name and link are the same', () => {
    const ada = fresh();
    card.setAttribute('data-id', 'f-8');
    expect(isStill(card, ada)).toBe(false);
  });

  it('when it is no longer in the page', () => {
    const ada = fresh();
    card.remove();
    expect(isStill(card, ada)).toBe(false);
  });

  it('when any word is another and nothing but words says whose it is', () => {
    const ada = fresh('<div><h3>Ada Fenn</h3><p>Psychologist</p></div>', { key: 'k', url: '' });
    expect(isStill(card, ada)).toBe(true);
    part('p').textContent = 'Counsellor';
    expect(isStill(card, ada)).toBe(false);
  });
});

describe('a whole page', () => {
  beforeEach(() => history.replaceState(null, '', '/people/ada-7'));

  it('is theirs while its head names them, and not at another address', () => {
    document.body.innerHTML = '<h1>Ada Fenn</h1><p>Long words</p>';
    const whole: NamedPlace = {
      ...{ key: 'f-7', element: document.body, badge: { ...badge, anchor: 'h1' } },
      ...{ name: 'Ada Fenn', url: location.href },
    };
    const ada = personOf(whole);
    document.querySelector('p')?.remove();
    expect(isStill(document.body, ada)).toBe(true);
    history.replaceState(null, '', '/people/bo-8');
    expect(isStill(document.body, ada)).toBe(false);
  });
});
