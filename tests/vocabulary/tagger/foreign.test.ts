import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceptOf } from '../../../utils/vocabulary/concepts/concepts.ts';
import data from '../../../utils/vocabulary/tagger/data/foreign.json' with { type: 'json' };
import { tongueOf, tongueOfText } from '../../../utils/vocabulary/tagger/foreign/tongue.ts';
import { tagText } from '../../../utils/vocabulary/tagger/tagger.ts';
import { tokenize } from '../../../utils/vocabulary/tagger/tokens.ts';

const read = (text: string) => Object.fromEntries(tagText(text).map((tag) => [tag.id, tag.status]));

describe('German', () => {
  test.each([
    ['Ich biete Verhaltenstherapie und EMDR an.', { behaviour_therapy: 'stated', emdr: 'stated' }],
    ['Ich arbeite mit Schematherapie, aber nicht mit Hypnose.', { schema: 'stated', hypnotherapy: 'denied' }],
    ['Wir bieten keine Paartherapie an.', { couples_general: 'denied', fmt_couple: 'denied' }],
    ['Keine Kassenzulassung, nur Selbstzahler.', { ins_yes: 'denied', ins_none: 'stated' }],
    [
      'Die Praxis ist barrierefrei. Sitzungen ausschließlich online.',
      { acc_step_free: 'stated', setting_online: 'stated', setting_in_person: 'denied' },
    ],
    [
      'Das Erstgespräch ist kostenlos. Ich habe eine Warteliste.',
      { consult_free: 'stated', status_waitlist: 'stated' },
    ],
    ['Derzeit sind leider keine Termine frei.', { status_closed: 'stated' }],
    [
      'Honorar: 90 Euro pro Sitzung. Ermäßigung für Studierende.',
      { fee_individual: 'stated', sliding: 'stated' },
    ],
    [
      'Therapie auf Deutsch, Englisch und Türkisch.',
      { lang_de: 'stated', lang_en: 'stated', lang_tr: 'stated' },
    ],
    ['Ich bin noch in Ausbildung zur Gestalttherapeutin.', { gestalt: 'weak' }],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });
});

describe('French', () => {
  test.each([
    ["Je propose la TCC, l'EMDR et l'hypnose.", { cbt: 'stated', emdr: 'stated', hypnotherapy: 'stated' }],
    [
      "Je ne pratique pas l'hypnose et je ne reçois pas de couples.",
      { hypnotherapy: 'denied', fmt_couple: 'denied' },
    ],
    ['Séances en visio uniquement.', { setting_online: 'stated', setting_in_person: 'denied' }],
    [
      'Séances au cabinet ou en visio, 70 € la séance.',
      { setting_in_person: 'stated', setting_online: 'stated', fee_individual: 'stated' },
    ],
    [
      "Tarif réduit pour les étudiants. Le cabinet n'est pas accessible PMR.",
      { sliding: 'stated', acc_step_free: 'denied' },
    ],
    ["Je suis en formation à l'EMDR.", { emdr: 'weak' }],
    [
      'Thérapie de couple et thérapie familiale à Lyon, depuis 12 ans.',
      { couples_general: 'stated', family_marital: 'stated', years: 'stated' },
    ],
    ['Les consultations se font en français et en anglais.', { lang_fr: 'stated', lang_en: 'stated' }],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });
});

