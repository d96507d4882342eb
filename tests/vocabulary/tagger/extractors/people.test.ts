import { describe } from 'vitest';
import { testRows } from './table.ts';

describe('ages', () => {
  testRows([
    [
      'I see clients of all ages.',
      'age_child stated',
      'age_teen stated',
      'age_adult stated',
      'age_elder stated',
    ],
    ['I work with adults of all ages.', 'age_adult stated', 'age_elder weak', 'age_child -'],
    ['I work with adults only.', 'age_adult stated', 'age_child denied', 'age_teen denied'],
    ['I work only with adults and teens.', 'age_adult stated', 'age_child denied', 'age_teen stated'],
    ['Ages 14+', 'age_teen stated', 'age_adult weak', 'age_child -'],
    ['Ages 6 to 17', 'age_child stated', 'age_teen stated', 'age_adult -'],
    ['I work with adults aged 18-65.', 'age_adult stated', 'age_child -'],
    ['I do not see children under 12.', 'age_child denied', 'age_adult -'],
    ['I primarily work with adults.', 'age_adult stated', 'age_child -'],
    ['My own children are grown.', 'age_child -'],
    ['I help the inner child.', 'inner_child stated', 'age_child -'],
    ['I used to work with teenagers.', 'age_teen weak'],
    ['Sessions are 50-60 minutes.', 'age_adult -'],
  ]);
});

describe('formats', () => {
  testRows([
    ['I work with couples.', 'fmt_couple stated', 'couples_general -', 'relationship -'],
    ['I offer couples therapy.', 'fmt_couple stated', 'couples_general stated'],
    [
      'Individual, couple and family therapy',
      'fmt_individual stated',
      'fmt_couple stated',
      'fmt_family stated',
    ],
    ['I see individuals and couples.', 'fmt_individual stated', 'fmt_couple stated'],
    ['I support individuals through change.', 'fmt_individual weak'],
    ['I lead two groups for men.', 'fmt_group stated', 'group_therapy stated'],
    ['I own a group practice.', 'fmt_group -', 'group_therapy -'],
    ['I am a licensed marriage and family therapist.', 'family_marital -', 'fmt_family -', 'us_lmft stated'],
    ['Couples only.', 'fmt_couple stated', 'fmt_individual denied'],
    ['I do not see families.', 'fmt_family denied'],
    ['I love my family and friends.', 'fmt_family -'],
  ]);
});

describe('languages', () => {
  testRows([
    ['I speak Spanish and French.', 'lang_es stated', 'lang_fr stated'],
    ['Sessions in Polish or English.', 'lang_pl stated', 'lang_en stated'],
    ['I speak a little German.', 'lang_de weak'],
    ['I work with Spanish-speaking families.', 'lang_es stated'],
    ['I am bilingual.', 'lang_es -', 'lang_en -'],
    ['I polish old furniture.', 'lang_pl -'],
    ['I do not speak Spanish.', 'lang_es denied'],
    ['Fluent in English but not in Dutch.', 'lang_en stated', 'lang_nl denied'],
    ['Hablo español.', 'lang_es stated'],
  ]);
});

describe('identity', () => {
  testRows([
    ['I am a queer therapist.', 'o_lgbtq stated'],
    ['Robin Doe is a queer and trans therapist who works with families.', 'o_lgbtq stated', 'g_trans stated'],
    ['I work with queer clients.', 'o_lgbtq -', 'lgbtq stated'],
    ['I am a Christian.', 'f_christian stated', 'christian -'],
    ['I am not Christian.', 'f_christian denied'],
    ['I am a Christian therapist.', 'f_christian weak', 'christian stated'],
    ['Are you a Christian woman?', 'f_christian -', 'g_woman -'],
    ['As a Black woman, I know this work from inside.', 'r_black stated', 'g_woman stated'],
    ['As a Black woman, you may feel unseen.', 'r_black -', 'g_woman -'],
    ['I help Black women.', 'r_black -', 'g_woman -'],
    ['She works with men and women.', 'g_woman -', 'g_man -'],
    ['Robin (she/her) works with teens.', 'g_woman stated'],
    ['I am a mother of two.', 'o_parent stated', 'g_woman weak'],
    ['I am a parent coach.', 'o_parent -'],
    ['As an Army veteran myself, I understand.', 'o_veteran stated'],
    ['A veteran clinician.', 'o_veteran -', 'com_veterans -'],
    ['I have ADHD myself.', 'o_nd stated'],
    ['Jewish-owned practice', 'f_jewish weak'],
    ['My wife is an immigrant.', 'o_immigrant -'],
  ]);
});

describe('licences and states', () => {
  testRows([
    ['Licensed in CA, OR and WA', 'state_ca stated', 'state_or stated', 'state_wa stated'],
    ['I am licensed in New York and New Jersey.', 'state_ny stated', 'state_nj stated'],
    ['I grew up in Texas.', 'state_tx -'],
    ['I studied at the University of Michigan.', 'state_mi -'],
    ['Call me OR email me IN the morning.', 'state_or -', 'state_in -', 'state_me -'],
    ['Jane Roe, MA, LMHC', 'us_ma stated', 'us_lmhc stated', 'state_ma -'],
    ['I am not a licensed psychologist.', 'us_psychologist denied'],
    ['PSYPACT provider', 'us_adherent_dhs stated', 'pact -'],
  ]);
});

describe('change efforts', () => {
  testRows([
    ['I help men with unwanted same-sex attraction.', 'lgbtq_affirming denied'],
    ['I support survivors of conversion therapy.', 'lgbtq_affirming -'],
    ['I am against reparative therapy.', 'lgbtq_affirming -'],
    ['A gender-critical therapist', 'gender_affirming denied'],
    ['I am Christian but my practice is secular.', 'christian denied', 'f_christian stated'],
  ]);
});

describe('abbreviations', () => {
  testRows([
    ['I use EFT with couples.', 'eft_couples stated', 'eft_tapping -'],
    ['EFT tapping for phobias', 'eft_tapping stated', 'eft_couples -'],
    ['I use CBT, MI and DBT.', 'mi stated'],
    ['My office is in Ann Arbor, MI.', 'mi -'],
    ['A safe SPACE for you', 'space -'],
    ['I use compassion-focused work (CFT).', 'cft stated'],
    ['Accelerated Resolution Therapy (ART)', 'art_resolution stated', 'art_therapy -'],
  ]);
});
