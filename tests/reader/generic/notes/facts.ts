import type { Listing } from '../../../../utils/listing/listing.ts';

/** A label, what stands behind it, and what a person who reads both notes. */
export type Note = readonly [label: string, value: string, noted: Partial<Listing>];

/** Somebody's text about themselves in one language, and notes that stand in it. */
export interface Told {
  lang: string;
  about: string;
  name: string;
  title: string;
  prose: readonly [string, string];
  notes: readonly Note[];
}

const ENGLISH = {
  lang: 'en',
  about: 'About me',
  name: 'Odette Farrow',
  title: 'Licensed Clinical Social Worker',
  prose: [
    'The house is quiet at last and you still cannot sleep. I work with people who have been strong for so long that nobody asks any more.',
    'We go slowly at first, and we laugh more often than you would think. Bring the thing you have never said out loud.',
  ],
} as const;

const GERMAN = {
  lang: 'de',
  about: 'Über mich',
  name: 'Wiebke Harmsen',
  title: 'Psychologische Psychotherapeutin',
  prose: [
    'Manche Sätze trägt man zwanzig Jahre mit sich herum und merkt es erst, wenn jemand zuhört. Ich höre zu und frage nach, auch dort, wo es unbequem wird.',
    'Am Anfang nehmen wir uns Zeit für das, was war. Danach schauen wir gemeinsam, was davon Sie behalten möchten.',
  ],
} as const;

const FRENCH = {
  lang: 'fr',
  about: 'À propos de moi',
  name: 'Capucine Mérieult',
  title: 'Psychologue clinicienne',
  prose: [
    'On peut parler beaucoup sans jamais dire ce qui pèse. Je vous propose un endroit où le silence a le droit de durer un peu.',
    'Nous avançons à votre rythme, avec des mots simples. Il arrive que l’on rie, et cela fait aussi partie du travail.',
  ],
} as const;

const SPANISH = {
  lang: 'es',
  about: 'Sobre mí',
  name: 'Leocadia Barrenechea',
  title: 'Psicóloga General Sanitaria',
  prose: [
    'Hay cansancios que no se quitan durmiendo. Acompaño a personas que llevan años sosteniendo a los demás y ya no saben qué quieren ellas.',
    'Empezamos por lo pequeño, por lo que pasa un martes cualquiera. Poco a poco aparece lo que importa de verdad.',
  ],
} as const;

