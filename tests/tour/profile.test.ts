import { describe, expect, it } from 'vitest';
import { clinicians } from '../../scripts/tour/directory/clinician.ts';
import { NOTICE } from '../../scripts/tour/directory/layout.ts';
import { profilePage } from '../../scripts/tour/directory/render.ts';
import { placeLine, profilePath } from '../../scripts/tour/directory/wording.ts';
import { documentOf, person, rowsOf, textOf, textsOf } from './pages.ts';

/** Each is parsed once; nothing below changes one. */
const parsed = new Map<string, Document>();
function profileOf(id: string): Document {
  const doc = parsed.get(id) ?? documentOf(profilePage(id) ?? '');
  parsed.set(id, doc);
  return doc;
}
const ticksIn = (doc: Document, section: string) => textsOf(doc, `${section} li`);

describe('a profile', () => {
  it.each(clinicians.map((clinician) => [clinician.name, clinician] as const))(
    'of %s says what the data says',
    (_, who) => {
      const doc = profileOf(who.id);
      expect(doc.querySelector('main')?.getAttribute('data-listing-id')).toBe(who.id);
      expect(doc.querySelectorAll('h1')).toHaveLength(1);
      expect(textOf(doc, '.profile-name')).toBe(who.name);
      expect(textOf(doc, '.profile-pronouns')).toBe(who.pronouns && `(${who.pronouns})`);
      expect(textOf(doc, '.profile-head .place')).toBe(placeLine(who));
      expect([...textsOf(doc, '#about-me p'), ...textsOf(doc, '#my-approach p')]).toEqual(who.statement);
      expect(ticksIn(doc, '#specialties')).toEqual(who.specialties);
      expect(ticksIn(doc, '#issues')).toEqual(who.issues);
      expect(ticksIn(doc, '#types-of-therapy')).toEqual(who.approaches);
      expect(ticksIn(doc, '#ages')).toEqual(who.ages);
      expect(ticksIn(doc, '#participants')).toEqual(who.participants);
      expect(ticksIn(doc, '#communities')).toEqual(who.communities);
      expect(ticksIn(doc, '#religion')).toEqual(who.faith);
      expect(ticksIn(doc, '#ethnicity')).toEqual(who.identity);
      expect(ticksIn(doc, '#languages')).toEqual(who.languages);
      expect(ticksIn(doc, '#insurance')).toEqual(who.insurance ?? []);
    },
  );

  it('has the headings that directories use, in their order', () => {
    expect(textsOf(profileOf(person('Zainab').id), '.profile-body h2, .profile-body h3')).toEqual([
      'About me',
      'My approach',
      'Fees',
      'Insurance',
      'Specialties',
      'Issues',
      'Types of therapy',
      'Client focus',
      'Age',
      'Participants',
      'Communities',
      'Religion',
      'Ethnicity',
      'Languages',
      'Credentials',
      'Contact',
    ]);
  });

  it('leaves out a section that would be empty', () => {
    const amaru = textsOf(profileOf(person('Amaru').id), 'h2, h3');
    for (const heading of ['About me', 'My approach', 'Fees', 'Communities', 'Religion', 'Ethnicity']) {
      expect(amaru).not.toContain(heading);
    }
    expect(amaru).toContain('Insurance');
    expect(textsOf(profileOf(person('Tobiah').id), 'h2')).not.toContain('Insurance');
  });

  it('lists its fees, and a sliding scale only where there is one', () => {
    expect(ticksIn(profileOf(person('Luciano').id), '#fees')).toEqual([
      'Individual session: $100 – $200',
      'Couples session: $120 – $220',
      'Sliding scale: Yes',
      'Free consultation: Yes',
    ]);
    expect(ticksIn(profileOf(person('Tobiah').id), '#fees')).toEqual([
      'Individual session: $210',
      'Couples session: $240',
    ]);
    expect(ticksIn(profileOf(person('Ifeoma').id), '#fees')[0]).toBe('Couples session: $190 – $220');
  });

  it('says who supervises, how long and whether it was verified', () => {
    expect(ticksIn(profileOf(person('Rafferty').id), '#credentials')).toEqual([
      'Professional Counselor Associate, MA',
      'Supervised by Hollis Brackwater, PhD',
      'In practice for 2 years',
      'Verified by Fernhill Therapist Index',
    ]);
    expect(ticksIn(profileOf(person('Amaru').id), '#credentials')).toEqual(['Counselor, LPC']);
  });

  it('says in words whether new clients are taken', () => {
    expect(textOf(profileOf(person('Odessa').id), '.profile-availability')).toBe('Accepting new clients');
    expect(textOf(profileOf(person('Maeve').id), '.profile-availability')).toBe('Waitlist for new clients');
    expect(textOf(profileOf(person('Cormac').id), '.profile-availability')).toBe('Not accepting new clients');
  });

  it('gives its name and place as structured data', () => {
    const odessa = person('Odessa');
    const data = JSON.parse(textOf(profileOf(odessa.id), 'script[type="application/ld+json"]') ?? '');
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Person',
      '@id': profilePath(odessa),
      name: 'Odessa Marlowick',
      workLocation: {
        address: { addressLocality: 'Fernhill', addressRegion: 'OR', postalCode: odessa.postalCode },
      },
    });
  });

  it('marks a Spanish statement as Spanish', () => {
    const langs = [...profileOf(person('Marisela').id).querySelectorAll('#about-me p, #my-approach p')].map(
      (p) => p.getAttribute('lang'),
    );
    expect(langs.length).toBeGreaterThan(1);
    expect(new Set(langs)).toEqual(new Set(['es']));
  });

  it('shows four other people at its end, and no row of results', () => {
    for (const { id, name } of clinicians) {
      const doc = profileOf(id);
      expect(rowsOf(doc)).toHaveLength(0);
      const others = textsOf(doc, '.carousel-name');
      expect(new Set(others).size).toBe(4);
      expect(others).not.toContain(name);
    }
  });

  it('prints the notice', () => {
    expect(textOf(profileOf(person('Odessa').id), '.notice')).toBe(NOTICE);
  });

  it('is there for nobody else', () => {
    expect(profilePage('000000')).toBeNull();
    expect(profilePage('')).toBeNull();
  });
});
