import { describe, expect, test } from 'vitest';
import { tagText } from '../../utils/vocabulary/tagger.ts';

/**
 * One claim or refusal a row, as listings word them. `+id` is stated, `-id` denied; `~id` must not be stated, `~-id` not
 * denied; `?id` may be weak or absent.
 */
const CLAIMS: readonly (readonly [text: string, expected: string])[] = [
  ['I offer CBT and ACT. I don’t provide EMDR, nor do I do hypnosis.', '+cbt +act -emdr -hypnotherapy'],
  ['EMDR? Not something I do, sorry.', '-emdr'],
  ['What you will not find here is hypnosis or tarot.', '-hypnotherapy'],
  [
    'My practice does not include family therapy or work with children under 12.',
    '-family_marital -fmt_family -age_child',
  ],
  ['I stopped taking insurance last year.', '-ins_yes +ins_none'],
  ['I have never been trained in DBT, though I am curious about it.', '-dbt'],
  ['There are no evening appointments at present.', '-hours_evening'],
  ['Evening appointments are not available.', '-hours_evening'],
  ['I am unable to prescribe medication.', '-medication'],
  ['Since moving I no longer have an office, so everything is online.', '+setting_online -setting_in_person'],
  ['I see clients in person in Brooklyn; telehealth is not offered.', '+setting_in_person -setting_online'],
  ['I do not treat eating disorders or active addiction.', '-eating -addiction'],
  ['This practice is not suitable for people with active psychosis.', '-psychosis'],
  ['If you are looking for medication, I am not the right person.', '~medication'],
  ['Teens are welcome; younger children are not.', '+age_teen -age_child'],
  ['I work with adults only.', '+age_adult -age_child -age_teen'],
  ['My clients are adults aged 18 to 80.', '+age_adult ~age_child'],
  ['I work with everyone from toddlers to grandparents.', '?age_child'],
  ['Free 15-minute phone consultation.', '+consult_free'],
  ['I do not offer a free consultation.', '-consult_free'],
  ['The initial consultation is free of charge.', '+consult_free'],
  ['Sliding scale spots are currently full.', '?sliding'],
  ['I have no sliding scale spots.', '-sliding'],
  ['I offer a sliding scale for students.', '+sliding'],
  ['Fees: £60 per session, concessions available.', '+fee_individual'],
  ['I am LGBTQ+ affirming and kink-aware.', '+lgbtq_affirming'],
  ["I'm not LGBTQ-affirming in name only; queer joy is central to my work.", '~-lgbtq_affirming'],
  ['Trained in EMDR (levels 1 and 2) and certified in the Gottman Method.', '+emdr +gottman'],
  ['I am EMDR-informed but not EMDR trained.', '~emdr'],
  ['Currently completing my training in sensorimotor psychotherapy.', '?sensorimotor ~sensorimotor'],
  ['I draw on psychodynamic and attachment theory.', '+psychodynamic +attachment'],
  ['My approach is narrative and strengths-based.', '+narrative +strength_based'],
  ['The narrative of your life matters here.', '~narrative'],
  ['Are you anxious, burned out, or grieving?', '~anxiety ~burnout ~grief'],
  ['I help people with anxiety, OCD and panic.', '+anxiety +ocd +panic'],
  ['I specialise in postnatal depression.', '+perinatal'],
  ['Whether you are facing divorce or job loss, therapy can help.', '~divorce ~career'],
  ['In a previous role I worked with veterans at a VA hospital.', '~veterans ~com_veterans'],
  ['For many years I worked in addiction services; now I focus on couples.', '~addiction +fmt_couple'],
  ['I can refer you to a psychiatrist for medication.', '~medication'],
  ['My colleague offers hypnotherapy.', '~hypnotherapy'],
  ['Our team includes specialists in autism.', '~autism'],
  ['I am a queer, neurodivergent therapist.', '+o_lgbtq +o_nd'],
  ['I am a straight ally.', '~o_lgbtq'],
  ['I identify as a Black woman.', '+r_black +g_woman'],
  ['Pronouns: they/them', '+g_nonbinary'],
  ['Sessions available in Spanish and English.', '+lang_es +lang_en'],
  ['I speak a little French.', '~lang_fr'],
  ['I do not speak Spanish, but I work with an interpreter.', '-lang_es'],
  ['Licensed in California, Oregon and Texas.', '+state_ca +state_or +state_tx'],
  ['I am licensed in NY and NJ.', '+state_ny +state_nj'],
  ['I grew up in Ohio and trained in Boston.', '~state_oh'],
  ['I accept Aetna, Cigna and UnitedHealthcare.', '+aetna +cigna +united +ins_yes'],
  ['I am in network with Blue Cross Blue Shield.', '+bcbs +ins_yes'],
  ['I do not accept Medicaid.', '-medicaid'],
  ['Unfortunately I am not able to accept Kaiser or Medicare.', '-kaiser -medicare'],
  ['I am out-of-network but can provide superbills.', '+ins_none +superbill'],
  ['I have a waitlist of about two months.', '+status_waitlist'],
  ['No waitlist!', '-status_waitlist'],
  ['Not taking on new clients until spring.', '+status_closed'],
  ['I have openings on Tuesday mornings.', '+status_open'],
  ['I offer walk-and-talk sessions in Prospect Park.', '+walk_talk'],
  ['Group therapy and individual therapy available.', '+group_therapy +fmt_group +fmt_individual'],
  ['I do not run groups.', '-fmt_group -group_therapy'],
  ['Couples and families are not something I work with.', '-fmt_couple -fmt_family'],
  ['I only work with couples.', '+fmt_couple -fmt_individual'],
  ['I work exclusively online.', '+setting_online -setting_in_person'],
  ['Appointments by Zoom or in my Leeds consulting room.', '+setting_online +setting_in_person'],
  ['The office is wheelchair accessible, with parking.', '+acc_step_free +acc_parking'],
  ['Sorry, the office has stairs and no lift.', '-acc_step_free'],
  ['I am a member of the BACP and registered with the NCPS.', '+uk_bacp'],
  ['I am a Licensed Clinical Social Worker (LCSW).', '+us_lcsw'],
  ['Supervised by Dr. Lena Marsh, PsyD.', '+supervised_by'],
  ['I have been in practice for over 15 years.', '+years'],
  ['With more than a decade of experience, I help adults with trauma.', '+years +trauma +age_adult'],
  ['I use an eclectic blend of CBT, mindfulness and humor.', '+eclectic +cbt +mindfulness'],
  ['Meditation is part of my life, but I do not teach it.', '~mindfulness'],
  ['I was raised Catholic but my practice is secular.', '~christian'],
  ['Christian counseling is available on request.', '~-christian'],
  ['I provide Christian counseling.', '+christian'],
  ['I do not offer Christian counseling or pray with clients.', '-christian'],
  ['I offer biofeedback and neurofeedback at our Denver office.', '+biofeedback +neurofeedback'],
  [
    'I work with transgender and non-binary clients and write letters for surgery.',
    '+com_trans +com_nonbinary',
  ],
  ['Therapy for women who are done with people-pleasing.', '~women'],
  ['I provide ADHD assessments but not autism assessments.', '+adhd'],
  ['I no longer offer testing.', '-testing'],
  ['I do not do court-ordered evaluations or custody work.', '-court'],
  ['Neither weekend nor evening sessions are possible.', '-hours_weekend -hours_evening'],
  ['Weekend sessions on request.', '~-hours_weekend'],
  ['I take cash, check and Venmo, but no credit cards.', '+pay_cash +pay_check +pay_venmo'],
  ['PayPal is no longer accepted.', '-pay_paypal'],
  ['I trained as an art therapist but no longer practise art therapy.', '-art_therapy'],
  ['Nothing in my work is manualised: no CBT, no worksheets.', '-cbt'],
  ['Anything except couples work.', '-fmt_couple'],
  ['I see all ages apart from under-fives.', '+age_adult +age_teen +age_child'],
  ['With me there is no tapping, no crystals and no energy work.', '-eft_tapping'],
  ['I used to accept insurance; I don’t any more.', '~ins_yes'],
  ['I’d rather not work with teenagers.', '-age_teen'],
  ['Long-term work is what I do; I am not a brief therapist.', '+length_long'],
  ['I avoid diagnosing and I never prescribe.', '-medication'],
  ['I leave hypnosis to others.', '-hypnotherapy'],
  ['I have decided against offering online sessions.', '-setting_online'],
  ['Hypnosis is not part of my toolbox.', '-hypnotherapy'],
  ['My training did not cover eating disorders, so I refer those on.', '-eating'],
  ['I am afraid I can’t take on anyone in active addiction.', '-addiction'],
  ['I work with couples, but not in high-conflict divorce.', '+fmt_couple -divorce'],
  ['Please note: no medication management, no emergency services.', '-medication'],
  ['Home visits? I wish, but no.', '-setting_home'],
  ['It is rare for me to see children.', '~age_child'],
];

