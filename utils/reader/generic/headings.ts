import type { FieldName } from '../../listing/listing.ts';
import { plain } from './plain.ts';
import { RATING } from './words.ts';

/** What stands below a heading: a field, or one of these. */
export type Section = FieldName | 'money' | 'place' | 'format' | 'training' | 'foreign';

/**
 * Headings of therapist profiles in English, German, French and Spanish, as `plain` writes them: the whole heading.
 * Gathered from the directories' own headings; the first that fits decides.
 */
const HEADINGS: readonly (readonly [Section, string])[] = [
  [
    'participants',
    'participants?|modality|(who|people|clients) i work with|i work with|services?( i)?( provided?| offered)?|session (types?|format)|clientele|zielgruppen?|angebote?|publics?( accueillis?)?|dirigido a|pacientes|modalidades?|formats?|session formats?|who i (see|serve)|clients?( seen| served)?|people (seen|served)|works with|sees|sitzungsformen|fur wen|ich arbeite mit|therapieangebote?|patientele|patients?( recus)?|public (accueilli|concerne)|a quien atiend[eo]|atiend[eo] a|personas atendidas|care types?|angebot fur|who comes to me|who (i|we) (work with|see|help|support)|who (do )?(i|you) work with|con quien trabajo|con quienes trabajo|wen ich begleite|qui je recois',
  ],
  [
    'ages',
    '(client )?ages?( groups?| range)?( i work with| served| specialty)?|altersgruppen?|alter|edad(es)?|grupos? de edad|tranches? d age|ages?( accompagnes| concernes)?|age ranges?|altersstufen|ages? seen',
  ],
  [
    'approaches',
    '(types? of )?(therapy|therapies|treatment)( (types?|offered|approach(es)?|methods?|modalit(y|ies)|orientations?))*|(treatment|therapeutic|theoretical|therapy) (approach(es)?|orientations?|methods?|modalit(y|ies)|styles?)|approach(es)?|modalities|methods?|(psycho)?(therapie)?(verfahren|methoden|formen)|behandlungs(verfahren|methoden)|therapierichtung|enfoques?( terapeuticos?)?|orientacion( teorica| terapeutica| clinica)?|tipos? de (terapias?|tratamientos?)|terapias|tecnicas|approches?( therapeutiques?)?|methodes?|types? de therapies?|therapies( pratiquees| proposees)?|techniques?|styles of therapy|therapies offered|specialized methods|verfahren und methoden|approches? et (methodes|outils)|pratiques?|outils|metodos?|metodologia|corrientes?|therapy methods|(how|ways) i work|my (methods|tools|modalities|approaches)|therapeutic (tools|modalities)|training in|wie ich arbeite|como trabajo|formas de trabajo|tipo de terapia',
  ],
  [
    'specialties',
    '(my |top )*(specialt(y|ies)|specialisms?)|(key|core) (areas?|topics|issues|themes)|specialises in|specializes in|specialties( and)? focus|schwerpunkte?|(mis )?especialidades?( principales)?|specialites?|specialisations?|focus|main (focus|areas?)|(areas? of )?speciali[sz]ations?|speciali[sz]ed in|hauptschwerpunkte|specialites? principales?|mes specialites|especialista en|expert in|known for',
  ],
  [
    'issues',
    'issues?( treated)?|expertise|mental health|sexuality|special(ties|isms)?( and)? (expertise|interests?)|(client )?concerns?( i treat)?|(areas? of |special |my )*(focus|interests?|expertise)( areas?)?|focus areas?|(what )?i can help( you)? with|what i (help|treat)( with)?|problems?|conditions?( treated)?|symptome|themen|(behandlungs|arbeits|therapie)schwerpunkte|storungsbilder|beschwerden|motivos? de consulta|problematicas?|areas de (atencion|trabajo|experiencia)|experiencia en|enfermedades tratadas|motifs? de consultation|problematiques?( traitees| rencontrees)?|domaines? d (intervention|expertise|accompagnement)|troubles( traites)?|also (works with|treats|helps with|sees)|(i )?also (work|help) with|(more|other|additional|further) (specialt(y|ies)|issues|concerns|topics|areas|focus areas)|weitere (themen|schwerpunkte|anliegen)|autres (motifs|problematiques|themes|domaines)( de consultation| d accompagnement)?|motifs|themes?|thematiques?|temas|otros (motivos|temas)( de consulta)?|tambien atiende|topics|treats|anliegen|arbeitsbereiche|(what|things|reasons) (people|clients) (come|bring|talk|see|work).{0,30}|what brings people.{0,20}|(things |what )?(i|we) (can )?help( people)?( with)?|can help with|help with|comes to me for|con que puedo ayudar\\w*|en que (te |le |os )?puedo ayudar\\w*|womit ich helfe|wobei ich (helfe|unterstutze)|pour quoi (on )?me consulte\\w*|trabajo con|temas de consulta|areas( of work| de intervencion)?',
  ],
  [
    'communities',
    '(allied )?communit(y|ies)( served)?|groups i work with|ethnicity|race( and)?( ethnicity)?|etnia|herkunft|comunidades|communautes',
  ],
  [
    'faith',
    'religion(en)?|(religious|faith|spiritual) (orientation|affiliation|background)|spirituality|faith|religion faith|religion y fe|confession|glaube|faith (background|and .{2,20}|tradition)|spiritual (tradition|orientation)|religious (background|affiliation)',
  ],
  ['identity', '(my )?identit(y|ies)|i identify (as|with)|gender( identity)?|identidad(es)?|identite'],
  [
    'languages',
    '(alternative |other |spoken )*languages?( spoken| i speak)?|i also speak|(fremd)?sprachen?|idiomas?|lenguas?|langues?( parlees?)?|speaks|spricht|parle|habla|languages? .{0,3}(we|i) (can )?(talk|speak|work) in|sessions in|i speak|hablo|je parle|ich spreche|idiomas? de atencion',
  ],
  [
    'insurance',
    '(accepted |my |in network )*insurances?( plans?| accepted| providers?| carriers)*|accepted plans|in network( plans?)?|plans accepted|accepts insurance plans|krankenkassen?|kassen|kostentrager|versicherungen|(seguros?( medicos?)?|aseguradoras)( aceptad[oa]s)?|mutuelles?|assurances?|in network( with| insurance| insurances)?|insurance panels?|panels|insurances? (taken|i take)|takes?|accepts|(accepted|participating) (insurances?|carriers|payers|networks?)|abrechnung(sart(en)?|sverfahren)?|kostenubernahme|prise en charge|remboursements?|conventions?|mutuas?( y seguros)?|seguros y mutuas|aseguradoras|coberturas?|insurance (and|or) .{2,30}|(plans|insurance) (i |we )?(accept|take)(ed)?|seguros( que acept[ao])?|extended health.{0,20}|coverage|direct billing|benefits( accepted)?|welche kassen',
  ],
  [
    'money',
    '(my |session )*(fees?|rates?|costs?|prices?|pricing|finances?)( (and|per|for) .{2,30})?|(avg|average) cost( per session)?|(individual|couples?) sessions?|honorare?|kosten|preise?( pro sitzung)?|tarif[es]?|tarifas?|precios?|honorarios|honoraires|couts?|prix|session (rate|fee|cost|price)s?|couples? (rate|fee|session)s?( \\d+ min\\w*)?|fees?( per session)?|fee \\d+ min\\w*|honorar|gebuhren|sitzungspreis|precio( por sesion)?|tarif (de la )?(seance|consultation)|(what|how much) (it|does it|a session|therapy|is it) costs?|what it costs|how much( does it cost| is a session)?|costs? (and|per|of) .{2,30}|pricing (and|per) .{2,30}|investment|rates and insurance|combien ca coute|was kostet( es| eine sitzung)?|cuanto cuesta|tarifs? et .{2,30}|precio y .{2,30}|costos?|costes?|inversion',
  ],
  [
    'format',
    'where|(session|appointment|visit|consultation|meeting|care) (types?|modes?|settings?|options?)|how (we|i) (can )?meet|sitzungen|setting|consultations?|(type|mode|modalites?) de (consultation|seance)s?|modalites?|modalidad( de (atencion|consulta))?|angebot|availability type|services? (type|mode)s?|sessions|how we (can |will )?(meet|work together)|ways (to|we) meet|in person or online|how sessions work|online or in person|como nos vemos|wie wir arbeiten|atencion|formato',
  ],
  [
    'online',
    '(online|telehealth|teletherapy|video)( (sessions?|therapy|visits?|available|sprechstunde))?|videosprechstunde|teleconsultation|visio(consultation)?|terapia online',
  ],
  [
    'inPerson',
    '(in person|in office|face to face)( (sessions?|therapy|visits?|available))?|vor ort|presencial',
  ],
  ['slidingScale', 'sliding (fee )?scale|reduced fees?|sozialtarif|tarif reduit|escala movil'],
  [
    'freeConsultation',
    '(free |initial |first |discovery |introductory |intro |15 minute )*(consultation|(phone |telephone |video )?(call|talk|consult|chat|conversation)|intro(ductory)? (call|session))|erstgesprach|vorgesprach|premier (contact|entretien|echange)|primera (consulta|llamada|sesion|visita|cita|entrevista)',
  ],
  ['acceptsInsurance', 'accepts insurance|takes insurance'],
  [
    'availability',
    '(current )?(openings?|availabilit(y|ies)|appointments?|vacanc(y|ies)|capacity)|(accepting )?new (clients|patients)|accepting|freie (therapie)?platze?|(therapie)?platze|verfugbarkeit|kapazitat(en)?|wartezeit(en)?|disponibilites?|disponibilidad|plazas|places|wait(ing)? ?(list|time)|termine|nouveaux (clients|patients)( acceptes)?|nuevos (pacientes|clientes)|neue (patient|klient)\\w*',
  ],
  ['pronouns', '(my )?pronouns?|pronomen|pronoms|pronombres'],
  [
    'yearsInPractice',
    '(years?|number of years) (in practice|of experience|experience)|in practice for|berufserfahrung|anos de (experiencia|practica)|annees d experience|practi[cs]ing( since)?|years|experience in years|jahre erfahrung|experiencia|ans d experience',
  ],
  [
    'profession',
    'professions?|profession(al)? title|role|beruf(sbezeichnung)?|profesion(es)?|titulo|metier|(licen[sc]e |provider |therapist )?type|type of (provider|therapist|professional)|title|berufsgruppe|fonction|specialisation professionnelle',
  ],
  [
    'credentials',
    'registered with|accredited by|credentials|degrees?|titel|abschluss|diplomas|diplomes|letters|credentials and .{2,30}',
  ],
  [
    'training',
    'qualifi[ck]ation(en|s)?|education|training|licen[cs](e|ure|ing)( .{2,30})?|school|year graduated|ausbildung(en)?|werdegang|formation|formacion|experience|primary credential|contact( .{2,30})?|get in touch|kontakt(aufnahme)?|contacto|coordonnees|((office|opening) )?hours|sprechzeiten|offnungszeiten|horarios?|horaires|accessibility|payment( methods?)?|accepted payment methods|pay by|cancellation( policy)?|disclaimer|verification|licen[cs]ed in|licenses?|qualification (and )?insurance|(plans |insurance )?not (accepted|treated|offered|seen|covered)( .{2,30})?|(i )?(do not|don t|does not) (treat|work with|see|offer|accept)( .{2,30})?|nicht (angeboten|behandelt|akzeptiert)( .{2,30})?|ne (traite|recoit) pas( .{2,30})?|no (atiende|trata)( .{2,30})?|exclusions?|accessibilite|barrierefreiheit|accesibilidad|my style( is)?|style|zahlung(sarten|smethoden)?|moyens de paiement|formas de pago|supervision|memberships?|registration|mitgliedschaften',
  ],
  [
    'place',
    '(practice |office |primary |my )*(locations?|offices?|address(es)?)|where i (work|practi[cs]e)|(praxis)?(adresse|anschrift|standorte?)|praxis|ort|direcci(on|ones)|ubicacion|consultas?|consultorios?|cabinets?|lieux?( de consultation)?|city( (zip|state)( code)?)?|town|area|(practice )?zip( code)?|post ?code|stadt|ort plz|plz( ort)?|ville|localidad|ciudad|praxisort|adresses?|office( location| address)?|where (to find me|i am|we meet|sessions (take place|happen)|you (can|will) find me)|find (me|us)|location (and|or) .{2,30}|where i am based|based in|practice location|getting here|wo ich arbeite|donde atiendo|ubicaciones|lugar( de atencion)?|ou me trouver',
  ],
  [
    'statement',
    'in my (own )?words|about( me| my practice| us| the (therapist|practice)| your therapist)?|(about )?my (approach|practice|style|philosophy|work)( .{2,40})?|(personal )?statement|bio(graphy)?|introduction|profile|who i (help|am)|how i (work|can help)|what to expect|meet [a-z ]{2,40}|more info about my practice|my (role as|view|style) .{3,40}|how psychotherapy can help|what can i help you with|what s my approach|hello|great to meet you|presentation|a propos( de moi)?|qui suis je|ma pratique|mon approche|ma demarche|uber mich|zu mir|zu(r| meiner) person|(meine )?arbeitsweise|vorstellung|mein ansatz|therapeutisches profil|sobre mi|acerca de mi|presentacion|mi enfoque|quien soy|mi forma de trabajar|descripcion|what you can expect( from me)?|ma facon de travailler|mot du praticien|so arbeite ich',
  ],
];

