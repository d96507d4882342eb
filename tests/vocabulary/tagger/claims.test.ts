import { describe, expect, test } from 'vitest';
import { tagText } from '../../../utils/vocabulary/tagger/tagger.ts';

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
  ['Hypnosis has no place in my consulting room.', '-hypnotherapy'],
  ['You won’t catch me using EMDR.', '-emdr'],
  ['I have retired from couples work.', '-fmt_couple'],
  ['Couples: no. Families: no. Individuals: yes.', '-fmt_couple -fmt_family +fmt_individual'],
  ['Insurance: not accepted. Superbills: yes.', '-ins_yes +ins_none +superbill'],
  ['I have stepped away from seeing children.', '-age_child'],
  ['Children are better seen by my colleague down the hall.', '~age_child'],
  ['My door is closed to new clients until September.', '+status_closed'],
  ['Books closed until further notice.', '+status_closed'],
  ['I still have a few daytime spots open.', '+status_open'],
  ['There is currently a three-month wait.', '+status_waitlist'],
  ['I cannot accommodate evenings.', '-hours_evening'],
  ['Evenings and weekends are my own.', '~hours_evening'],
  ['Video only, since I gave up my office.', '+setting_online -setting_in_person'],
  ['You will need to come to the office; I do not work by video.', '-setting_online'],
  ['All sessions take place in my office in Leeds.', '+setting_in_person'],
  ['I charge $180 for individuals and $220 for couples.', '+fee_individual +fee_couple'],
  ['A handful of pro bono places are set aside each year.', '+pro_bono'],
  ['I do not have any reduced-fee slots left.', '-sliding'],
  ['Self-pay only.', '+ins_none'],
  ['I am not paneled with any insurance company.', '+ins_none -ins_yes'],
  ['Your insurance may reimburse part of the fee.', '~ins_yes'],
  ['My Spanish is not good enough for therapy.', '~lang_es'],
  ['Trilingual: English, Hindi and Punjabi.', '+lang_en +lang_hi +lang_pa'],
  ['Sessions in BSL on request.', '~-lang_bfi'],
  ['I once trained in psychoanalysis, but it is not how I practise.', '~psychoanalysis'],
  ['After a decade of CBT I moved on to ACT.', '+act ~-act'],
  ['I am working towards certification in Gottman Method.', '~gottman'],
  ['Certified Emotionally Focused Therapist for couples.', '+eft_couples'],
  ['IFS Level 3, EMDRIA approved consultant.', '+ifs +emdr'],
  ['I integrate somatic and relational work.', '+somatic +relational'],
  ['My style is relational and warm.', '+relational'],
  ['Somatic symptoms such as headaches are common.', '~somatic'],
  ['I treat trauma survivors with prolonged exposure (PE).', '+pe +trauma'],
  ['Perfectionism, procrastination and burnout are my bread and butter.', '+perfectionism +burnout'],
  ['I have a soft spot for new fathers.', '~-perinatal'],
  ['You do not have to be in crisis to come to therapy.', '~crisis_intervention'],
  ['People often think EMDR is hypnosis; it is not.', '~hypnotherapy'],
  ['I do not believe CBT is for everyone, but I use it often.', '~-cbt'],
  ['Not every client needs medication.', '~-medication'],
  ['I never turn away a client for inability to pay; sliding scale available.', '+sliding'],
  ['I would not call myself a sex therapist, though sex comes up.', '~sex_therapy'],
  ['I provide neither legal reports nor custody evaluations.', '-court'],
  ['Emotional support animal letters are not something I write.', '-letters'],
  ['I support clients in open relationships and kink.', '+non_monogamy +kink'],
  ['I am not religious, and I welcome clients of all faiths.', '~f_christian'],
  ['As a practising Buddhist I draw on meditation.', '+f_buddhist +mindfulness'],
  ['I am an immigrant and the daughter of refugees.', '+o_immigrant'],
  ['I am in long-term recovery and work with addiction.', '+o_recovery +addiction'],
  ['My wife and I run the practice together.', '~o_lgbtq'],
  ['I see young people from 11 to 18.', '+age_teen ~age_adult'],
  ['Under-16s are seen by a colleague.', '~age_child'],
  ['I welcome clients 65 and over.', '+age_elder'],
  ['I have been qualified for 8 years.', '+years'],
  ['Telehealth across Virginia and Maryland.', '+setting_online +state_va +state_md'],
  ['I cannot see clients located outside Texas.', '~-state_tx'],
  ['Licensed psychologist (PSY12345).', '+us_psychologist'],
  ['I am a BACP accredited counsellor.', '+uk_bacp'],
  ['Provisional psychologist, supervised by Dr Amin.', '+supervised_by'],
  ['Wheelchair access via a ramp at the side door.', '+acc_step_free'],
  ['There is free parking behind the clinic.', '+acc_parking'],
  ['I answer messages within a day but provide no crisis cover.', '-after_hours'],
  ['Medication is outside what I offer.', '-medication'],
  ['I have closed my groups.', '~group_therapy'],
  ['These days I see adults and older adolescents; I no longer see younger kids.', '+age_adult -age_child'],
  ['I work with all kinds of addiction except gambling.', '+addiction -gambling'],
  ['Hypnosis, reiki and tarot are things I leave to others.', '-hypnotherapy'],
  ['Ketamine is not available here.', '-ketamine'],
  ['I prefer not to work with families.', '-fmt_family'],
  ['I would rather not do video.', '-setting_online'],
  ['It has been years since I ran a DBT group.', '~dbt ~group_therapy'],
  ['Play therapy is not on the menu.', '-play'],
  ['Play therapy is off the menu.', '-play'],
  ['I am not taking Medicare at the moment.', '-medicare'],
  ['Tricare? Yes. Medicaid? Not yet.', '+tricare ~medicaid'],
  ['I keep my practice small and currently have no room for new people.', '+status_closed'],
  ['I can usually see new clients within a week.', '+status_open'],
  ['Saturday mornings are available.', '+hours_weekend'],
  ['My last appointment starts at 4pm; no evenings.', '-hours_evening'],
  ['I work with children aged 4 to 11 and their parents.', '+age_child'],
  ['I do not see anyone younger than 16.', '-age_child'],
  ['Students and low earners pay a reduced fee.', '+sliding'],
  ['My fee is 150 dollars for 50 minutes.', '+fee_individual'],
  ['I offer the first 20 minutes free.', '+consult_free'],
  ['Payment by card or bank transfer; no cheques.', '-pay_check'],
  ['HSA and FSA accepted.', '+hsa'],
  ['I hold a PhD in clinical psychology.', '+us_phd'],
  ['I am a psychiatrist who also does psychotherapy.', '~-medication'],
  ['My doctoral thesis was on attachment theory.', '~attachment'],
  ['I have a master’s degree in marriage and family therapy.', '~family_marital'],
  ['I studied with Sue Johnson.', '~-eft_couples'],
  ['The Enneagram and tarot inform my work, along with Jungian ideas.', '+jungian'],
  ['Trained by Francine Shapiro herself in EMDR.', '+emdr'],
  ['I use EMDR, but not for complex dissociation.', '+emdr -dissociation'],
  ['I treat OCD with ERP and never with reassurance.', '+ocd +erp'],
  ['Ally to the LGBTQ community.', '~lgbtq_affirming'],
  ['I affirm all genders and orientations.', '~-lgbtq_affirming'],
  ['As a gay man I know what it costs to hide.', '+o_lgbtq +g_man'],
];

function wrong(text: string, expected: string): string[] {
  const read = new Map<string, string>(tagText(text).map((tag) => [tag.id, tag.status]));
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
