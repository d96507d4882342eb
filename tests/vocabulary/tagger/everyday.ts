/**
 * Everyday words of listings, written for these tests, with what a careful reader takes from each; the marks are those of
 * `passages.ts`. Each line has a neighbour much like it that says something else.
 */
export const EVERYDAY: readonly (readonly [text: string, expected: string])[] = [
  // Where an office is, and where people are seen.
  ['My office is located in Fairhaven, close to the river.', '~setting_in_person'],
  ['I see people in person in Fairhaven.', '+setting_in_person'],
  ['Traditional therapy happens in the office.', '~setting_in_person'],
  ['Appointments take place in my office.', '+setting_in_person'],
  ['It is two minutes on foot from the bus stop.', '+acc_parking'],
  // What is long or short.
  ['Tell me of your short-term and long-term goals.', '~length_short ~length_long'],
  ['I offer short-term and long-term therapy.', '+length_short +length_long'],
  ['We see people on a short and long term basis.', '+length_short +length_long'],
  ['I begin with an evaluation of 1 to 3 sessions.', '~length_short'],
  ['Most people need 8 to 12 sessions.', '+length_short'],
  // Intensives, and therapy that is intensive.
  ['I offer EMDR intensives on Fridays.', '+intensive +emdr'],
  ['I practice long-term, intensive psychotherapy.', '~intensive'],
  ['Therapy is an intensive process.', '~intensive'],
  // Between sessions.
  ['I offer between-session support by text.', '+after_hours'],
  ['I give exercises to try between sessions.', '~after_hours'],
  ['I once worked in emergency services.', '~after_hours'],
  // Medication that is prescribed, and medication that is not.
  ['I offer medication management.', '+medication'],
  ['We have tools that go beyond traditional medication.', '~medication'],
  ['I help people whose goal is to limit the use of medications.', '~medication'],
  // What is examined is no method.
  ['I offer ADHD, cognitive and psychological testing.', '+testing ~cognitive_therapy'],
  ['I offer cognitive and psychodynamic therapy.', '+cognitive_therapy +psychodynamic'],
  // Places of work that are topics too.
  ['My years were spent in schools, foster care and hospitals.', '~adoption'],
  ['I support families through adoption, foster care and loss.', '+adoption +grief'],
  // Whose clients they are.
  ['She helps her adult clients with grief.', '+age_adult +grief'],
  ['She helps people with their adult children.', '~age_adult'],
  // How long somebody has worked.
  ['Pia has 20+ years as a psychotherapist.', '+years'],
  ['My 30 years as a psychologist have taught me patience.', '+years'],
  ['He has provided counseling to families since 2004.', '+years'],
  ['He has lived near the sea since 2004.', '~years'],
  ['She has many years of experience.', '?years'],
  ['I have 13 years of experience in education.', '?years'],
  ['I have 13 years of experience in counseling.', '+years'],
  // Who is young, and what changes.
  ['I work with young people.', '?age_teen'],
  ['I work with teenagers.', '+age_teen'],
  ['I see clients only until I transition into maternity leave.', '~life_transitions'],
  ['I see clients who face transitions in their lives.', '+life_transitions'],
  // Feelings in general.
  ['Fear and anger often stem from divorce.', '~anger ~divorce'],
  ["Friendships and parenting don't come easily.", '~peer ~parenting'],
  ['Whether it is grief or burnout, in this room all of it is welcome.', '~grief ~burnout'],
  ['Grief and burnout are welcome here.', '+grief +burnout'],
  // Backgrounds and moods.
  ['I come from a multicultural background.', '~multicultural'],
  ['I work from a multicultural perspective.', '+multicultural'],
  ['I treat anxiety, mood and sleep disorders.', '+anxiety +mood_disorders'],
  ['I like to lighten the mood.', '~mood_disorders'],
  // Lists, and what stands before them.
  [
    'I help with many concerns, including but not limited to depression, grief and anger.',
    '+depression +grief +anger',
  ],
  ['I have limited experience with depression.', '~depression'],
  ['We explore areas such as attachment, boundaries and grief.', '+codependency +grief'],
  ['My approach is a relational, compassionate therapy.', '+relational'],
  ['She is holistic in what she eats.', '~holistic'],
  ['I help people feel heard throughout a divorce.', '+divorce'],
  ['I help people who feel lost and depressed.', '~depression'],
  ['Building healthy relationships is also a crucial part of my work.', '+relationship'],
  // Whoever you are, and whom somebody is there for.
  ['I welcome people of all backgrounds, religions and gender identities.', '~gender ~lgbtq'],
  ['I support people who explore their gender identity.', '+gender'],
  ['Pia Lind is a perinatal specialist.', '+perinatal'],
  ['A perinatal nurse can be a great help.', '~perinatal'],
  ['I offer LGBTQ+ and BIPOC-affirming care.', '+lgbtq_affirming'],
  ['I offer EMDR intensives for trauma.', '+emdr +intensive'],
  ['I belong to the Fairhaven Eating Disorder Association.', '~eating'],
  ['Eating disorders are my specialty.', '+eating'],
  ['Grief may feel like a long and lonely road.', '~grief ~loneliness'],
  ['I treat parent/child difficulties.', '+family_conflict'],
  // Other names of what is known.
  ['I work from a humanist perspective and use evidenced-based methods.', '+humanistic +evidence_based'],
  [
    'I treat issues of identity, career difficulties and empty nesting.',
    '+meaning +career +life_transitions',
  ],
  ['I help with traumatic memories, job changes and parent-child issues.', '+trauma +family_conflict'],
  ['I treat oppositional defiant children with peer problems.', '+odd +peer'],
  ['I see adults with head injuries, lyme disease or pelvic pain.', '+tbi +chronic_illness +chronic_pain'],
  ['I help people with low libido, PMS and difficulties in relationships.', '+sexual_health +relationship'],
  ['I serve polyamorous communities and kink communities.', '+com_enm +com_kink'],
  ['I am trained in trauma and play therapy.', '+trauma_focused +play'],
  ['I work in a relational style and with a whole-person approach.', '+relational +holistic'],
  ['I help people with creating boundaries and with sobriety.', '+codependency +addiction'],
];
