/** Words that tell what a short text of a card is, as `plain` writes them, in English, German, French and Spanish. */
export const PROFESSION =
  /\b((neuro)?psycholog(ists?|e|en|in|innen|ues?|isch\w*)|psychiatr\w*|\w*psychotherap\w*|psychoanal\w*|\w*psicolog(o|a|os|as)|psychoeduca\w+|psicoterap\w*|psiquiatras?|psicoanal\w*|therapists?|\w*therapeut\w*|terapeutas?|counsell?ors?|counsell?ing|social work\w*|coach|heilpraktiker\w*|sozialpadagog\w*|arzt|arztin|facharzt\w*|psychanalyste|psychopraticien\w*|sexolog\w*|pastoral|(nurse|mental health) practitioners?|mental health np|art therap\w*|family therap\w*|hypnotherap\w*|pre licensed professional|physicians?|clinicians?|(addiction|substance abuse|mental health) (specialist|professional|clinician|worker)s?|trabajador\w* social\w*|consejer[oa]s?|travailleu\w* socia\w*|psychologist\w*|sophrologue\w*)\b/;

/** Words of the field: where none stands, a page is about something else. */
export const FIELD =
  /\b(\w*therap(y|ies|ists?|ie|ien|eut\w*|ia|ias)|terapia\w*|terapeut\w*|\w*psycholog\w*|psicolog\w*|psychiatr\w*|psiquiatr\w*|psychoanaly\w*|psychanaly\w*|counsell?(ing|ors?)|mental health|sante mentale|salud mental|clinicians?|heilpraktiker\w*|sophrolog\w*|sexolog\w*|psychoeduca\w*|social workers?|emdr|cbt|tcc|psy)\b/;

/** What a button or a link says, never a name or a fact. */
export const CALL =
  /^(view|see|read|show|book|call|email|e mail|send|contact|visit|learn|more|website|save|share|message|request|schedule|check|get|find|click|next(?! [aof])|previous|back|log in|sign (up|in)|talk to|speak (to|with)|search|compare|join|profil ansehen|zum profil|mehr|weiter|weiterlesen|anfrage|kontakt|anmelden|termin (buchen|anfragen|vereinbaren)|nachricht|voir|en savoir|prendre|contacter|lire|ver|leer|pedir|reservar|contactar|llamar|enviar|mas|connexion|iniciar)\b/;

/** What is booked, paid or filled in online is no session. */
export const NO_SESSION =
  /\b((book\w*|schedul\w*|request\w*|pay\w*|register|forms?|calendar) (\w+ ){0,3}online|online (booking|scheduling|payments?|forms?|calendar|terminbuchung|terminvergabe|terminkalender|buchung|buchbar|reviews?|directory|resources|portal|store|shop)|(rendez vous|disponibilites?|creneaux?|reserv\w+|patients?|paiement|agenda|annuaire) (\w+ ){0,3}en ligne|(reserv\w+|agend\w+|pago|pagar) (\w+ ){0,3}(online|en linea)|termine? (\w+ ){0,2}online( buch\w+)?|(intro\w*|watch|play|welcome|my) video|video (intro\w*|presentation|tour|profile))\b/g;

export const ONLINE =
  /\b(online|virtual(ly)?|tele ?(health|therapy|medicine|psych\w*|mental health|therapie)|telesalud|telemedicina|telefon\w*sitzung\w*|video( ?\w+)?|remote(ly)?|(phone|telephone) (sessions?|therapy|calls?)|zoom|web ?cam|skype|distance sessions?|fernbehandlung|en ligne|a distance|teleconsultation\w*|visio\w*|en linea|a distancia|teleterapia)\b/;
export const IN_PERSON =
  /\b(in person|in office|office (only|visits?|sessions?)|(and|or|only) office|office and|face to face|vor ort|(in|vor) (der |meiner |unserer )?praxis|en (clinique|consultorio|despacho|oficina)|prasenz\w*|presencial\w*|en persona|en personne|at (my|the|our) (office|practice|clinic)|(office|clinic) based|in (my|our|the) ((consulting|therapy|counsell?ing) )?(office|room)|walk and talk|au bureau|a la consulta|en (la )?consulta|(en )?presentiel|(en|au) cabinet|sur place|face a face)\b/;
