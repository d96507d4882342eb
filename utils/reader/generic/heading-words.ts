import type { FieldName } from '../../listing/listing.ts';

/** What stands below a heading: a field, or one of these. */
export type Section = FieldName | 'money' | 'place' | 'format' | 'training' | 'foreign';

/** Sections that are lists of a word or two each. */
export const LISTS: readonly Section[] = [
  'insurance',
  'languages',
  'specialties',
  'issues',
  'approaches',
  'ages',
  'participants',
  'communities',
  'faith',
];

/**
 * Headings of therapist profiles in English, German, French and Spanish, as `plain` writes them, gathered from the
 * directories' own: words that tell alone and within a heading, words that are the whole of one, and words that
 * tell only within one that is marked as a heading. The first row that fits decides.
 */
const HEADINGS: readonly (readonly [section: Section, both: string, whole: string, within?: string])[] = [
  [
    'training',
    'training|werdegang|formation|formacion|((office|opening) )?hours|sprechzeiten|horarios?',
    'qualifi[ck]ation(en|s)?|education|licen[cs](e|ure|ing)(?! type$)( .{2,30})?|school|year graduated|ausbildung(en)?|experience|primary credential|contact( .{2,30})?|get in touch|kontakt(aufnahme)?|contacto|coordonnees|offnungszeiten|horaires|accessibility|(accepted )?payment methods?|pay by|cancellation( policy)?|disclaimer|verification|licen[cs]ed in|licenses?|qualification (and )?insurance|(plans |insurance )?not (accepted|treated|offered|seen|covered)( .{2,30})?|(i )?(do not|don t|does not) (treat|work with|see|offer|accept)( .{2,30})?|nicht (angeboten|behandelt|akzeptiert)( .{2,30})?|ne (traite|recoit) pas( .{2,30})?|no (atiende|trata)( .{2,30})?|exclusions?|accessibilite|barrierefreiheit|accesibilidad|my style( is)?|zahlung(sarten|smethoden)?|moyens de paiement|formas de pago|supervision|memberships?|registration|mitgliedschaften',
    'not|don t|doesn t|cannot|nicht|kein\\w*|pas|ne|sans|educat\\w*|qualifi\\w*|credential\\w*|licen[sc]\\w*|regist\\w*|ausbildung\\w*|\\w*weiterbildung\\w*|titulac\\w*|diplom\\w*|parcours|trayectoria|members?\\w*|mitglied\\w*|certifi\\w*|zertifi\\w*|awards?|publi[ck]ations?|publicaciones|research|supervis\\w*|horaires?|contact\\w*|kontakt\\w*|access\\w*|payment methods|paiement|zahlung\\w*|cancel\\w*|events?|workshops?|resources?|video|liability|indemnity|malpractice|responsabili\\w*|\\w*haftpflicht\\w*',
  ],
  [
    'languages',
    'languages?|idiomas?|lenguas?|langues?( parlees?)?',
    '(alternative |other |spoken )*languages?( spoken| i speak)?|i also speak|(fremd)?sprachen?|speaks|spricht|parle|habla|languages? .{0,3}(we|i) (can )?(talk|speak|work) in|sessions in|i speak|hablo|je parle|ich spreche|idiomas? de atencion|languages offered|\\w+sprachen|sprachkenntnisse|langues .{2,20}|consultations en|idiomas .{2,20}',
    '\\w*sprachen?',
  ],
  [
    'money',
    'honorare?|kosten|preise?( pro sitzung)?|tarifas?|precios?|honorarios|honoraires|prix|gebuhren',
    '(my |session )*(fees?|rates?|costs?|prices?|pricing|finances?)( (and|per|for) .{2,30})?|(avg|average) cost( per session)?|(individual|couples?) sessions?|tarif[es]?|couts?|couples? (rate|fee|session)s?( \\d+ min\\w*)?|fee \\d+ min\\w*|sitzungspreis|precio( por sesion)?|tarif (de la )?(seance|consultation)|(what|how much) (it|does it|a session|therapy|is it) costs?|how much( does it cost| is a session)?|costs? (and|per|of) .{2,30}|investment|combien ca coute|was kostet( es| eine sitzung)?|cuanto cuesta|tarifs? et .{2,30}|precio y .{2,30}|costos?|costes?|inversion|out of pocket|charges|payment|paying( for)?( .{2,20})?|what i charge|sitzungskosten|stundensatz|honorarsatz|(prix|couts?|coste?|costo|precio|valor) (de la |des )?(seance|consultation|sesion)s?|aranceles',
    'fees?|rates?|costs?|pric(es?|ing)|tarifs?|combien|cuanto',
  ],
  [
    'insurance',
    'in network( plans?)?|funding|kostentrager|(seguros?( medicos?)?|aseguradoras)( aceptad[oa]s)?|mutuelles?|assurances?|panels|kostenubernahme|prise en charge|mutuas?( y seguros)?|coverage|direct billing',
    '(accepted |my |in network )*insurances?( plans?| accepted| providers?| carriers)*|accepted plans|accepts insurance plans|krankenkassen?|kassen(platz|platze|vertrag|vertrage)?|versicherungen|in network( with| insurance| insurances)?|insurance panels?|insurances? (taken|i take)|takes?|accepts|(accepted|participating) (insurances?|carriers|payers|networks?)|abrechnung(sart(en)?|sverfahren)?|remboursements?|conventions?|seguros y mutuas|coberturas?|insurance (and|or) .{2,30}|(plans|insurance) (i |we )?(accept|take)(ed)?|seguros( que acept[ao])?|extended health.{0,20}|benefits( accepted)?|welche kassen|registered with( health)? insurers|conventionnement|(health )?plans?|insurers|i (accept|take)|covered by|versicherung|companias|trabajo con (seguros|aseguradoras)|obras sociales',
    'insur(ance|ances|ers?)|payers?|third party|tiers payeurs?|carriers?|\\w*krankenkassen?|kassen\\w*|\\w*versicherung\\w*|abrechnung\\w*|rembours\\w*|aseguradoras?|health plans?',
  ],
  [
    'availability',
    '(accepting )?new (clients|patients)|plazas|nouveaux (clients|patients)( acceptes)?|neue (patient|klient)\\w*',
    '(current )?(openings?|availabilit(y|ies)|appointments?|vacanc(y|ies)|capacity)|accepting|freie (therapie)?platze?|(therapie)?platze|spaces|verfugbarkeit|kapazitat(en)?|wartezeit(en)?|disponibilites?|disponibilidad|places|wait(ing)? ?(list|time)|termine|nuevos (pacientes|clientes)|(liste|delai) d attente|lista de espera|(acepta|admite) (nuevos )?pacientes( nuevos)?|accepting clients|next available|caseload|warteliste|neuaufnahmen?|freie termine|nachster (freier )?termin|delais?|places? (disponibles|libres)|prochaine? (disponibilite|rendez vous)|citas|huecos|tiempo de espera|plazas (libres|disponibles)|proxima cita',
    'availability|accepting|openings?|spaces|vacancies|room .{0,10}now|capacity|wait(ing)? ?(list|time)s?|(therapie)?platze?|kapazitat\\w*|wartezeit\\w*|disponib\\w*|nuev[oa]s (pacientes|clientes)|creneaux',
  ],
  [
    'yearsInPractice',
    '',
    '(years?|number of years) (in practice|of experience|experience)|in practice for|berufserfahrung|anos de (experiencia|practica)|annees d experience|practi[cs]ing( since)?|years|experience in years|jahre erfahrung|erfahrung|experiencia( profesional)?|ans d experience|in practice( since)?|practi[cs]ing for|years practi[cs]ing|(in eigener )?praxis seit|tatig seit|annees de pratique|(j )?exerce depuis|en exercice depuis|ejerciendo desde',
    '(years?|jahren?|ans|annees|anos) .{0,20}(practi|experi|erfahrung|exerci|ejerc)\\w*|^(practicing|experience) since$',
  ],
  [
    'issues',
    'themen|fachgebiete|beschwerden|troubles( traites)?|themes?|temas|topics|anliegen|(also|equally) at home with|other subjects',
    'issues?( treated)?|mental health|sexuality|special(ties|isms)?( and)? (expertise|interests?)|(client )?concerns?( i treat)?|(?!focus)(areas? of |special |my )*(focus|interests?|expertise)( areas?)?|(what )?i can help( you)? with|what i (help|treat)( with)?|problems?|conditions?( treated)?|symptome|(behandlungs|arbeits|therapie)schwerpunkte|storungsbilder|motivos? de consulta|problematicas?|areas de (atencion|trabajo|experiencia)|experiencia en|enfermedades tratadas|motifs? de consultation|problematiques?( traitees| rencontrees)?|domaines? d (intervention|expertise|accompagnement)|also( (works with|treats|helps with|sees))?|(i )?also (work|help) with|(more|other|additional|further) (specialt(y|ies)|issues|concerns|topics|areas|focus areas)|weitere (themen|schwerpunkte|anliegen)|autres (motifs|problematiques|themes|domaines)( de consultation| d accompagnement)?|motifs|thematiques?|otros (motivos|temas)( de consulta)?|tambien (atiend[eo]|trabajo)( con)?|treats|trata|arbeitsbereiche|(what|things|reasons) (people|clients) (come|bring|talk|see|work).{0,30}|what brings people.{0,20}|(things |what )?(i|we) (can )?help( people)?( with)?|can help with|help with|comes to me for|con que puedo ayudar\\w*|en que (te |le |os )?puedo ayudar\\w*|womit ich helfe|wobei ich (helfe|unterstutze)|pour quoi (on )?me consulte\\w*|trabajo con|temas de consulta|areas( of work| de intervencion)?|helps with|areas of practice|themenbereiche|indikationen|arbeitsthemen|indications|temas que .{2,20}|puedo ayudarte con|(que )?trato|ambitos|domaines( de predilection)?',
    'help\\w* with|issues|concerns|conditions|problem\\w*|\\w*schwierigkeiten|storung\\w*|womit|wobei|kenne\\w* ich mich aus|motifs?|difficultes|problemati\\w*|motivos?|dificultades|trastornos|(accompagne|recois|aide|consulte\\w*) pour|areas? of (practice|focus|interest|work|expertise|support|counsell?ing)|(practice|focus) areas?|expertise|ambitos|domaines?|(works?|working) with (in|for)|(things|what) .{0,20}works? with|(come|comes|kommen|vient|vienen)|talk about|^also sees? .{0,12}for',
  ],
  [
    'specialties',
    'specialites?|expert in|good at|main subjects',
    '(my |top )*(specialt(y|ies)|specialisms?)|(key|core) (areas?|topics|issues|themes)|specialises in|specializes in|specialties( and)? focus|schwerpunkte?|(top |main )?focus( areas?)?|(mis )?especialidades?( principales)?|main (focus|areas?)|(areas? of )?speciali[sz]ations?|speciali[sz]ed in|hauptschwerpunkte|specialites? principales?|mes specialites|especialista en|known for|specialities|(i )?speciali[sz](e|ing) in|clinical focus|areas of specialty|meine schwerpunkte|spezialisierung|especialidad|especializad[oa] en|me especializo en',
    'special(ty|ties|ism|isms|isation|isations|ization|izations|izes?|ises?)|spezial\\w*|especiali\\w*|\\w*schwerpunkte?',
  ],
  [
    'approaches',
    'approach(es)?|modalities|enfoques?( terapeuticos?)?|approches?( therapeutiques?)?|therapies( pratiquees| proposees)?|outils|metodos?|corrientes?',
    '(types? of )?(therapy|therapies|treatment)( (types?|offered|approach(es)?|methods?|modalit(y|ies)|orientations?))*|(treatment|therapeutic|theoretical|therapy) (approach(es)?|orientations?|methods?|modalit(y|ies)|styles?)|methods?|(psycho)?(therapie)?(verfahren|methoden|formen)|behandlungs(verfahren|methoden)|therapierichtung|orientacion( teorica| terapeutica| clinica)?|tipos? de (terapias?|tratamientos?)|terapias|tecnicas|methodes?|types? de therapies?|techniques?|styles of therapy|specialized methods|verfahren und methoden|approches? et (methodes|outils)|pratiques?|metodologia|how i work|ways (of working|i work)|my (methods|tools|modalities|approaches)|therapeutic (tools|modalities)|training in|wie ich arbeite|como trabajo|formas de trabajo|models? of work|ausrichtung|courants?( therapeutiques?)?|models?|tools|trained in|i (use|draw on)|ansatze?|therapieform|modelos?( terapeuticos?)?|orientation',
    '\\w*method(s|es|en)?|techni(que|ques|ken)|tools|toolbox|orientations?|\\w*verfahren|therapieformen|tecnicas?|herramientas|pratiques|(types?|forms?|styles?|kinds?) of (therapy|treatment|counsell?ing)',
  ],
  [
    'communities',
    '(allied )?communit(y|ies)( served)?',
    'groups i work with|ethnicity|race( and)?( ethnicity)?|etnia|herkunft|comunidades|communautes',
    'cultur(al|es?|ally)|populations?|(works?|working) especially with|heart for|hold space for|ethnicit\\w*|heritage|comunidades?|communautes?|affirming',
  ],
  [
    'faith',
    'faith|glaube',
    'religion(en)?|(religious|faith|spiritual) (orientation|affiliation|background)|spirituality|religion faith|religion y fe|confession|faith (background|and .{2,20}|tradition)|spiritual (tradition|orientation)',
    'religio\\w*|spiritual\\w*',
  ],
  [
    'ages',
    'altersgruppen?|alter|edad(es)?|ages?( accompagnes| concernes)?',
    '(client )?ages?( groups?| range)?( i work with| served| specialty)?|grupos? de edad|tranches? d age|age ranges?|altersstufen|ages? seen|ages i see|edades que .{2,20}',
  ],
  [
    'participants',
    'clientele|zielgruppen?|publics?( accueillis?)?|works with|fur wen|patientele',
    'participants?|who|modality|(who|people|clients) i work with|i work with|services?( i)?( provided?| offered)?|session (types?|format)|angebote?|dirigido a|pacientes|modalidades?|formats?|session formats?|who i (see|serve)|clients?( seen| served)?|people (seen|served)|sees|sitzungsformen|ich arbeite mit|therapieangebote?|patients?( recus)?|public (accueilli|concerne)|a quien atiend[eo]|atiend[eo] a|personas atendidas|care types?|angebot fur|who comes to me|who (i|we) (work with|see|help|support)|who (do )?(i|you) work with|con quien trabajo|con quienes trabajo|wen ich begleite|qui je recois|client (focus|groups?|types?)|people i see|sessions for|klientel|klient(en|innen)|pour qui|je recois|public recu|j accompagne|para quien|publico|poblacion',
    '(who|whom) .{0,20}(work|see|help|support|treat|serve|attend|in the room)\\w*|(client|patient) (groups?|types?)|clients|(va )?dirigid[oa]s?|a quien|para quien|wen ich|pour qui|working with|work with|atiend[eo]|seances? proposees?|session types?',
  ],
  [
    'format',
    'modalites?',
    'where|wo|ou|donde|(session|appointment|visit|consultation|meeting|care) (types?|modes?|settings?|options?)|how (we|i) (can )?meet|sitzungen|setting|consultations?|(type|mode|modalites?) de (consultation|seance)s?|modalidad( de (atencion|consulta))?|angebot|availability type|services? (type|mode)s?|sessions|how we (can |will )?(meet|work together)|ways (to|we) meet|in person or online|how sessions work|online or in person|como nos vemos|wie wir arbeiten|atencion|formato|(session |therapy )?delivery|mode of (therapy|delivery|sessions?)|how i offer (sessions|therapy)|behandlungsort|service delivery|sessions offered|sitzungsform(en)?|(format des )?seances?|sesiones|tipo de (sesion|consulta)|visits',
    'formats?|\\w*sitzungsform\\w*|how .{0,20}meet|ways .{0,20}meet|modalidad\\w*|appointment types?|ablauf',
  ],
  [
    'place',
    'locations?|offices?|address(es)?|ubicacion|lieux?( de consultation)?|find (me|us)',
    '(practice |office |primary |my )*(locations?|offices?|address(es)?)|where i (work|practi[cs]e)|(praxis)?(adresse|anschrift|standorte?)|praxis|ort|(consulting |therapy |counselling )?rooms?|direcci(on|ones)|consultas?|consultorios?|cabinets?|city( (zip|state)( code)?)?|town|area|(practice )?zip( code)?|post ?code|stadt|kt|kanton|canton|state|provinc(e|ia)|bundesland|county|region|zip|plz|cp|ort plz|plz ort|ville|localidad|ciudad|praxisort|adresses?|where (to find me|i am|we meet|sessions (take place|happen)|you (can|will) find me)|location (and|or) .{2,30}|where i am based|based in|getting here|wo ich arbeite|donde atiendo|ubicaciones|lugar( de atencion)?|ou me trouver',
    '\\w*standorte?|anschrift|\\w*adresse|direccion|donde',
  ],
  [
    'statement',
    'about( me| my practice| us| the (therapist|practice)| your therapist)?|bio(graphy)?|presentation|a propos( de moi)?|qui suis je|presentacion|quien soy',
    'in my (own )?words|(about )?my (approach|practice|style|philosophy|work)( .{2,40})?|(\\w+ )?statement|introduction|profile|who i (help|am)|how i (work|can help)|what to expect|meet [a-z ]{2,40}|more info about my practice|my (role as|view|style) .{3,40}|how psychotherapy can help|what can i help you with|what s my approach|hello|great to meet you|ma pratique|mon approche|ma demarche|uber mich|zu mir|zu(r| meiner) person|(meine )?arbeitsweise|vorstellung|mein ansatz|therapeutisches profil|sobre mi|acerca de mi|mi enfoque|mi forma de trabajar|descripcion|what you can expect( from me)?|ma facon de travailler|mot du praticien|so arbeite ich|(en|in|auf|au) (ingles|espanol|frances|english|spanish|french|german|englisch|deutsch|franzosisch|spanisch|francais|anglais|espagnol|allemand)',
    'uber|sobre|acerca|words|welcome|willkommen|bienvenue|mot|philosophy|introduc\\w*|story',
  ],
  ['identity', '', '(my )?identit(y|ies)|i identify (as|with)|gender( identity)?|identidad(es)?|identite'],
  [
    'online',
    '',
    '(online|telehealth|teletherapy|video)( (sessions?|therapy|visits?|available|sprechstunde))?|videosprechstunde|teleconsultation|(consultations? (en|par) )?visio(consultation)?|terapia online',
  ],
  [
    'inPerson',
    '',
    '(in person|in office|face to face)( (sessions?|therapy|visits?|available))?|vor ort|presencial',
  ],
  [
    'slidingScale',
    '',
    'sliding (fee )?(scale|fees?)( spots)?|(reduced|low|concessionary)( (fee|rate|cost)s?)+( spots| places)?|concessions?|pro bono|(sozial|staffel)(tarif|preis)e?|(ermassigung(en)?|(reduzierte|ermassigte)[rs]? (tarife?|satz|platze|preise?|honorar))|tarifs? (reduits?|solidaires?|social|sociaux|adaptes?)|escala movil|(tarifa|precio)s? (reducid[oa]|social)e?s?|descuentos',
  ],
  [
    'freeConsultation',
    '',
    'free intro|((telefonisches|kostenloses) )?(vor|erst|kennenlern)gesprach|(premier )?appel( decouverte| gratuit)?|premier rendez vous|(llamada|sesion|consulta) (inicial|informativa)|(free |initial |first |discovery |introductory |intro |15 minute )*(consultation|(phone |telephone |video )?(call|talk|consult|chat|conversation)|intro(ductory)? (call|session))|premier (contact|entretien|echange)|primera (consulta|llamada|sesion|visita|cita|entrevista)',
  ],
  ['acceptsInsurance', '', 'accepts insurance|takes insurance'],
  ['pronouns', '', '(my )?pronouns?|pronomen|pronoms|pronombres'],
  [
    'profession',
    '',
    'professions?|profession(al)? title|role|beruf(sbezeichnung)?|profesion(es)?|titulo|metier|(licen[sc]e |provider |therapist )?type|type of (provider|therapist|professional)|title|berufsgruppe|fonction|specialisation professionnelle',
  ],
  [
    'credentials',
    '',
    'registered with|accredited by|credentials|degrees?|titel|abschluss|diplomas|diplomes|letters|credentials and .{2,30}',
  ],
];

const either = (...words: (string | undefined)[]) => words.filter(Boolean).join('|');

/** Each section with its whole headings. */
export const WHOLE = HEADINGS.map(
  ([section, both, whole]) => [section, new RegExp(`^(${either(both, whole)})$`)] as const,
);

/** The word of a heading that tells: "Fees & coverage", "Womit Sie zu mir kommen können". */
export const WITHIN = HEADINGS.flatMap(([section, both, , within]) =>
  either(both, within) ? [[section, new RegExp(`\\b(${either(both, within)})\\b`)] as const] : [],
);
