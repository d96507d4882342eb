import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { documentOf, htmlOf, PAGES, type PageName, readNamed, said } from './pages.ts';

const saidOn = (name: PageName) => readNamed(name).listings.map(said);

describe('a list in <article> elements', () => {
  const reading = readNamed('articles');

  it('gives each person what stands in their own card', () => {
    expect(reading.page).toBe('results');
    expect(reading.listings.map(said)).toEqual([
      {
        key: 'maud-sallow-leeds',
        name: 'Maud Sallow',
        url: 'https://hedgerow.example/counsellors/maud-sallow-leeds',
        profession: 'Counsellor and supervisor',
        credentials: ['MBACP (Accred)', 'MSc'],
        city: 'Leeds',
        postalCode: 'LS6',
        inPerson: 'yes',
        online: 'yes',
        availability: 'accepting',
        feeIndividual: [55, 55],
        currency: 'GBP',
        slidingScale: 'yes',
        specialties: ['Bereavement', 'Stress'],
        statement:
          'Grief has its own time, and I will not hurry you. I have sat with people who lost a parent, a child, or the life that they had planned.',
      },
      {
        key: 'tobias-wren-leeds',
        name: 'Tobias Wren',
        url: 'https://hedgerow.example/counsellors/tobias-wren-leeds',
        profession: 'Psychotherapist',
        credentials: ['BACP'],
        city: 'Leeds',
        postalCode: 'LS1',
        inPerson: 'no',
        online: 'yes',
        availability: 'waitlist',
        feeCouples: [70, 90],
        currency: 'GBP',
        specialties: ['Relationship problems', 'Infidelity'],
        statement:
          'Couples come to me when talking has become a way of not listening. We slow it down together and look at what happens between you.',
      },
      {
        key: 'priya-ashdene-leeds',
        name: 'Dr Priya Ashdene',
        url: 'https://hedgerow.example/counsellors/priya-ashdene-leeds',
        profession: 'Clinical psychologist',
        credentials: ['DClinPsy'],
        city: 'Leeds',
        postalCode: 'LS7',
        inPerson: 'yes',
        online: 'no',
        availability: 'closed',
        feeIndividual: [120, 120],
        currency: 'GBP',
        specialties: ['Anxiety'],
        statement:
          'I work with adults whose worry never rests. We use CBT and compassion focused work, a little each week, and we see what helps.',
      },
      {
        key: 'sol-brack-leeds',
        name: 'Sol Brack',
        url: 'https://hedgerow.example/counsellors/sol-brack-leeds',
        profession: 'Counsellor',
        city: 'Leeds',
        postalCode: 'LS8',
        online: 'yes',
      },
    ]);
  });

  it('says where each of them stands, and takes no filter, blog or strip of portraits for a person', () => {
    expect(reading.places.map(({ key, element }) => [key, element.localName])).toEqual(
      reading.listings.map(({ key }) => [key, 'article']),
    );
    expect(reading.coverage).toMatchObject({ listings: 4, unreadable: 0, fields: { name: 4, statement: 3 } });
  });
});

describe('a list that is only structured data', () => {
  it('gives those who have an address on this site, without the words of reviewers', () => {
    expect(saidOn('json-ld')).toEqual([
      {
        key: 'orla-quill-8812',
        name: 'Orla Quill',
        url: 'https://lantern.example/doctor/orla-quill-8812',
        profession: 'Psychologist',
        credentials: ['PhD'],
        city: 'Fernhill',
        region: 'OR',
        postalCode: '97991',
        languages: ['English', 'Irish'],
        statement:
          'I help people who feel that the ground has gone from under them find one steady step, and then another.',
      },
      {
        key: 'emrys-vale-9130',
        name: 'Emrys Vale',
        url: 'https://lantern.example/doctor/emrys-vale-9130',
        profession: 'Clinical Social Worker',
        credentials: ['LCSW'],
        city: 'Alderton',
        region: 'OR',
        feeIndividual: [120, 120],
      },
    ]);
    expect(readNamed('json-ld').places).toEqual([]);
  });
});