export const ONLY =
  /\b(only|nur|ausschliesslich|solo|solamente|unicamente|uniquement|seulement|exclusivement|exclusively|100|fully|entirely)\b/;
export const DENIED =
  /\b(no|not|non|kein\w*|nicht|sin|pas|ne|without|unavailable|aucun\w*|sans|ningun\w*|nada|never|nie)\b/;

/** What there is room by. */
const ROOM =
  '(openings?|spaces?|spots?|slots?|availab\\w+|vacanc\\w+|(therapie|einzel)?platze?|termine?|places?|creneaux?|disponib\\w+|plazas?|huecos?|citas?)';

export const CLOSED = new RegExp(
  `\\b((no|keine?|pas de|aucune?|sin|ningun) (current |new |more |further |freien? |neuen? )*(${ROOM}|kapazitat\\w*|clients|patient\\w*|anfragen|nouveaux|nouvelles|rendez vous (disponible|avant))|not (currently |presently |now |at this time |able to |available to )*(accept\\w*|tak(e|ing)|book\\w*|seeing)( on)?( any| new| additional)*( clients| patients| referrals| families| couples|$)|not (currently |presently |now )?(accepting|taking)|(un|not )able to (accept|take)|(practice|caseload|schedule|books?|diary|(wait(ing)? ?list)) (is |are )?(currently |now )?(full|closed)|currently (full|closed|unavailable|on leave)|fully booked|booked (up|out|solid)|on (maternity|parental|medical|extended) leave|on sabbatical|paused (new )?(intakes?|referrals)|(no|not any) capacity|unable to (accept|take)|not open to new|does not have (any )?(openings?|availability|space)|closed to new|at capacity|no longer (accepting|taking)|(platze?|termine|kapazitat\\w*) (zurzeit |derzeit |aktuell |momentan |leider |im moment )*(nein|nicht|keine?)|(zurzeit|zur zeit|derzeit|aktuell|momentan|im moment|vorubergehend)( leider)? (keine?|nicht|voll|ausgebucht|belegt)|alle (platze|termine) (sind )?(belegt|vergeben)|ausgebucht|nimmt (zurzeit |derzeit |aktuell )?keine|nehme (zurzeit |derzeit |aktuell |leider )*keine|aufnahmestopp|warteliste (ist )?(derzeit )?(geschlossen|voll)|n accepte (pas|plus)|ne (prend|prends|recoit|recois|peut|peux) (pas|plus)|n accueille (pas|plus)|plus de (places?|nouveaux|disponibilites?)|complet (jusqu|pour)|agenda (complet|ferme|completa|cerrada|llena)|complet$|liste d attente (fermee|complete|pleine)|no (acepta|acepto|admite|admito|tiene|tengo|hay|atiende|atiendo) (\\w+ ){0,2}(nuev[oa]s|pacientes|plazas?|huecos?|disponibilidad|citas|casos)|no (quedan|dispone de|dispongo de|acepta mas|admite mas) (\\w+ )?(plazas|huecos|citas|pacientes|disponibilidad)|lista de espera (cerrada|completa)|(plazas|agenda) (completas?|cerradas?|agotadas))\\b`,
);
/** A waiting list that there is none of. */
export const NO_WAIT =
  /\b(no (current )?wait(ing)?( ?list| time)?s?|without wait\w*|keine wartezeit\w*|ohne wartezeit\w*|wartezeit keine|keine warteliste|pas (de liste )?d attente|sans (liste d )?attente|sin (lista de )?espera)\b/;
export const WAITLIST =
  /\b(wait ?list\w*|waiting (list|time)|(week|month|day)s? wait|wait of|warteliste|wartezeit\w*|(liste|delai) d attente|lista de espera|(tiempo|meses|semanas) de espera|(mois|semaines) d attente|warteplatz\w*|on a wait|waiting for a space|spaces soon)\b/;
