import { describe, expect, it } from 'vitest';
import { type PageName, readNamed, said } from './pages.ts';

const profile = (name: PageName) => {
  const { page, listings } = readNamed(name);
  expect([page, listings.length]).toEqual(['profile', 1]);
  return listings.map(said)[0];
};

describe('a profile', () => {
  it('beside reviews and similar therapists gives its own clinician alone', () => {
    expect(profile('profile-reviews')).toEqual({
      key: 'nell-arkwright',
      name: 'Nell Arkwright',
      url: 'https://kindling.example/therapist/nell-arkwright',
      profession: 'Marriage & Family Therapist',
      credentials: ['LMFT'],
      city: 'Fernhill',
      region: 'OR',
      postalCode: '97991',
      inPerson: 'yes',
      online: 'yes',
      availability: 'accepting',
      feeIndividual: [130, 130],
      feeCouples: [160, 160],
      slidingScale: 'yes',
      acceptsInsurance: 'yes',
      insurance: ['Moda', 'Providence'],
      specialties: ['Divorce', 'Parenting'],
      approaches: ['Emotionally Focused', 'Play Therapy'],
      ages: ['Children', 'Teens', 'Adults'],
      languages: ['English', 'Spanish'],
      pronouns: 'she/her',
      statement:
        'People come to me in the middle of things. I do not ask for the whole story at once. We find the thread that you can hold today. I draw on emotionally focused therapy and on play. I will ask what helped and what did not.',
    });
  });

  it('in German, with a list of terms', () => {
    expect(profile('profil-de')).toEqual({
      key: '20417',
      name: 'Dipl.-Psych. Greta Müller-Lindt',
      url: 'https://seelenwege.example/profil/20417/',
      profession: 'Psychologische Psychotherapeutin',
      city: 'Berlin',
      postalCode: '10437',
      availability: 'accepting',
      feeIndividual: [100, 100],
      currency: 'EUR',
      acceptsInsurance: 'yes',
      insurance: ['Private Krankenversicherung', 'Selbstzahler'],
      specialties: ['Depression', 'Burnout'],
      approaches: ['Verhaltenstherapie', 'Schematherapie'],
      ages: ['Erwachsene'],
      languages: ['Deutsch', 'Englisch'],
      yearsInPractice: 12,
      statement:
        'Seit zwölf Jahren begleite ich Menschen, die sich selbst verloren haben. Mir ist wichtig, dass Sie das Tempo bestimmen. Wir schauen gemeinsam, was trägt, und was Sie loslassen möchten.',
    });
  });

  it('in Spanish', () => {
    expect(profile('perfil-es')).toEqual({
      key: 'ines-carvajal-ruano',
      name: 'Inés Carvajal Ruano',
      url: 'https://calma.example/psicologos/ines-carvajal-ruano',
      profession: 'Psicóloga sanitaria',
      city: 'Valencia',
      postalCode: '46002',
      inPerson: 'yes',
      online: 'yes',
      feeIndividual: [60, 60],
      currency: 'EUR',
      slidingScale: 'yes',
      issues: ['Duelo', 'Ansiedad', 'Autoestima'],
      approaches: ['Terapia sistémica', 'EMDR'],
      languages: ['Español', 'Valenciano'],
      statement:
        'Acompaño a personas que atraviesan una pérdida o un cambio que no eligieron. Vamos despacio, sin juicios.',
    });
  });

  it('in French, with chips and no lists', () => {
    expect(profile('profil-fr')).toEqual({
      key: 'solene-aubrac',
      name: 'Solène Aubrac',
      url: 'https://annuaire.example/psychologue/solene-aubrac',
      profession: 'Psychologue clinicienne',
      city: 'Lyon',
      postalCode: '69003',
      online: 'yes',
      feeIndividual: [70, 70],
      currency: 'EUR',
      issues: ['Deuil', 'Stress', 'Séparation'],
      approaches: ['Thérapie ACT', 'Psychodynamique'],
      languages: ['Français', 'Italien'],
      statement:
        'Je reçois des adultes et des adolescents qui cherchent un endroit où déposer ce qui pèse. Je travaille avec la parole et avec le corps.',
    });
  });
});
