import { parse } from '../../directories/folders.ts';

export const ADDRESS = 'https://hedge.example/therapists?page=2';

export interface Person {
  name: string;
  slug: string;
  says?: string;
  price?: string;
  topics?: string[];
}

export const PEOPLE: Person[] = [
  {
    name: 'Maud Sallow',
    slug: 'maud-sallow',
    says: 'Grief has its own time, and I will not hurry you through any of it.',
    price: '£55 a session',
    topics: ['Bereavement', 'Stress'],
  },
  {
    name: 'Tobias Wren',
    slug: 'tobias-wren',
    says: 'Couples come to me when talking has become a way of not listening.',
    topics: ['Infidelity'],
  },
  {
    name: 'Priya Ashdene',
    slug: 'priya-ashdene',
    says: 'I work with adults whose worry never rests, a little each week.',
    price: '£120',
    topics: ['Anxiety', 'Panic'],
  },
  { name: 'Sol Brack', slug: 'sol-brack', price: '£40 to £60' },
];

/** A list of therapists as a page of a directory that nobody described; `badge` stands before the price of some. */
export function listPage(people: readonly Person[] = PEOPLE, { badge = false } = {}): Document {
  const cards = people.map(
    ({ name, slug, says, price, topics }, at) => `<div class="tile">
      <h3><a href="/t/${slug}?from=list">${name}</a></h3>
      ${badge && at % 2 ? '<p class="meta">New here</p>' : ''}
      ${says ? `<p class="words">${says}</p>` : ''}
      ${price ? `<p class="meta">${price}</p>` : ''}
      ${topics ? `<h4>Topics</h4><ul>${topics.map((topic) => `<li>${topic}</li>`).join('')}</ul>` : ''}
    </div>`,
  );
  return parse(`<header><nav><ul><li><a href="/a">About us and our long story</a></li><li><a href="/b">Why to see somebody at all</a></li></ul></nav></header>
    <main><h1>Therapists</h1><section class="tiles">${cards.join('\n')}</section></main>
    <footer><p>Hedge, 1 Mill Lane</p></footer>`);
}
