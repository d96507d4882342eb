import { describe, expect, it, vi } from 'vitest';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { readSigns } from '../../../utils/reader/page/read-signs.ts';
import { withSigns } from '../../../utils/reader/page/with-signs.ts';
import { parse } from '../../directories/folders.ts';

const AT = 'https://somewhere.example/team?topic=grief';
const card = (name: string) =>
  `<article><h3><a href="/t/${name.toLowerCase().replace(' ', '-')}">${name}</a></h3><p>Counsellor, Leeds LS1 4AP</p><p>I help people who lost someone and do not know what to do with their evenings.</p></article>`;
const page = (...names: string[]) =>
  parse(
    `<h1>24 counsellors</h1><label><input type="checkbox" checked value="grief" name="topic"> Grief</label><main>${names.map(card).join('')}</main>`,
  );

describe('a page that nobody described', () => {
  it('has with its people what its list says of itself', () => {
    const doc = page('Ada Fenn', 'Bo Tarn', 'Cleo Marsh', 'Dora Tann');
    const read = readGeneric(doc, AT);
    expect(read.listings).toHaveLength(4);
    const { signs, listings } = withSigns(read, doc, AT, readSigns);
    expect(listings).toBe(read.listings);
    expect(signs).toMatchObject({
      at: '/team?topic=grief',
      counted: '24 counsellors',
      controls: [{ name: 'topic', value: 'grief', label: 'Grief' }],
    });
    expect(signs?.main).toHaveLength(4);
  });

  it('is as it was where nothing came that reads that, and where it is no list', () => {
    const doc = page();
    const read = readGeneric(doc, AT);
    const signs = vi.fn();
    expect(withSigns(read, doc, AT, signs)).toBe(read);
    expect(withSigns({ ...read, page: 'results' }, doc, AT, undefined).signs).toBeNull();
    expect(signs).not.toHaveBeenCalled();
  });
});
