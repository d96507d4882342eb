/** Pages in the fictional directory's markup, with people who do not exist: one for each way to lay a list out. */
const LAYOUTS = {
  flow: '',
  grid: '.therapist-list{display:grid;grid-template-columns:1fr 1fr}',
  box: '.therapist-list{height:500px;overflow:auto;border:3px solid}',
  fixed: '.therapist-list{position:fixed;inset:0 40% 0 0;overflow:auto}body{height:3000px}',
  header: 'header{position:sticky;top:0;height:70px;background:#fd8;z-index:1}',
  zoom: 'html{zoom:1.1}',
  dark: 'body{background:#15181b;color:#eee}',
} as const;

export const LAYOUT_NAMES = Object.keys(LAYOUTS) as (keyof typeof LAYOUTS)[];

const FIRST = ['Ada', 'Ben', 'Cleo', 'Dara', 'Eli', 'Fern', 'Gwen', 'Hana', 'Ivo', 'June', 'Kit', 'Lena'];
const LAST = [
  'Birch',
  'Calder',
  'Dunmore',
  'Ellery',
  'Fenwick',
  'Garner',
  'Hollis',
  'Ingram',
  'Jessop',
  'Kerr',
];
const SAYS = [
  'I work with anxiety and trauma using EMDR. I have a sliding scale.',
  'I help couples with conflict. I do not work with children.',
  'Welcome. Depression and grief are most of what I do, in the evening too.',
];

/** The text of a page with so many cards. */
export function cardsPage(layout: keyof typeof LAYOUTS, count: number, first = 100_000): string {
  const cards = Array.from({ length: count }, (_, at) => {
    const name = `${FIRST[at % FIRST.length]} ${LAST[Math.floor(at / FIRST.length) % LAST.length]}${
      at >= 120 ? ` ${at}` : ''
    }`;
    return `<article class="therapist-card" data-listing-id="f-${first + at}"><h3 class="card-name"><a href="/therapists/x-${
      first + at
    }">${name}</a></h3><p class="card-credentials">Psychologist, PhD</p><p class="place">Fernhill, OR 97001</p><p class="format">In person and online</p><p class="card-statement">${SAYS[at % SAYS.length]}</p></article>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cards</title><style>body{margin:0;font:16px sans-serif}.therapist-card{border:1px solid #999;padding:24px 12px;margin:16px;min-height:110px}${
    LAYOUTS[layout]
  }</style></head><body><header>Header</header><section class="therapist-list">${cards.join('')}</section></body></html>`;
}