/** Notes as they are usual. */
export const USUAL: readonly Told[] = [
  {
    ...ENGLISH,
    notes: [
      ['Fees', '$150 per session', { feeIndividual: [150, 150] }],
      ['Couples', '$190', { feeCouples: [190, 190] }],
      [
        'Insurance',
        'Aetna, Cigna, Blue Cross Blue Shield',
        { insurance: ['Aetna', 'Cigna', 'Blue Cross Blue Shield'] },
      ],
      ['Languages', 'English, Spanish', { languages: ['English', 'Spanish'] }],
      ['Ages', 'Adults, Teens', { ages: ['Adults', 'Teens'] }],
      ['Specialties', 'Grief, Burnout, Divorce', { specialties: ['Grief', 'Burnout', 'Divorce'] }],
      ['Approaches', 'EMDR, Narrative Therapy', { approaches: ['EMDR', 'Narrative Therapy'] }],
      ['Sessions', 'Online and in person', { online: 'yes', inPerson: 'yes' }],
      ['Availability', 'Accepting new clients', { availability: 'accepting' }],
      ['Sliding scale', 'Yes', { slidingScale: 'yes' }],
      ['Experience', '12 years', { yearsInPractice: 12 }],
    ],
  },
  {
    ...GERMAN,
    notes: [
      ['Honorar', '110 € pro Sitzung', { feeIndividual: [110, 110] }],
      ['Paare', '150 €', { feeCouples: [150, 150] }],
      [
        'Kostenträger',
        'Gesetzliche Kassen, Privatkassen',
        { insurance: ['Gesetzliche Kassen', 'Privatkassen'] },
      ],
      ['Sprachen', 'Deutsch, Englisch', { languages: ['Deutsch', 'Englisch'] }],
      ['Altersgruppen', 'Erwachsene, Jugendliche', { ages: ['Erwachsene', 'Jugendliche'] }],
      ['Schwerpunkte', 'Trauer, Burnout, Trennung', { specialties: ['Trauer', 'Burnout', 'Trennung'] }],
      ['Methoden', 'Verhaltenstherapie, EMDR', { approaches: ['Verhaltenstherapie', 'EMDR'] }],
      ['Sitzungen', 'Online und vor Ort', { online: 'yes', inPerson: 'yes' }],
      ['Freie Plätze', 'Ja, kurzfristig', { availability: 'accepting' }],
      ['Sozialtarif', 'Ja', { slidingScale: 'yes' }],
      ['Berufserfahrung', '12 Jahre', { yearsInPractice: 12 }],
    ],
  },
  {
    ...FRENCH,
    notes: [
      ['Tarifs', '60 € la séance', { feeIndividual: [60, 60] }],
      ['Couples', '80 €', { feeCouples: [80, 80] }],
      ['Mutuelles', 'MGEN, Harmonie Mutuelle', { insurance: ['MGEN', 'Harmonie Mutuelle'] }],
      ['Langues', 'Français, Anglais', { languages: ['Français', 'Anglais'] }],
      ['Âges', 'Adultes, Adolescents', { ages: ['Adultes', 'Adolescents'] }],
      ['Spécialités', 'Deuil, Burn-out, Divorce', { specialties: ['Deuil', 'Burn-out', 'Divorce'] }],
      ['Approches', 'TCC, EMDR', { approaches: ['TCC', 'EMDR'] }],
      ['Consultations', 'En visio et au cabinet', { online: 'yes', inPerson: 'yes' }],
      ['Disponibilité', 'Accepte de nouveaux patients', { availability: 'accepting' }],
      ['Tarif réduit', 'Oui', { slidingScale: 'yes' }],
      ['Expérience', '12 ans', { yearsInPractice: 12 }],
    ],
  },
  {
    ...SPANISH,
    notes: [
      ['Tarifas', '60 € por sesión', { feeIndividual: [60, 60] }],
      ['Parejas', '80 €', { feeCouples: [80, 80] }],
      ['Seguros', 'Adeslas, Sanitas', { insurance: ['Adeslas', 'Sanitas'] }],
      ['Idiomas', 'Español, Inglés', { languages: ['Español', 'Inglés'] }],
      ['Edades', 'Adultos, Adolescentes', { ages: ['Adultos', 'Adolescentes'] }],
      ['Especialidades', 'Duelo, Ansiedad, Divorcio', { specialties: ['Duelo', 'Ansiedad', 'Divorcio'] }],
      ['Enfoque', 'EMDR, Terapia narrativa', { approaches: ['EMDR', 'Terapia narrativa'] }],
      ['Modalidad', 'Online y presencial', { online: 'yes', inPerson: 'yes' }],
      ['Disponibilidad', 'Acepto nuevos pacientes', { availability: 'accepting' }],
      ['Escala móvil', 'Sí', { slidingScale: 'yes' }],
      ['Experiencia', '12 años', { yearsInPractice: 12 }],
    ],
  },
];

