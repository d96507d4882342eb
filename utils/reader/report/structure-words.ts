/**
 * The words that markup is written in, whatever the site: a report of a page's structure may name these even when
 * its text holds them too. Nothing here is said of a person.
 */
export const MARKUP_WORDS: ReadonlySet<string> = new Set(
  `a abbr about absolute accordion action actions active additional address ads after agree align all alt alternate
  amp anchor appointment appointments area aria article aside assets async at attr attribute attributes audio auto
  author auto autocomplete available availability avatar b background badge badges banner bar base before begin between
  bg bio block blockquote body bold book booking border bottom box br breadcrumb breadcrumbs btn bullet button
  buttons by call canvas caption card cards carousel category cell center centre charset check checkbox checked
  chip chips circle city class clear clearfix click clinician clinicians close code col cols collapse collection
  color column columns comments component contact container content contents context control controls cookie
  copy count counseling counsellor counsellors counselling counselor counselors country cover credential
  credentials cta current custom d dark data datetime date day dd default desc description desktop detail details
  dialog dir direction disabled display distance div divider dl doctor doctors document down dropdown dt duration
  edit element elements email embed empty end entry error event expand expanded external fa fab fas fee fees field
  fieldset fields figcaption figure fill filter filters first fixed flex float fluid focus font footer for form
  format full gallery gap geo get grid group groups h half has head header heading headings headline height hidden
  hide home horizontal hover hr href html htmlfor i icon icons id ids image images img in index info inline inner
  input ins instant insurance international invisible is item itemid itemprop itemref items itemscope itemtype js
  json justify key keyword label labels lang language languages large last layout lazy lead left legend lg li light
  line lines link links list listing listings lists load loaded loader loading local locality location locations
  logo long m main map margin mark mask math max mb md me media middle medium member members menu meta method min mini ml
  mobile modal mode more mr ms mt multi muted mx my n name names nav navbar navigation new next no none normal
  noscript note number object of off offset ol on one online only open option options order outer outline output
  over overlay p package padding page pages pagination pager panel paragraph parent part path patient pb person
  phone photo photos picture pill pl place placeholder plain popover popup position post postal pr pre prev
  preview previous price prices primary print profession professional profile profiles progress property provider
  providers psychiatrist psychiatrists psychologist psychologists pt px py q query radio range rating ratings read
  recaptcha record region rel relative response responsive result results review reviews right role root round
  rounded row rows s schema script scroll search secondary section sections select selected separator service
  services session sessions set shadow shape share short show sidebar site size sizes slide slider slot sm small
  sort space spacing span specialties specialty spinner src srcset stack star stars start state statement
  statements static status step steps sticky street stretch strong style sub subheading submit subtitle sup svg switch tab
  tabindex table tabs tag tags target tbody td tel telephone template test testid text tfoot th thead theme therapist
  therapists therapy thumb thumbnail time title toggle token tooltip top total tr track transition translate type
  u ul unit up url use user users v val value var variant vertical verified video view visible w wbr web widget
  width wrap wrapper x xl xs xxl y z zip`.split(/\s+/),
);

/** Values of `itemprop`, `itemtype`, `role` and `type`, besides the words above, in the parts they are written in. */
export const VALUE_WORDS: ReadonlySet<string> = new Set(
  `aggregate alert alertdialog application banner business button checkbox combobox complementary contentinfo
  definition feed gridcell honorific ld listbox listitem medical menubar menuitem module offer organization
  physician plus prefix presentation programmatic psychologist region rowgroup searchbox suffix tabpanel tablist
  term textbox toolbar tree treeitem website webpage job knows language worklocation`.split(/\s+/),
);