describe('Spanish', () => {
  test.each([
    [
      'Ofrezco terapia de pareja y terapia individual.',
      { couples_general: 'stated', fmt_couple: 'stated', fmt_individual: 'stated' },
    ],
    [
      'No acepto seguro médico, pero emito factura.',
      { ins_yes: 'denied', ins_none: 'stated', superbill: 'stated' },
    ],
    ['No hago terapia familiar ni hipnosis.', { family_marital: 'denied', hypnotherapy: 'denied' }],
    ['Sesiones en línea solamente.', { setting_online: 'stated', setting_in_person: 'denied' }],
    ['Consulta sin escalones, con ascensor.', { acc_step_free: 'stated' }],
    [
      'La primera consulta es gratuita. No tengo lista de espera.',
      { consult_free: 'stated', status_waitlist: 'denied' },
    ],
    ['Atiendo en español e inglés.', { lang_es: 'stated', lang_en: 'stated' }],
    ['¿Sientes ansiedad o depresión?', { anxiety: 'weak', depression: 'weak' }],
    ['No trato trastornos alimentarios.', { eating: 'denied' }],
    ['No tratamos adicciones.', { addiction: 'denied' }],
    ['Actualmente no trato el TOC.', { ocd: 'denied' }],
    ['Trato ansiedad pero no trato adicciones.', { anxiety: 'stated', addiction: 'denied' }],
    ['Trato trastornos alimentarios.', { eating: 'stated' }],
    ['No solo trato la ansiedad, también el trauma.', { anxiety: 'stated', trauma: 'stated' }],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  test.each(['Tampoco trato la bulimia.', 'No trato el trastorno bipolar.'])(
    'what is refused in a short sentence is no claim in English: %s',
    (text) => {
      expect(Object.values(read(text))).not.toContain('stated');
    },
  );

  test('a Spanish sentence among English ones is read as Spanish, the others as English', () => {
    expect(read('I offer CBT for adults. No ofrezco terapia de pareja. I do not offer EMDR.')).toMatchObject({
      cbt: 'stated',
      couples_general: 'denied',
      emdr: 'denied',
    });
  });
});

describe('English that looks like another language', () => {
  test.each([
    ['I work with people who lost someone to die too young; no pressure, no shame.', {}],
    ['Jane Roe, MA, LMHC', { us_ma: 'stated', us_lmhc: 'stated' }],
    ['Couples seen in-person only.', { setting_in_person: 'stated' }],
    ['My office is in Las Vegas, near the Rue de la Paix café. I offer EMDR.', { emdr: 'stated' }],
    ['Mi casa es su casa, as they say: I see women for anxiety.', { anxiety: 'stated' }],
  ])('%s', (text, expected) => {
    const sentences = tokenize(text);
    expect(tongueOfText(sentences)).toBeNull();
    expect(read(text)).toMatchObject(expected);
  });

  test('no mark is a word that English sentences are full of', () => {
    const english = new Set(
      'a an the no me on in is was am die also so sole hat war rat gift plus experience table'.split(' '),
    );
    expect(data.items.flatMap(({ marks }) => marks).filter((mark) => english.has(mark))).toEqual([]);
  });
});

describe('the data', () => {
  test('names concepts of the vocabulary, each in words', () => {
    for (const { names, languages } of data.items)
      for (const [id, phrases] of Object.entries({ ...names, ...languages })) {
        expect([id, conceptOf(id) === undefined]).toEqual([id, false]);
        expect((phrases ?? []).every((phrase: string) => /\p{L}/u.test(phrase))).toBe(true);
      }
  });

  test('a name is read in its own language, and its span is exact', () => {
    const frames = {
      de: 'Ich arbeite mit Ihnen und biete',
      fr: 'Je vous propose pour les adultes',
      es: 'Yo ofrezco para las familias',
    };
    for (const { id, names } of data.items) {
      const frame = frames[id as keyof typeof frames];
      fc.assert(
        fc.property(
          fc.constantFrom(...Object.values(names).flatMap((phrases) => phrases ?? [])),
          (phrase) => {
            const text = `${frame} ${phrase}.`;
            for (const tag of tagText(text)) expect(text.slice(tag.start, tag.end)).toBe(tag.span);
          },
        ),
      );
    }
  });

  test('a sentence without marks goes with the text around it', () => {
    expect(tongueOf(tokenize('Online'), 'de')).toBe('de');
    expect(tongueOf(tokenize('Online'), null)).toBeNull();
    expect(tongueOf(tokenize('I work with you'), 'de')).toBeNull();
  });
});