/** The same in other words. */
export const OTHERWISE: readonly Told[] = [
  {
    ...ENGLISH,
    notes: [
      ['My rates', '$120-$140 for 50 minutes', { feeIndividual: [120, 140] }],
      ['Couples sessions', '$180 for 75 minutes', { feeCouples: [180, 180] }],
      ['In-network with', 'Optum and Humana', { insurance: ['Optum', 'Humana'] }],
      ['Languages spoken', 'English and Polish', { languages: ['English', 'Polish'] }],
      ['Ages served', 'Children (6-12), Adults', { ages: ['Children (6-12)', 'Adults'] }],
      ['Areas of focus', 'Panic, Perfectionism', { specialties: ['Panic', 'Perfectionism'] }],
      ['Modalities', 'IFS; Somatic Experiencing', { approaches: ['IFS', 'Somatic Experiencing'] }],
      ['Format', 'Telehealth only', { online: 'yes' }],
      ['Openings', 'None right now, waitlist open', { availability: 'waitlist' }],
      ['Free consultation', '15 minutes by phone', { freeConsultation: 'yes' }],
      ['Years in practice', '9', { yearsInPractice: 9 }],
    ],
  },
  {
    ...GERMAN,
    notes: [
      ['Kosten', '95 bis 120 Euro je 50 Minuten', { feeIndividual: [95, 120] }],
      ['Paartherapie', '160 Euro', { feeCouples: [160, 160] }],
      ['Abrechnung', 'Privatkassen und Selbstzahler', { insurance: ['Privatkassen', 'Selbstzahler'] }],
      ['Ich spreche', 'Deutsch und Polnisch', { languages: ['Deutsch', 'Polnisch'] }],
      ['Für wen', 'Kinder, Erwachsene', { ages: ['Kinder', 'Erwachsene'] }],
      ['Themen', 'Panik, Perfektionismus', { issues: ['Panik', 'Perfektionismus'] }],
      ['Verfahren', 'Gestalttherapie; Focusing', { approaches: ['Gestalttherapie', 'Focusing'] }],
      ['Setting', 'Nur Videosprechstunde', { online: 'yes' }],
      ['Wartezeit', 'etwa drei Monate', { availability: 'waitlist' }],
      ['Erstgespräch', 'kostenlos, 20 Minuten', { freeConsultation: 'yes' }],
      ['In eigener Praxis seit', '9 Jahren', { yearsInPractice: 9 }],
    ],
  },
  {
    ...FRENCH,
    notes: [
      ['Honoraires', 'de 55 à 70 € (45 min)', { feeIndividual: [55, 70] }],
      ['Séance de couple', '95 euros', { feeCouples: [95, 95] }],
      ['Prise en charge', 'Harmonie Mutuelle et MGEN', { insurance: ['Harmonie Mutuelle', 'MGEN'] }],
      ['Langues parlées', 'français et polonais', { languages: ['français', 'polonais'] }],
      ['Public', 'Enfants, Adultes', { ages: ['Enfants', 'Adultes'] }],
      ['Motifs de consultation', 'Panique, Perfectionnisme', { issues: ['Panique', 'Perfectionnisme'] }],
      ['Méthodes', 'Gestalt-thérapie ; Hypnose', { approaches: ['Gestalt-thérapie', 'Hypnose'] }],
      ['Modalités', 'Uniquement en visio', { online: 'yes' }],
      ['Délai', 'liste d’attente d’environ trois mois', { availability: 'waitlist' }],
      ['Premier échange', 'gratuit, 20 minutes', { freeConsultation: 'yes' }],
      ['Années de pratique', '9', { yearsInPractice: 9 }],
    ],
  },
  {
    ...SPANISH,
    notes: [
      ['Precio', 'de 50 a 65 € (50 min)', { feeIndividual: [50, 65] }],
      ['Terapia de pareja', '85 euros', { feeCouples: [85, 85] }],
      ['Aseguradoras', 'Sanitas y Mapfre', { insurance: ['Sanitas', 'Mapfre'] }],
      ['Hablo', 'español y polaco', { languages: ['español', 'polaco'] }],
      ['A quién atiendo', 'Niños, Adultos', { ages: ['Niños', 'Adultos'] }],
      ['Motivos de consulta', 'Pánico, Perfeccionismo', { issues: ['Pánico', 'Perfeccionismo'] }],
      ['Métodos', 'Gestalt; Mindfulness', { approaches: ['Gestalt', 'Mindfulness'] }],
      ['Atención', 'Solo online', { online: 'yes' }],
      ['Plazas', 'lista de espera de unos tres meses', { availability: 'waitlist' }],
      ['Primera llamada', 'gratuita, 20 minutos', { freeConsultation: 'yes' }],
      ['Años de experiencia', '9', { yearsInPractice: 9 }],
    ],
  },
];