/** Months and seasons in four languages, by how they begin. */
const MONTH =
  '(jan|feb|fev|mar|apr|avr|abr|may|mai|jun|juin|jul|juil|aug|aout|ago|sep|okt|oct|nov|dez|dec|dic|ene|spring|summer|autumn|fall|winter|fruh|somm|herbst|printemps|ete|automne|hiver|primavera|verano|otono|invierno|next|nachste)[a-z]*';
const SINCE = `(from|in|starting|as of|by|ab|im|a partir (de|du)|des|en|desde|para) (\\w+ )?${MONTH}`;
/** Under a heading that asks when there is room: `From January`. */
export const FROM = new RegExp(`^${SINCE}\\b`);
/** Last of all, a line of its own: `Openings in January`, `Huecos desde marzo`, `Últimas plazas`. */
export const ACCEPTING = new RegExp(
  `\\b((${ROOM}|kapazitaten) (\\w+ )?(left|open|available|now|this|next|frei|verfugbar|vorhanden|disponibles?|libres?)|(accept(ing|s)?|taking( on)?|welcom(es?|ing)|seeing|open to|available for) (new|additional) (clients|patients|referrals|families|couples|people)|(currently )?(accepting|taking) (clients|patients|referrals)|accepting new|(has|have|with|immediate|current|limited|good|some|few|several|\\d+) (\\w+ )?(openings?|availabilit\\w+|spaces?|slots?|spots?|vacanc\\w+)|(freie|hay|quelques|des) (\\w+ )?(${ROOM}|kapazitaten)|welcoming new|new (clients|patients) welcome|books? (are )?open|open (spots?|slots?|for new)|immediate start|(next|first|earliest) (available|availability|(opening|appointment|slot|spot|session)s?|free)|available (now|today|tomorrow|this|next|from|immediately|in)|space for new|immediate\\w* available|kurzfristig\\w* (freie )?(termine|platze)|nachster (freier )?termin|neue (patient\\w*|klient\\w*|anfragen) (willkommen|moglich)|(termine?|platze?) (kurzfristig|zeitnah|ab sofort)|nimmt (neue|wieder)|nehme (neue|wieder)|(accepte|accueille|prend|recoit) (actuellement )?(de |des )?(nouveaux|nouvelles)|nouveaux patients (acceptes|bienvenus)|disponible (des|cette|sous|rapidement|immediatement|maintenant|a partir)|prochaine? (rendez vous|disponibilite|creneau|rdv)|premiere? (rendez vous|rdv) disponible|disponibilites? (immediates?|rapides?)|(acept[ao]|aceptando|recibe|recibo|atiende a) (nuev[oa]s|pacientes)|(prox|prim)\\w+ (cita|hueco|sesion) (esta|hoy|manana|disponible)|admite (nuev[oa]s|pacientes)|disponibilidad (inmediata|esta|hoy)|(proxim|primer)a (cita|hora|disponibilidad))\\b|^(\\w+ )?${ROOM} (\\w+ )?${SINCE}( \\w+){0,2}$|^(ultim[oa]s|dernieres?|letzte|last|few) (\\w+ )?${ROOM}$`,
);
/** Room for those in need alone is no room. */
export const CRISIS = /\b(kris(e|en)\w*|notfall\w*|crisis|emergenc\w+|urgen\w+)\b/;

