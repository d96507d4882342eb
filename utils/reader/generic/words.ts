/** Words that tell what a short text of a card is, as `plain` writes them, in English, German, French and Spanish. */
export const PROFESSION =
  /\b((neuro)?psycholog(ists?|e|en|in|innen|ues?|isch\w*)|psychiatr\w*|psychotherap\w*|psychoanal\w*|psicolog(o|a|os|as)|psicoterap\w*|psiquiatras?|psicoanal\w*|therapists?|therapeut\w*|terapeutas?|counsell?ors?|counsell?ing|social work\w*|clinical social work\w*|coach|heilpraktiker\w*|sozialpadagog\w*|arzt|arztin|facharzt\w*|psychologue|psychanalyste|psychopraticien\w*|sexolog\w*|sexologue|pastoral|nurse practitioner|psychiatric nurse|art therap\w*|family therap\w*|hypnotherap\w*|pre licensed professional|physicians?|clinicians?)\b/;

/** What a button or a link says, never a name or a fact. */
export const CALL =
  /^(view|see|read|show|book|call|email|e mail|send|contact|visit|learn|more|website|save|share|message|request|schedule|check|get|find|click|next|previous|back|log in|sign up|profil ansehen|zum profil|mehr|weiter|anfrage|kontakt|termin|nachricht|voir|en savoir|prendre|contacter|lire|ver|leer|pedir|reservar|contactar|llamar|enviar|mas)\b/;

export const ONLINE =
  /\b(online|virtual(ly)?|tele ?health|tele ?therapy|tele ?medicine|video (sessions?|calls?|visits?|therapy)|remote(ly)?|phone sessions?|videosprechstunde|video ?therapie|online ?(therapie|beratung|sitzung\w*)|en ligne|teleconsultation|visio\w*|en linea|videollamada|teleterapia)\b/;
export const IN_PERSON =
  /\b(in person|in office|in the office|face to face|vor ort|in (der )?praxis|prasenz|presencial|en persona|en consulta|en presentiel|presentiel|en cabinet|au cabinet)\b/;
export const ONLY =
  /\b(only|nur|ausschliesslich|solo|solamente|unicamente|uniquement|seulement|exclusivement)\b/;
export const DENIED = /\b(no|not|non|kein\w*|nicht|sin|pas|ne|without|unavailable)\b/;

export const CLOSED =
  /\b(not (currently )?(accepting|taking)( on)?|no (new )?(clients|patients|openings|availability)|(practice|caseload) (is )?full|currently full|closed to new|keine (freien )?(platze|neuen)|nimmt keine|aufnahmestopp|n accepte (pas|plus)|plus de (place|nouveaux)|complet|no (acepta|admite)|sin (plazas|disponibilidad))\b/;
export const WAITLIST = /\b(wait ?list|waiting list|warteliste|liste d attente|lista de espera)\b/;
export const ACCEPTING =
  /\b((accepting|taking on|taking|welcomes?) new (clients|patients)|accepts new (clients|patients)|(currently )?accepting (clients|patients)|has openings|freie (therapie)?platze|nimmt neue|accepte de nouveaux|acepta nuevos|acepta pacientes)\b/;

export const SLIDING =
  /\b(sliding (fee )?scale|reduced (fees?|rates?)|pay what you can|sozialtarif|gestaffelte\w*|tarifs? (solidaires?|degressifs?|adaptes?)|escala (movil|deslizante)|tarifa (social|reducida))\b/;
export const FREE_CALL =
  /\b(free (initial |phone |first |15 ?min\w* |20 ?min\w* )*(consultation|call|session|intro)|kostenlose\w* (erst|vor)\w*|premier (appel|entretien) gratuit|primera (consulta|llamada) gratuita)\b/;
export const COUPLES = /\b(couples?|paare?|paar\w*|pareja\w*)\b/;
export const VERIFIED =
  /^((license|licence|credentials?|id) )?(verified|verifiziert|verifie|verificad[oa])( by [\w ]+| credentials?)?$/;
export const PRONOUNS =
  /\(?\b((?:she|he|they|xe|ze|ella|él|elle|il|iel|sie|er|dey)\s*[/,]\s*(?:her|hers|him|his|them|theirs|they|she|he|xem|ella|él|elle|lui|ihr|ihm|sie)(?:\s*[/,]\s*\p{L}{2,6})?)\b\)?/iu;
