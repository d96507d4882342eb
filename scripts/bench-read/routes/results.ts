import { cut, inside, items, said, words, wordsOf } from './markup.ts';
import type { Second } from './route.ts';

/** A line of Psychology Today: the kind of work first, the letters after it. */
export function lineOfWork(line: string): Pick<Second, 'profession' | 'credentials'> {
  const [first = '', ...rest] = line.split(/\s*,\s*/).filter(Boolean);
  const work =
    /therap|counsel|psycholog|psychiatr|psychoanal|social work|nurse|coach|pastor|professional|facility|program|physician/i;
  if (work.test(first)) return { profession: first, credentials: [...new Set(rest)] };
  return { profession: '', credentials: [...new Set([first, ...rest].filter(Boolean))] };
}

/** Rows of 2025 by their markup alone. */
export function results2025(html: string): Second[] {
  return cut(html, /<div[^>]*data-x="profile-result-\d+"/).map((row) => {
    const subtitle = wordsOf(row, /<div[^>]*class="profile-subtitle-credentials"[^>]*>/);
    const [profession = '', ...letters] = subtitle.split(/\s*,\s*/);
    const place = wordsOf(row, /<span[^>]*class="address[ "][^>]*>/);
    const town = /^(.+?), ([A-Z]{2,3})(?: (\S.*))?$/.exec(place);
    const icons = (inside(row, /<span[^>]*class="icons-container"[^>]*>/)[0]?.match(/<svg/g) ?? []).length;
    const remote = /^online only$/i.test(place);
    const line = wordsOf(row, /<div[^>]*class="accepting-appointments[^"]*"[^>]*>/);
    const badge = ` ${said(row, /class="verified-badge ([^"]*)"/)} `;
    return {
      key: said(row, /data-x="profile-result-(\d+)"/),
      name: wordsOf(row, /<a[^>]*class="profile-title"[^>]*>/),
      url: said(/<a[^>]*class="profile-title"[^>]*>/.exec(row)?.[0] ?? '', /href="([^"?]*)/),
      ...(subtitle ? { profession, credentials: [...new Set(letters.filter(Boolean))] } : {}),
      ...(town
        ? { city: town[1] ?? '', region: town[2] ?? '', postalCode: town[3] ?? '' }
        : { city: '', region: '', postalCode: '' }),
      online: remote || icons === 2 ? 'yes' : icons === 1 ? 'no' : 'unknown',
      inPerson: remote ? 'no' : icons > 0 ? 'yes' : 'unknown',
      availability: /not accepting/i.test(line)
        ? 'closed'
        : /waitlist/i.test(line)
          ? 'waitlist'
          : 'accepting',
      statement: wordsOf(row, /<div[^>]*class="statements"[^>]*>/),
      verified: / VERIFIED(_WITH_ID)? /.test(badge)
        ? 'yes'
        : /EXPIRED|NOT_VERIFIED|FAILED/.test(badge)
          ? 'no'
          : 'unknown',
    };
  });
}

/** Rows of 2019: their attributes, and the second, narrow half of each row. */
export function results2019(html: string): Second[] {
  return cut(html, /<div[^>]*data-result-row="/).map((row) => {
    const last = (item: string) =>
      words(inside(row, new RegExp(`<\\w+[^>]*itemprop="${item}"[^>]*>`)).at(-1) ?? '').replace(/\s*,$/, '');
    const statement = words(inside(row, /<div[^>]*class="result-desc[^"]*"[^>]*>/).at(-1) ?? '');
    return {
      key: said(row, /data-profid="(\d+)"/),
      name: said(row, /data-prof-name="([^"]*)"/).replace(/\s+/g, ' '),
      url: said(row, /data-profile-url="([^"]*)"/),
      ...lineOfWork(wordsOf(row, /<div[^>]*class="result-suffix[^"]*"[^>]*>/)),
      city: last('addressLocality'),
      region: last('addressRegion'),
      postalCode: last('postalCode'),
      statement: statement.replace(/^["“]\s*|\s*["”]$/g, ''),
      verified: /class="verified-mini/.test(row) ? 'yes' : 'unknown',
    };
  });
}

/** Rows of GoodTherapy, from the half that wide screens do not show where there are two. */
export function goodtherapy(html: string): Second[] {
  const [list = ''] = inside(html, /<ul[^>]*class="[^"]*therapist-list[^"]*"[^>]*>/);
  return inside(list, /<li\b[^>]*>/)
    .filter((row) => row.includes('therapist_middle_section'))
    .map((row) => {
      const url = said(row, /href="([^"?#]*\/therapists\/profile\/[^"?#]*)"/);
      // Both halves list every office: the first of the second half is the first office again.
      const offices = inside(row, /<p[^>]*lprofile-address[^>]*>/).map(words);
      const line = offices[Math.floor(offices.length / 2)] ?? '';
      const [, city = line, postalCode = ''] = /^(.*?),\s*(\d{5})?\s*$/.exec(line) ?? [];
      return {
        key: said(url, /profile\/([a-z0-9-]+-\d{8})/),
        name: wordsOf(row, /<h2\b[^>]*>/),
        url,
        credentials: wordsOf(row, /<h3\b[^>]*>/)
          .split(/\s*,\s*/)
          .filter(Boolean),
        profession: wordsOf(row, /<h4\b[^>]*>/),
        city,
        postalCode,
        online: />\s*Telehealth\b/i.test(row) ? 'yes' : 'unknown',
        statement: words(inside(row, /<p[^>]*read_content_par[^>]*>/).at(-1) ?? ''),
        verified: /> ?Verified</.test(row) ? 'yes' : 'unknown',
      };
    });
}

/** Rows of UKCP, by the order of what stands in each link. */
export function ukcp(html: string): Second[] {
  return cut(html, /<a[^>]*href="[^"]*therapist\/[^"]*"/).map((rest) => {
    const [row = ''] = inside(rest, /<a\b[^>]*>/);
    const [, path = ''] = /href="([^"]*)"/.exec(rest) ?? [];
    const key = said(path, /therapist\/([^/?#]+)/);
    const [, city = '', postalCode = ''] =
      /^(.*) ([A-Z]{1,2}\d\w?(?: \d\w\w)?)$/.exec(wordsOf(row, /<strong>/)) ?? [];
    const line = words(row);
    return {
      key,
      name: wordsOf(row, /<h2\b[^>]*>/),
      url: `https://www.psychotherapy.org.uk/therapist/${key}`,
      city,
      postalCode,
      online: /[|&] ?Remote\b/.test(line) ? 'yes' : 'unknown',
      inPerson: /\bIn-person\b/i.test(line) ? 'yes' : 'unknown',
      specialties: items(row),
      statement: wordsOf(row, /<p\b[^>]*>/),
    };
  });
}
