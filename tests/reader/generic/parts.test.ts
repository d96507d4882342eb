import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, patternsOf, sameSite, targetOf } from '../../../utils/reader/generic/address.ts';
import { sectionOf } from '../../../utils/reader/generic/headings.ts';
import { isCredential, nameLikeness, takeApart } from '../../../utils/reader/generic/name.ts';
import { sharedWords } from '../../../utils/reader/generic/plain.ts';
import { isProse, tidy } from '../../../utils/reader/generic/prose.ts';

const BASE = 'https://hollow.example/therapists';

describe('a printed name', () => {
  it.each([
    ['Ada Fenn, PhD, LMFT', 'Ada Fenn', ['PhD', 'LMFT']],
    ['Ada Fenn LCSW-R', 'Ada Fenn', ['LCSW-R']],
    ['Ada Fenn, Psy.D. (she/her)', 'Ada Fenn', ['Psy.D.']],
    ['Exhale Therapy, Wellness, and Consulting', 'Exhale Therapy, Wellness, and Consulting', []],
    ['Hope Services, LLC', 'Hope Services, LLC', []],
    ['Otto Ashdown | Trauma & Wellness | EMDR', 'Otto Ashdown', []],
    ['Ian McDougal', 'Ian McDougal', []],
    ['ADA FENN', 'ADA FENN', []],
  ])('%s is taken apart', (printed, name, credentials) => {
    expect(takeApart(printed)).toMatchObject({ name, credentials });
  });

  it.each([
    'View Profile',
    'Read more',
    'Therapists',
    'Marriage & Family Therapist',
    'LMFT',
    'Specialties',
    'Online only',
    '(503) 555-0100',
    'How do you feel today?',
    '',
  ])('%s is none', (text) => {
    expect(nameLikeness(text)).toBe(0);
  });

  it.each(['Ada Fenn', 'Zainab Al-Rowaynah', 'Dr. Solène Aubrac', 'José María de la Cruz', '李 明'])(
    '%s is one',
    (text) => {
      expect(nameLikeness(text)).toBe(1);
    },
  );

  it.each([
    ['PhD', true],
    ['M.A.', true],
    ['MBACP (Accred)', true],
    ['Dipl.-Psych.', true],
    ['LADC II', true],
    ['NCPS Accredited', true],
    ['Life Coach', false],
    ['Boston', false],
    ['EMDR', false],
    ['Fernhill, OR', false],
  ])('letters: %s', (text, is) => {
    expect(isCredential(text)).toBe(is);
  });

  it('agrees with an address however its umlauts are spelled', () => {
    expect(sharedWords('Greta Müller', 'greta-mueller-berlin')).toBe(1);
    expect(sharedWords('Greta Müller', 'greta-muller')).toBe(1);
    expect(sharedWords('Greta Müller', 'ute-brandauer')).toBe(0);
  });
});

describe('an address', () => {
  const key = (href: string, name = 'Ada Fenn') => {
    const target = targetOf(href, BASE);
    return target && keyOf(target, name);
  };

  it.each([
    ['/us/therapists/ada-fenn-austin-tx/955382', '955382'],
    ['/therapists/profile/ada-fenn-20131001', 'ada-fenn-20131001'],
    ['/prof_detail.php?profid=131564&sid=14.2', '131564'],
    ['/therapists/4471/ada-fenn/leeds', '4471/ada-fenn/leeds'],
    ['/ada-fenn/psychologe/berlin', 'ada-fenn/psychologe/berlin'],
    ['/t/a71', 'a71'],
    ['/members/AdaFenn.asp', 'AdaFenn'],
  ])('%s holds the directory’s own id', (href, id) => {
    expect(key(href)).toBe(id);
  });

  it.each([
    'javascript:alert(1)',
    'mailto:a@b.example',
    'data:text/html,x',
    'https://',
    'https://a@hollow.example/x',
  ])('%s is none', (href) => {
    expect(targetOf(href, BASE)).toBeNull();
  });

  it.each([
    ['hollow.example', 'www.hollow.example', true],
    ['therapists.hollow.example', 'www.hollow.example', true],
    ['a.co.uk', 'b.co.uk', false],
    ['evilhollow.example', 'hollow.example', false],
    ['hollow.example.evil.example', 'hollow.example', false],
    ['127.0.0.1', '127.0.0.2', false],
  ])('%s and %s are one site: %s', (a, b, same) => {
    expect(sameSite(a, b)).toBe(same);
  });

  it('is of the same kind as others that differ only in the person', () => {
    const targets = [
      '/therapist/ada-fenn',
      '/therapist/ben-ode',
      '/therapist/cai-lund',
      '/therapist/ada-fenn/contact',
      '/issues/grief',
    ];
    const patterns = patternsOf(targets.flatMap((href) => targetOf(href, BASE) ?? []));
    expect(new Set(patterns.values())).toEqual(
      new Set(['hollow.example/therapist/*', 'hollow.example/*/*', 'hollow.example/*/*/*']),
    );
  });

  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (href, name) => {
        expect(typeof (key(href, name) ?? '')).toBe('string');
      }),
    );
  });
});

describe('a heading', () => {
  it.each([
    ['Specialties', 'specialties'],
    ['Client Concerns I Treat', 'issues'],
    ['TYPES OF THERAPY', 'approaches'],
    ['Treatment Approach', 'approaches'],
    ['My Approach to Helping', 'statement'],
    ['Ages I Work With', 'ages'],
    ['Accepted Insurance Plans', 'insurance'],
    ['Session fees', 'money'],
    ['Alternative Languages', 'languages'],
    ['Über mich', 'statement'],
    ['Schwerpunkte', 'specialties'],
    ['Behandlungsschwerpunkte', 'issues'],
    ['Kostenträger', 'insurance'],
    ['Motifs de consultation', 'issues'],
    ['Langues parlées', 'languages'],
    ['Enfoque terapéutico', 'approaches'],
    ['Sobre mí', 'statement'],
    ['Good at', 'specialties'],
    ['Main subjects', 'specialties'],
    ['Also at home with', 'issues'],
    ['Other subjects', 'issues'],
    ['Subjects', null],
    ['Reviews (24)', 'foreign'],
    ['Similar therapists', 'foreign'],
    ['Weitere Therapeuten in Berlin', 'foreign'],
    ['Otros psicólogos cerca', 'foreign'],
    ['Autres praticiens', 'foreign'],
    ['Life Changes Group', null],
    ['Ada Fenn', null],
    ['Visit website', null],
  ])('%s announces %s', (heading, section) => {
    expect(sectionOf(heading)).toBe(section);
  });
});

describe('sentences', () => {
  it.each([
    ['I help people who lost someone they loved.', true],
    ['Anxiety, Depression, Trauma and PTSD, Relationship Issues, Coping Skills', false],
    ['Not accepting new clients', false],
    ['Fernhill, OR 97991', false],
  ])('%s: %s', (text, is) => {
    expect(isProse(text)).toBe(is);
  });

  it.each([
    ['We begin where you are… Read more', 'We begin where you are…'],
    ['“We begin where you are.”', 'We begin where you are.'],
    ['Wir beginnen dort. Weiterlesen', 'Wir beginnen dort.'],
  ])('%s is left without its link or its marks', (text, left) => {
    expect(tidy(text)).toBe(left);
  });
});