/** Headings of what is not the clinician's own: other people's words, and other people. Anywhere in the heading. */
const FOREIGN =
  /\b(reviews?|testimonials?|ratings?|patient feedback|opinion(es)?|bewertung(en)?|rezension(en)?|erfahrungsberichte|avis|temoignages?|comentarios|commentaires|similar|nearby|also viewed|viewed|related|other (therapists?|clinicians?|providers?|professionals?|counsell?ors?|members?|practitioners?|psycho\w+|people|listings?)|(sponsored|promoted|advertised) (therapists?|listings?|profiles?|results?|providers?)|^(advertisements?|anzeigen?|annonces?|publicites?)$|you (may|might) also|looking for|not the right|kolleg(inn)?en|top rated|(more|featured|recommended|see other|nearest) (therapists?|clinicians?|providers?|counsellors?|psycho\w+|profiles?|in)|connections|matching criteria|search criteria|my network|colleagues|our team|team members|blog|articles?|posts|news\w*|faqs?|frequently asked|questions|ahnliche|in der nahe|weitere (therap|psycho|arzt|profil|person)\w*|andere (therap|psycho)\w*|cercan[oa]s|otr[oa]s (profesional|psicolog|terapeut)\w*|similares|relacionad[oa]s|a proximite|similaires|autres (psycho|therap|pratic|prof|membres)\w*|(s|support|therapy|our) groups?$|cookies?|newsletter)\b/;

const patterns = HEADINGS.map(([section, source]) => [section, new RegExp(`^(${source})$`)] as const);
const known = new Map<string, Section | null>();

/** What a heading announces, or `null`. Letter case, accents and marks do not count. */
export function sectionOf(heading: string): Section | null {
  if (heading.length > 70) return null;
  const text = plain(heading);
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const own = patterns.find(([, pattern]) => pattern.test(text))?.[0];
  const section = own ?? (FOREIGN.test(text) && !RATING.test(heading) ? 'foreign' : null);
  if (known.size < 5000) known.set(text, section);
  return section;
}
