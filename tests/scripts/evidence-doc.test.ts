import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidenceDoc } from '../../scripts/evidence-doc.ts';
import { RULES } from '../../utils/evidence/assumptions.ts';
import { STUDIES } from '../../utils/evidence/studies.ts';

const written = readFileSync(new URL('../../docs/evidence.md', import.meta.url), 'utf8');
const lines = written.split('\n');

describe('docs/evidence.md', () => {
  it('is what the script would write now', () => {
    expect(written, 'A text, a rule or a study has changed: run npm run evidence-doc.').toBe(evidenceDoc());
  });

  it('has an anchor for every link', () => {
    const anchors = new Set([...written.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id));
    const links = [...written.matchAll(/\]\(([^)]*)\)/g)].map(([, address = '']) => address);
    expect(links.length).toBeGreaterThan(STUDIES.length);
    for (const address of links) expect(anchors, address).toContain(address.replace(/^#/, ''));
  });

  it('has a row for every rule and an entry for every study', () => {
    const rows = lines.filter((line) => /\| (Count|Study|Judgment|Textbook) \|/.test(line));
    expect(rows).toHaveLength(Object.keys(RULES).length);
    for (const { id } of STUDIES) expect(written).toContain(`<a id="${id}"></a>`);
  });

  it('has tables whose rows have as many cells as their head', () => {
    let cells = 0;
    for (const line of lines) {
      const count = line.startsWith('|') ? line.split('|').length : 0;
      if (count > 0 && cells > 0) expect(count, line).toBe(cells);
      cells = count;
    }
  });
});