function wrong(text: string, expected: string): string[] {
  const read = new Map(tagText(text).map((tag) => [tag.id, tag.status]));
  return expected.split(' ').filter((each) => {
    if (each.startsWith('~-')) return read.get(each.slice(2)) === 'denied';
    if (each.startsWith('~')) return read.get(each.slice(1)) === 'stated';
    if (each.startsWith('?')) return read.get(each.slice(1)) === 'stated';
    return read.get(each.slice(1)) !== (each.startsWith('+') ? 'stated' : 'denied');
  });
}

describe('what a listing claims and what it refuses', () => {
  test.each(CLAIMS)('%s', (text, expected) => {
    expect(wrong(text, expected)).toEqual([]);
  });

  test('a heading that refuses reaches the items under it, and ends at the next heading', () => {
    const text =
      'I treat:\n- depression\n- grief\nNot a fit for:\n- active psychosis\n- eating disorders\nFees:\n- sliding scale';
    expect(wrong(text, '+depression +grief -psychosis -eating +sliding')).toEqual([]);
  });

  test('tags, entities and signs that were left in the text are read for what they say', () => {
    expect(
      wrong('<p>I am <b>not</b> a fit for couples.</p><li>I use CBT &amp; ACT</li>', '-fmt_couple +cbt +act'),
    ).toEqual([]);
    expect(wrong('\u{1f4bb} online only \u{1f6ab} insurance', '+setting_online +ins_none -ins_yes')).toEqual(
      [],
    );
  });

  test('the name of a practice claims nothing', () => {
    expect(
      wrong(
        'Welcome to Quiet Fern Family Counseling, where I see adults for grief.',
        '~family_marital ~fmt_family +grief',
      ),
    ).toEqual([]);
  });

  test('common slips of the pen are read', () => {
    expect(wrong('I help adults with anixety and depresion.', '+anxiety +depression +age_adult')).toEqual([]);
  });
});

describe('wording of change efforts', () => {
  test.each([
    'I help clients with unwanted same-sex attraction.',
    'I offer reparative therapy.',
    'I provide a gender-critical space for families.',
    'I refer same-sex couples to someone else.',
  ])('%s is never support, and its words are kept as a refusal', (text) => {
    const tags = tagText(text);
    const affirming = tags.find((tag) => tag.id === 'lgbtq_affirming');
    expect(affirming?.status).toBe('denied');
    expect(text).toContain(affirming?.span ?? '-');
    expect(tags.filter((tag) => /^(?:lgbtq|gender|com_)/.test(tag.id) && tag.status === 'stated')).toEqual(
      [],
    );
  });

  test.each([
    'I oppose conversion therapy.',
    'Conversion therapy is harmful and I do not practise it.',
    'I support survivors of conversion therapy.',
  ])('%s is no such effort', (text) => {
    expect(tagText(text).find((tag) => tag.id === 'lgbtq_affirming')?.status).not.toBe('denied');
  });
});
