import { inside, items, said, words, wordsOf } from './markup.ts';
import { lineOfWork } from './results.ts';
import type { Second } from './route.ts';

/** Every list between a heading that says this and the next heading. */
function under(html: string, ...labels: string[]): string[] {
  const found = labels.flatMap((label) => {
    const heading = new RegExp(
      `<(h[2-5])\\b[^>]*>\\s*${label}\\s*</\\1>([\\s\\S]*?)(?=<h[1-5]\\b|<hr\\b|$)`,
      'g',
    );
    return [...html.matchAll(heading)].flatMap(([, , lists = '']) => items(lists));
  });
  return [...new Set(found)];
}

/** What follows a label in bold, up to the end of its line. */
function after(html: string, label: string): string {
  const line = new RegExp(`<(strong|span)\\b[^>]*>\\s*${label}\\s*</\\1>([\\s\\S]*?)</(?:li|div|p)>`).exec(
    html,
  );
  return words(line?.[2] ?? '');
}
const parts = (line: string) =>
  line ? line.split(/\s*,\s*|\s+and (?=[A-Z])(?!Latino)/).filter(Boolean) : [];

/** Paragraphs and the headings between them; a translation of the whole stands beside some. */
function told(html: string): string {
  const own = /<div[^>]*class="statementPara(?![^>]*-es")[^"]*"[^>]*>/;
  const [section = ''] = inside(html, /<div[^>]*class="[^"]*profile-personalstatement[ "][^>]*>/);
  return inside(section, new RegExp(`<h3[^>]*>|${own.source}`))
    .map(words)
    .join(' ');
}

/** A profile of Psychology Today of 2017 or 2019, by what its labels say. */
export function profile2017(html: string): Second[] {
  const content = html.slice(Math.max(0, html.indexOf('id="profile-content"')));
  const [head = ''] = /<div[^>]*id=['"]profileContainer['"][^>]*>/.exec(html) ?? [];
  const cost =
    (after(content, 'Avg Cost \\(per session\\):') || after(content, 'Cost per Session:')).match(/\d+/g) ??
    [];
  const scale = after(content, 'Sliding Scale:').toLowerCase();
  const years = /\d+/.exec(after(content, 'Years in Practice:'));
  const place = inside(html, /<div[^>]*class="[^"]*address-rank-1\b[^"]*"[^>]*>/).at(-1) ?? '';
  const item = (name: string) =>
    wordsOf(place, new RegExp(`<span[^>]*itemprop=["']${name}["'][^>]*>`)).replace(/\s*,$/, '');
  const [money = ''] = inside(content, /<div[^>]*class="[^"]*profile-finances[^"]*"[^>]*>/);
  const plans = inside(money, /<div[^>]*class="[^"]*spec-list[^"]*"[^>]*>/).flatMap(items);
  return [
    {
      key: said(head, /data-profid="(\d+)"/),
      name: said(head, /data-prof-name="([^"]*)"/),
      ...lineOfWork(wordsOf(html.slice(html.indexOf('id="profHdr"')), /<h2\b[^>]*>/)),
      city: item('addressLocality'),
      region: item('addressRegion'),
      postalCode: item('postal[cC]ode'),
      feeIndividual: cost.length > 0 ? [Number(cost[0]), Number(cost.at(-1))] : null,
      slidingScale: scale === 'yes' || scale === 'no' ? scale : 'unknown',
      insurance: plans.length > 0 ? plans : null,
      specialties: [...new Set(inside(content, /<li[^>]*class=["']highlight["'][^>]*>/).map(words))],
      issues: under(content, 'Issues', 'Mental Health', 'Sexuality'),
      approaches: under(content, 'Treatment Orientation', 'Types of Therapy'),
      ages: under(content, 'Age'),
      participants: under(content, 'Modality'),
      communities: [...parts(after(content, 'Ethnicity:')), ...under(content, 'Categories', 'Communities')],
      faith: parts(after(content, 'Religious Orientation:')),
      languages: parts(after(content, 'Alternative Languages:')),
      yearsInPractice: years ? Number(years[0]) : null,
      statement: told(content),
      freeConsultation: /\bfor a free phone consultation\b/i.test(words(content)) ? 'yes' : 'unknown',
    },
  ];
}

/** A profile of GoodTherapy, by its headings; where it has none, its lists cannot be told apart. */
export function profileGoodtherapy(html: string): Second[] {
  const head = html.slice(html.indexOf('id="profileTitle_id"'));
  const office = html.slice(html.indexOf('itemprop="streetAddress"'));
  const item = (name: string) => wordsOf(office, new RegExp(`<span itemprop="${name}"[^>]*>`));
  const list = (field: keyof Second, label: string) =>
    html.includes(`>${label}</h`) ? { [field]: under(html, label) } : {};
  return [
    {
      key: said(html, /therapists\/profile\/([a-z0-9-]+-\d{8})/),
      name: wordsOf(head, /<span itemprop="name">/),
      credentials: wordsOf(html, /<h2[^>]*class="profileCred"[^>]*>/)
        .split(/\s*,\s*/)
        .filter(Boolean),
      ...(html.includes('Professions:')
        ? { profession: wordsOf(html.slice(html.indexOf('Professions:')), /<span\b[^>]*>/) }
        : {}),
      city: item('addressLocality'),
      region: item('addressRegion'),
      postalCode: item('postalCode'),
      availability: /Not Accepting New/.test(html)
        ? 'closed'
        : /Accepting New/.test(html)
          ? 'accepting'
          : 'unknown',
      ...list('issues', 'Client Concerns I Treat'),
      ...list('ages', 'Ages I Work With'),
      ...list('participants', 'Services I Provide'),
      ...list('languages', 'Languages'),
    },
  ];
}