describe('a list in microdata', () => {
  it('keeps the address as it is printed where the id stands in its query, and leaves reviews out', () => {
    const [hester, jonah, wanda] = saidOn('microdata');
    expect(hester).toEqual({
      key: '401',
      name: 'Hester Lowe',
      url: 'https://index.example/t/profile.php?therapist_id=401&ref=list',
      profession: 'Marriage and Family Therapist',
      credentials: ['LMFT'],
      city: 'Fernhill',
      region: 'Oregon',
      postalCode: '97991',
      statement:
        'Families tell stories about one another. I listen for the one that got stuck, and we try a different ending.',
    });
    expect([jonah?.key, jonah?.credentials, wanda?.key, wanda?.statement]).toEqual([
      '402',
      ['PsyD'],
      '403',
      undefined,
    ]);
  });
});

describe('state beside the page', () => {
  it('in flight chunks is joined to a card by the slug in its address, long texts included', () => {
    const [clea, dev] = saidOn('next-flight');
    expect(clea).toEqual({
      key: 'clea-norrow-31',
      name: 'Clea Norrow',
      url: 'https://grove.example/provider/clea-norrow-31',
      profession: 'Licensed Professional Counselor',
      credentials: ['LPC'],
      city: 'Fernhill',
      region: 'OR',
      availability: 'accepting',
      feeIndividual: [140, 140],
      slidingScale: 'yes',
      acceptsInsurance: 'yes',
      insurance: ['Moda', 'Regence'],
      specialties: ['Burnout', 'Grief'],
      approaches: ['ACT', 'EMDR'],
      languages: ['English', 'Welsh'],
      pronouns: 'she/her',
      statement:
        'I came to this work after years of nursing. I know what it is to be the one who holds everything together, and I would like you to be able to put it down for an hour. Ünder all of it there is usually a feeling that never had room.',
    });
    expect([dev?.availability, dev?.feeIndividual, dev?.statement?.slice(0, 17)]).toEqual([
      'closed',
      undefined,
      'Teenagers rarely ',
    ]);
    expect(readNamed('next-flight').listings).toHaveLength(2);
  });

  it('in a variable completes what the card begins, and never by name alone', () => {
    const listings = saidOn('redux');
    expect(
      listings.map(({ key, profession, feeIndividual, issues }) => [key, profession, feeIndividual, issues]),
    ).toEqual([
      ['a71', 'Psychologist', [110, 110], ['Burnout', 'Anxiety']],
      ['a72', 'Counselor', [95, 95], ['Trauma', 'Shame']],
      ['a73', 'Therapist', undefined, ['OCD', 'Habits']],
    ]);
    // The page's own user has the name of the first card and another id.
    expect(listings[0]?.statement).toBe(
      'Burned out people are often kind people. We look for where your kindness ran ahead of you, and call it back.',
    );
  });

  it('left out, leaves names of whom nothing says that they are clinicians: nobody', () => {
    const { page, listings, places } = readGeneric(documentOf(htmlOf('redux')), PAGES.redux, {
      noState: true,
    });
    expect([page, listings, places]).toEqual(['other', [], []]);
  });
});

describe('a list in the rows of a table', () => {
  it('is read row by row', () => {
    expect(
      saidOn('table').map(({ key, name, credentials, profession, city, postalCode, statement }) => [
        key,
        name,
        credentials?.[0],
        profession,
        city,
        postalCode,
        statement?.slice(0, 15),
      ]),
    ).toEqual([
      ['AgnesTarn', 'Agnes Tarn', 'PhD', 'Psychologist', 'Fernhill', '97991', 'Short-term work'],
      [
        'BorisKeld',
        'Boris Keld',
        'LMFT',
        'Marriage and Family Therapist',
        'Alderton',
        '97992',
        'For couples and',
      ],
      ['CoraMews', 'Cora Mews', 'LCSW', 'Clinical Social Worker', 'Fernhill', '97993', 'I see people wh'],
      ['DunstanAyre', 'Dunstan Ayre', undefined, 'Counselor', 'Fernhill', '97991', undefined],
    ]);
  });
});