export const SLIDING =
  /\b(sliding|reduced (fees?|rates?|cost)|low(er)? (cost|fees?)|pay what you (can|wish)|income (based|adjusted)|equity (rate|pricing|fee)s?|(student|trainee|concessionary|community|solidarity) (rates?|fees?|places?)|concession\w*|ermassigt\w*|ermassigung\w*|gestaffelte\w*|(sozial\w*|soziale) ?staffel\w*|einkommensabhangig\w*|nach (einkommen|selbsteinschatzung)|(solidar|sozial|studierenden|studenten)(preis\w*|platze?|tarif\w*)|reduzierte? (preis\w*|honorar\w*|platze?|tarif\w*)|tarif\w* (solidaires?|degressifs?|adaptes?|reduits?|sociaux|social)|tarif\w* (etudiants?|libres?|modulables?)|prix (libre|conscient)|selon (\w+ )?(moyens|revenus?|ressources|budget)|segun (\w+ )?(ingresos|recursos|posibilidades|renta)|(based on|according to|depending on|by) (\w+ )?(income|means)|escala (movil|deslizante)|(tarifas?|precios?) (sociale?s?|reducid[oa]s?|flexibles?|ajustad[oa]s?))\b/;
export const FREE_CALL =
  /\b((free|complimentary|no cost|no charge) (\w+ ){0,4}(consult\w*|call|chat|session|intro\w*|meeting|conversation|talk|discovery)|(consult\w*|call|chat|talk|intro\w*|first visit|first session|minutes?|min) (is |are |for )?(\w+ )?(free|complimentary|no charge)|(kostenlos|kostenfrei|gratis)\w* (\w+ ){0,3}\w*(erst|vor|kennenlern|telefon|gesprach)\w*|(erst|vor|kennenlern)gesprach\w* (\w+ ){0,3}(kostenlos|kostenfrei|gratis)\w*|(premier|appel|entretien|echange|consultation|seance|rdv|rendez vous|contact) (\w+ ){0,5}(gratuite?|offerte?)|(consulta|llamada|sesion|cita|entrevista) (\w+ ){0,4}gratis|(consulta|llamada|sesion|cita|entrevista) (\w+ ){0,4}gratuita)\b/;
export const COUPLES =
  /\b(couples?|paar\w*|pareja\w*|famil(y|ies)|familien\w*|familles?|familiar\w*|partners|marriage)\b/;
export const VERIFIED =
  /^((license|licence|credentials?|id|profile|member(ship)?|registration|qualifications?|therapist|identity) )?(verified|checked|verifiziert|verifiee?|verificad[oa])( by [\w ]+| (credentials?|member|profile|license|therapist))?$/;
export const PRONOUNS =
  /\(?\b((?:she|he|they|xe|ze|ia|ella|él|elle|il|iel|sie|er|dey)\s*[/,]\s*(?:her|hers|him|his|them|theirs|they|she|he|xem|hir|zir|ella|él|elle|lui|ihr|ihm|sie)(?:\s*[/,]\s*\p{L}{2,6})?)\b\)?/iu;
/** One pronoun and nothing else, in brackets or not. */
export const PRONOUNS_ALONE =
  /^\(?(she|he|they|ze|xe|elle|il|iel|ella|él|elle|sie|er|dey|any pronouns)\)?$/iu;
/** `Brest (29)`, `M.N. 48 512`, `cédula en trámite`, `él`: what no title is, beside one. */
export const NO_PART_OF_TITLE = new RegExp(
  `\\(\\d+\\)$|\\d{3}|^(?:c[ée]dula|licen[sc]e|registration|matr[íi]cula)\\b|${PRONOUNS_ALONE.source}`,
  'iu',
);
/** A title, and one thing set apart behind it. */
export const TITLE_AND_TAIL = /^([^,|·•]+)(?:, | ?[|·•] ?)([^|·•]+)$/;
/** Stars and counts of those who gave them: nobody's field, and no heading of what they wrote. */
export const RATING =
  /^\W*([★☆⭐]|(\d[.,]\d|[0-5])\s*(\(|\/|stars?|sterne|étoiles|estrellas|·|•|out of|von|sur|de\s5)|(\d[.,]\d\s+)?\(?\d[\d.,]*\+?\)?\s*(verified\s+|patient\s+|client\s+)?(reviews?|ratings?|bewertungen|rezensionen|avis|opiniones|reseñas|valoraciones|patients?\s+on|clients?\s+on|endorsements?|likes?)\b)/iu;
