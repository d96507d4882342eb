// Made by npm run concept-ids from the data; do not edit.

/** The ids of the catalogue by kind and subkind. Types alone: nothing of it ships. */
export interface ConceptIds {
  approach: {
    approach:
      | 'cbt' | 'cognitive_therapy' | 'behaviour_therapy' | 'behavioural_activation' | 'tf_cbt' | 'cbt_i'
      | 'cbt_e' | 'i_cbt' | 'cpt' | 'pe' | 'erp' | 'exposure' | 'act' | 'dbt' | 'ro_dbt' | 'mbct' | 'mbsr'
      | 'mindfulness' | 'cft' | 'msc' | 'schema' | 'rebt' | 'mct' | 'cat' | 'pst' | 'up' | 'fap' | 'hrt'
      | 'irt_imagery' | 'sit' | 'pcit' | 'space' | 'aba' | 'pmt' | 'fbt' | 'mi' | 'relapse_prevention'
      | 'harm_reduction' | 'twelve_step' | 'craft' | 'contingency' | 'emdr' | 'brainspotting'
      | 'art_resolution' | 'net' | 'trauma_focused' | 'trauma_informed' | 'somatic' | 'se' | 'sensorimotor'
      | 'hakomi' | 'narm' | 'tre' | 'polyvagal' | 'biofeedback' | 'neurofeedback' | 'hypnotherapy'
      | 'ketamine' | 'psychedelic_integration' | 'eft_tapping' | 'energy_psychology' | 'nlp' | 'breathwork'
      | 'ifs' | 'ego_state' | 'inner_child' | 'psychosynthesis' | 'psychodynamic' | 'psychoanalytic'
      | 'psychoanalysis' | 'relational' | 'object_relations' | 'self_psychology' | 'jungian' | 'adlerian'
      | 'attachment' | 'mentalization' | 'tfp' | 'istdp' | 'aedp' | 'stpp' | 'dit' | 'control_mastery'
      | 'ipt' | 'interpersonal' | 'person_centered' | 'humanistic' | 'existential' | 'logotherapy'
      | 'gestalt' | 'emotion_focused' | 'experiential' | 'focusing' | 'transpersonal' | 'coherence'
      | 'psychodrama' | 'ta' | 'positive_psych' | 'strength_based' | 'sfbt' | 'narrative' | 'reality'
      | 'human_givens' | 'pluralistic' | 'open_dialogue' | 'integrative' | 'eclectic' | 'holistic'
      | 'supportive' | 'brief' | 'family_systems' | 'systemic' | 'structural_family' | 'strategic_family'
      | 'family_marital' | 'couples_general' | 'eft_couples' | 'gottman' | 'imago' | 'pact' | 'ibct' | 'rlt'
      | 'discernment' | 'premarital' | 'sex_therapy' | 'abft' | 'fft' | 'theraplay' | 'ddp' | 'cos' | 'play'
      | 'sandplay' | 'art_therapy' | 'music_therapy' | 'dance_movement' | 'drama_therapy' | 'expressive_arts'
      | 'bibliotherapy' | 'animal_assisted' | 'equine' | 'ecotherapy' | 'walk_talk' | 'yoga' | 'feminist'
      | 'multicultural' | 'liberation' | 'buddhist_psych' | 'crisis_intervention' | 'coaching'
      | 'applied_psych' | 'testing' | 'medication' | 'forensic' | 'intervention' | 'supervision'
      | 'mediation' | 'group_therapy' | 'cog_stimulation' | 'social_recovery' | 'psychoeducation'
      | 'evidence_based';
    affirming:
      | 'culturally_sensitive' | 'lgbtq_affirming' | 'gender_affirming' | 'neurodiversity_affirming' | 'haes'
      | 'sex_positive';
    faith_frame:
      | 'christian' | 'biblical' | 'pastoral' | 'spiritual_integrated' | 'islamic' | 'jewish_frame';
  };
  issue: {
    issue:
      | 'anxiety' | 'panic' | 'social_anxiety' | 'phobia' | 'health_anxiety' | 'ocd' | 'bfrb' | 'tics'
      | 'depression' | 'bipolar' | 'mood_disorders' | 'premenstrual' | 'stress' | 'burnout' | 'general_mh'
      | 'coping_skills' | 'anger' | 'self_esteem' | 'perfectionism' | 'loneliness' | 'life_transitions'
      | 'meaning' | 'grief' | 'trauma' | 'cptsd' | 'childhood_abuse' | 'sexual_abuse' | 'domestic_violence'
      | 'narcissistic_abuse' | 'racial_trauma' | 'religious_trauma' | 'dissociation' | 'moral_injury'
      | 'vicarious_trauma' | 'first_responders' | 'veterans' | 'emergency_health_workers' | 'adhd' | 'autism'
      | 'learning_disability' | 'intellectual_disability' | 'developmental' | 'gifted' | 'tbi' | 'dementia'
      | 'eating' | 'body_image' | 'weight' | 'chronic_pain' | 'chronic_illness' | 'cancer' | 'hiv'
      | 'disability' | 'sleep' | 'sexual_health' | 'sexual_addiction' | 'infertility' | 'perinatal'
      | 'pregnancy_loss' | 'abortion_support' | 'menopause' | 'parenting' | 'family_conflict'
      | 'adult_children' | 'adoption' | 'blended_family' | 'single_parent' | 'caregiver' | 'divorce'
      | 'relationship' | 'premarital_issue' | 'infidelity' | 'breakup' | 'codependency' | 'non_monogamy'
      | 'kink' | 'peer' | 'attachment_issue' | 'lgbtq' | 'gender' | 'racial_identity' | 'immigration'
      | 'spirituality' | 'womens' | 'mens' | 'fathers' | 'substance' | 'alcohol' | 'addiction'
      | 'dual_diagnosis' | 'gambling' | 'internet_gaming' | 'chronic_relapse' | 'medical_detox'
      | 'process_addictions' | 'personality' | 'bpd' | 'npd' | 'aspd' | 'psychosis' | 'suicidal'
      | 'self_harm' | 'impulse' | 'emotional_disturbance' | 'child_behaviour' | 'odd' | 'child_adolescent'
      | 'school' | 'teen_violence' | 'selective_mutism' | 'college' | 'aging' | 'end_of_life' | 'career'
      | 'performance' | 'entrepreneurs' | 'financial_stress' | 'creative_blocks' | 'life_coaching'
      | 'testing_issue' | 'medication_issue' | 'letters' | 'court' | 'climate' | 'political' | 'sex_work'
      | 'incarceration' | 'internet_therapy_na' | 'misophonia' | 'functional' | 'tinnitus' | 'gi'
      | 'aviation';
  };
  population: {
    age:
      | 'age_toddler' | 'age_child' | 'age_preteen' | 'age_teen' | 'age_young_adult' | 'age_adult'
      | 'age_elder';
    participants:
      | 'fmt_individual' | 'fmt_couple' | 'fmt_family' | 'fmt_group' | 'fmt_child_parent';
    community:
      | 'com_aviation' | 'com_bisexual' | 'com_blind' | 'com_body_pos' | 'com_cancer' | 'com_deaf'
      | 'com_disabled' | 'com_gay' | 'com_lesbian' | 'com_hetero' | 'com_hiv' | 'com_immigrants'
      | 'com_immuno' | 'com_intersex' | 'com_little_person' | 'com_nonbinary' | 'com_enm' | 'com_queer'
      | 'com_racial_justice' | 'com_sex_worker' | 'com_kink' | 'com_single_parent' | 'com_trans'
      | 'com_vegan' | 'com_veterans';
  };
  practical: {
    setting:
      | 'setting_online' | 'setting_in_person' | 'setting_hybrid' | 'setting_home';
    availability:
      | 'status_open' | 'status_waitlist' | 'status_closed';
    hours:
      | 'hours_evening' | 'hours_weekend' | 'hours_daytime_only';
    length:
      | 'length_short' | 'length_long';
    dose:
      | 'freq_weekly' | 'intensive';
    fee:
      | 'fee_individual' | 'fee_couple';
    money:
      | 'sliding' | 'pro_bono' | 'superbill';
    insurance:
      | 'ins_yes' | 'ins_none';
    payment:
      | 'hsa' | 'pay_ach' | 'pay_amex' | 'pay_applecash' | 'pay_cash' | 'pay_check' | 'pay_discover'
      | 'pay_mc' | 'pay_paypal' | 'pay_venmo' | 'pay_visa' | 'pay_wire' | 'pay_zelle' | 'pay_etransfer';
    contact:
      | 'consult_free' | 'contact_booking';
    access:
      | 'acc_step_free' | 'acc_asl' | 'acc_chat' | 'acc_captions' | 'acc_sensory' | 'acc_parking'
      | 'acc_fragrance';
    trust:
      | 'verify_badge' | 'licence_number' | 'years' | 'supervised_by';
    safety:
      | 'after_hours';
  };
  identity: {
    clinician_gender:
      | 'g_woman' | 'g_man' | 'g_nonbinary' | 'g_trans';
    clinician_ethnicity:
      | 'r_black' | 'r_hispanic' | 'r_asian' | 'r_south_asian' | 'r_native' | 'r_pacific' | 'r_mena'
      | 'r_caribbean' | 'r_mixed' | 'r_white' | 'r_bipoc' | 'r_other';
    faith:
      | 'f_buddhist' | 'f_christian' | 'f_lds' | 'f_hindu' | 'f_jewish' | 'f_muslim' | 'f_sikh' | 'f_secular'
      | 'f_pagan' | 'f_other';
    lived_experience:
      | 'o_lgbtq' | 'o_nd' | 'o_parent' | 'o_veteran' | 'o_disabled' | 'o_recovery' | 'o_immigrant';
  };
  language: {
    language:
      | 'lang_en' | 'lang_es' | 'lang_pt' | 'lang_fr' | 'lang_ht' | 'lang_kea' | 'lang_it' | 'lang_de'
      | 'lang_nl' | 'lang_pl' | 'lang_ru' | 'lang_uk' | 'lang_cs' | 'lang_sk' | 'lang_hu' | 'lang_ro'
      | 'lang_bg' | 'lang_el' | 'lang_sr' | 'lang_hr' | 'lang_bs' | 'lang_sq' | 'lang_tr' | 'lang_he'
      | 'lang_yi' | 'lang_ar' | 'lang_fa' | 'lang_ps' | 'lang_ku' | 'lang_hy' | 'lang_ka' | 'lang_ur'
      | 'lang_hi' | 'lang_pa' | 'lang_gu' | 'lang_bn' | 'lang_ta' | 'lang_te' | 'lang_kn' | 'lang_ml'
      | 'lang_mr' | 'lang_kok' | 'lang_si' | 'lang_ne' | 'lang_zh-cmn' | 'lang_zh-yue' | 'lang_zh-tw'
      | 'lang_ja' | 'lang_ko' | 'lang_vi' | 'lang_th' | 'lang_km' | 'lang_lo' | 'lang_hmn' | 'lang_my'
      | 'lang_fil' | 'lang_id' | 'lang_sw' | 'lang_am' | 'lang_ti' | 'lang_om' | 'lang_so' | 'lang_yo'
      | 'lang_ig' | 'lang_tw' | 'lang_wo' | 'lang_zu' | 'lang_xh' | 'lang_af' | 'lang_sv' | 'lang_no'
      | 'lang_da' | 'lang_fi' | 'lang_et' | 'lang_lv' | 'lang_lt' | 'lang_ga' | 'lang_cy' | 'lang_ase'
      | 'lang_bfi' | 'lang_fsl';
  };
  credential: {
    credential:
      | 'us_psychologist' | 'us_phd' | 'us_psyd' | 'us_edd' | 'us_dsw' | 'us_lcsw' | 'us_licsw' | 'us_lcsw_r'
      | 'us_lcsw_c' | 'us_lisw' | 'us_lscsw' | 'us_lmsw' | 'us_lgsw' | 'us_asw' | 'us_msw' | 'us_lmft'
      | 'us_amft' | 'us_lpc' | 'us_lpcc' | 'us_lcpc' | 'us_lmhc' | 'us_lcmhc' | 'us_lpc_mh' | 'us_apcc'
      | 'us_lpca' | 'us_llp' | 'us_lpa' | 'us_postdoc' | 'us_prelicensed' | 'us_student' | 'us_lp_ny'
      | 'us_lcat' | 'us_lbs' | 'us_lep' | 'us_lcdc' | 'us_csat' | 'us_psychiatrist' | 'us_pmhnp' | 'us_pa'
      | 'us_rn' | 'us_ma' | 'us_ncc' | 'us_abpp' | 'us_cgp' | 'us_emdria' | 'us_dbtlbc' | 'us_ifs_levels'
      | 'us_seP' | 'us_gottman_lv' | 'us_iceeft' | 'us_rpt' | 'us_atr' | 'us_mtbc' | 'us_bcdmt' | 'us_rdt'
      | 'us_cst' | 'us_pmhc' | 'us_cctp' | 'us_cedS' | 'us_cbis' | 'us_adhd_ccsp' | 'us_adherent_dhs'
      | 'us_counseling_compact' | 'us_coach' | 'us_clergy' | 'us_yoga' | 'us_cpt_trainer' | 'uk_hcpc'
      | 'uk_dclinpsy' | 'uk_bacp' | 'uk_ukcp' | 'uk_babcp' | 'uk_ncps' | 'uk_bpc' | 'uk_cosca' | 'uk_acc'
      | 'uk_bps' | 'uk_acp' | 'uk_cosrt' | 'uk_aft' | 'uk_emdr' | 'uk_psychiatrist' | 'uk_student'
      | 'ie_iacp' | 'ie_psi' | 'ca_rp' | 'ca_rpq' | 'ca_rcc' | 'ca_ccc' | 'ca_rsw' | 'ca_rpsych' | 'ca_rmft'
      | 'ca_rtc' | 'au_psych' | 'au_provisional' | 'au_pacfa' | 'au_amhsw' | 'au_mhot' | 'nz_psych'
      | 'nz_nzac' | 'de_pp' | 'de_hp' | 'fr_psychologue' | 'in_rci';
  };
  insurer: {
    payer:
      | 'aetna' | 'anthem' | 'bcbs' | 'bcbs_ma' | 'blue_shield_ca' | 'highmark' | 'horizon' | 'carefirst'
      | 'florida_blue' | 'premera' | 'regence' | 'independence' | 'cigna' | 'united' | 'optum' | 'oxford'
      | 'humana' | 'kaiser' | 'carelon' | 'magellan' | 'lucet' | 'centene' | 'molina' | 'oscar'
      | 'harvard_pilgrim' | 'tufts' | 'fallon' | 'hne' | 'mbhp' | 'neighborhood' | 'bmc' | 'unicare'
      | 'emblem' | 'healthfirst' | 'metroplus' | 'seiu1199' | 'medical_mutual' | 'priority'
      | 'healthpartners' | 'medica' | 'ucare' | 'preferredone' | 'upmc' | 'geisinger' | 'providence'
      | 'pacificsource' | 'moda' | 'kaiser_wa' | 'selecthealth' | 'dmba' | 'sutter' | 'sharp' | 'la_care'
      | 'iehp' | 'cencal' | 'caresource' | 'meridian' | 'passport' | 'amerigroup' | 'amerihealth' | 'geha'
      | 'fehb' | 'guardian' | 'optima' | 'nippon' | 'mutual_omaha' | 'wellfleet' | 'great_west' | 'coventry'
      | 'pacificare' | 'paramount' | 'aarp' | 'centivo' | 'curative' | 'imperial' | 'partners_direct'
      | 'sana' | 'sierra' | 'uk_bupa' | 'uk_axa' | 'uk_aviva' | 'uk_vitality' | 'uk_wpa' | 'uk_cigna'
      | 'ca_greenshield' | 'ca_sunlife' | 'ca_manulife' | 'ca_canadalife' | 'ca_desjardins' | 'ca_bluecross'
      | 'au_bupa';
    tpa:
      | 'meritain' | 'allegiance' | 'trustmark' | 'umr';
    network:
      | 'ihp' | 'healthlink' | 'multiplan' | 'zelis' | 'magnacare' | 'acpn' | 'quest' | 'bhs' | 'mhnet'
      | 'american_behavioral' | 'aps' | 'reliant' | 'sagamore' | 'northwell' | 'medincrease';
    eap:
      | 'comp_sych' | 'lyra' | 'modern_health' | 'spring' | 'headspace_ginger' | 'telus'
      | 'workplace_options' | 'uprise' | 'curalinc' | 'carebridge' | 'ulliance' | 'concern' | 'e4'
      | 'military_onesource' | 'holman';
    public:
      | 'medicare' | 'medicare_adv' | 'medicaid' | 'chip' | 'tricare' | 'va' | 'vocational' | 'victim_comp'
      | 'workers_comp' | 'uk_nhs' | 'ca_nihb' | 'ca_wsib' | 'au_medicare' | 'au_ndis' | 'au_dva';
    marker_negative:
      | 'oon' | 'self_pay';
    marker_vague:
      | 'most_ppo';
    marker:
      | 'group_pool';
  };
  state: {
    us_state:
      | 'state_al' | 'state_ak' | 'state_az' | 'state_ar' | 'state_ca' | 'state_co' | 'state_ct' | 'state_de'
      | 'state_dc' | 'state_fl' | 'state_ga' | 'state_hi' | 'state_id' | 'state_il' | 'state_in' | 'state_ia'
      | 'state_ks' | 'state_ky' | 'state_la' | 'state_me' | 'state_md' | 'state_ma' | 'state_mi' | 'state_mn'
      | 'state_ms' | 'state_mo' | 'state_mt' | 'state_ne' | 'state_nv' | 'state_nh' | 'state_nj' | 'state_nm'
      | 'state_ny' | 'state_nc' | 'state_nd' | 'state_oh' | 'state_ok' | 'state_or' | 'state_pa' | 'state_ri'
      | 'state_sc' | 'state_sd' | 'state_tn' | 'state_tx' | 'state_ut' | 'state_vt' | 'state_va' | 'state_wa'
      | 'state_wv' | 'state_wi' | 'state_wy' | 'state_pr';
  };
  profession: {
    profession:
      | 'prof_psychologist' | 'prof_psychiatrist' | 'prof_psychiatric_nurse' | 'prof_social_worker'
      | 'prof_marriage_family' | 'prof_counselor' | 'prof_analyst';
  };
}
