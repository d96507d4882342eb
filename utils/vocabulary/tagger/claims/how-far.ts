import type { ConceptId } from '../../concepts/kinds.ts';
import { AIMS } from './aims.ts';
import { isFormerPost, isOwnStory, isPlaceOfWork, isPublished, NOTICE } from './beside-the-work.ts';
import { GENERAL_WORDS } from './general-words.ts';
import { KNOWN } from './known-of.ts';
import { isQualified, type MentionRule, weakIf } from './rule.ts';

const INFORMED_AFTER = /^[-\s]?informed\b(?! consent)|^-,?\s?(?:and|or|\/|&)\s?\w+-informed\b/;
const THERAPISTS = /(?:therapists|counsell?ors)$/;
const TRAINING_AFTER = /^[\w\s]{0,20}\bin[- ]training\b/;
/** "elements of Gestalt therapy" are not the whole of it. */
const ELEMENTS = /(?<!\b(?:use|uses|using|utili[sz]\w+) )\b(?:elements|bits|pieces) (?:of|from) (?:the )?$/;
const OTHER_PEOPLE =
  /^\s*(?:therapists|providers|clinicians|practitioners|specialists|prescribers|worksheets)\b/;
const WEAK_AFTER =
  /^[^,.;:]{0,20}\b(?:when|if|where) (?:requested|desired|welcomed?|wanted|asked|invited|preferred)\b|^[^,.;:]*\b(?:when|if) (?:requested|desired|wanted)\W*$|^[^.;:]{0,20}\bonly (?:if|when|where|at your|on request)\b|^[-\s]*(?:exposure|experience is limited|curious|friendly|allied|aligned|ally|allies|lite|elsewhere)\b|^(?: \w+){0,3} (?:is|are) (?:currently |all |now |often )?(?:full|filled|taken|closed)\b/;
const WEAK_BEFORE =
  /\b(?:(?:(?<!\bnot )limited|(?<!\ba )little) (?:\w+ ){0,2}(?:of|experience|training|exposure|knowledge)? ?(?:in|with|of)? ?$|some (?:\w+ ){0,2}(?:experience|training|exposure|knowledge|familiarity|coursework) ?(?:in|with|of)? ?$)/;
/** Work among colleagues and students. */
const TEACHES = /\b(?:teach(?:es|ing)?|taught|lectures?|supervises?)\b[^.;]*$/;
const TAUGHT_AT =
  /\b(?:universit\w+|college|school of|graduate|faculty|professor|adjunct|courses?|classes|fellows|residents|interns|trainees|students in|other (?:therapists|clinicians|professionals)|medical school|institute)\b/;
const OFFERED = /\b(?:i|we|she|he) (?:also )?(?:offer|provide|see|treat|specialize)\b/;
const LEARN_MORE =
  /\b(?:(?:learn|read|find out|know|information|hear) (?:more )?about (?:[\w-]+ ){0,3}$|visit (?:the )?(?:[\w-]+ ){0,4}$)/;
/** What people are urged to use outside the sessions. */
const OUTSIDE_SESSIONS = new Set<ConceptId>(['group_therapy', 'twelve_step']);

/** What is listed beside it where everybody is welcome. */
const WHOEVER =
  /\b(?:races?|ethnicit(?:y|ies)|ethnic|nationalit(?:y|ies)|national origins?|religions?|genders|socioeconomic|cultures|backgrounds|beliefs?|creeds?|ages|walks of life)\b/;

/** Places of work that are topics too: "private practice, schools, foster care and hospitals". */
const WORKPLACES = new Set<ConceptId>(['adoption', 'school', 'college', 'end_of_life', 'incarceration']);
const PLACE_BEFORE =
  /\b(?:private practice|schools?|hospitals?|clinics?|agenc(?:y|ies)|health centers?|outpatient|inpatient|residential|nonprofits?|ministry|universit(?:y|ies)|education)(?:,|,? and|\/) (?:\w+ )?$/;
const PLACE_AFTER =
  /^(?:,|,? and|\/) (?:\w+ ){0,2}(?:private practice|hospitals?|clinics?|agenc(?:y|ies)|health centers?|outpatient|inpatient|residential|nonprofits?|ministry)\b/;

/** How far it goes: a general word, a level of training, the past, or somebody else's work. */
export const HOW_FAR: readonly MentionRule[] = [
  ...GENERAL_WORDS,
  ...KNOWN,
  {
    id: 'past-or-others',
    says: (named) => weakIf(isQualified(named, 'team', 'past', 'referral', 'ask')),
    example: ['During my internship I did EMDR.', 'emdr', 'weak'],
    counterexample: ['During our sessions I use EMDR.', 'emdr', 'stated'],
  },
  {
    id: 'former-post',
    needs: ['former', 'previous', 'past', 'prior'],
    says: (named) => weakIf(isFormerPost(named)),
    example: ['I treat trauma, as I did through my former position at a shelter.', 'trauma', 'weak'],
    counterexample: ['I treat trauma, as I did through my first position at a shelter.', 'trauma', 'stated'],
  },
  {
    id: 'own-story',
    needs: [
      'journey',
      'story',
      'heritage',
      'upbringing',
      'experience',
      'experiences',
      'sensitized',
      'sensitised',
      'taught',
      'learned',
      'learnt',
      'introduced',
      'exposed',
      'attuned',
      'alerted',
    ],
    says: (named) => weakIf(isOwnStory(named)),
    example: ['I bring my own experience of grief to my work.', 'grief', 'weak'],
    counterexample: ['I bring long experience of grief to my work.', 'grief', 'stated'],
  },
  {
    id: 'in-training',
    says: (named) =>
      weakIf(named.entry.kind === 'approach' && isQualified(named, 'training', 'informed', 'background')),
    example: ['I am currently training in EMDR.', 'emdr', 'weak'],
    counterexample: ['I am trained in EMDR.', 'emdr', 'stated'],
  },
  {
    id: 'informed',
    needs: [
      'informed',
      'training',
      'therapists',
      'counselors',
      'counsellors',
      'providers',
      'clinicians',
      'practitioners',
      'specialists',
      'prescribers',
      'worksheets',
      'elements',
    ],
    says: ({ entry, reading: { text }, place, after, name }) =>
      weakIf(
        entry.kind === 'approach' &&
          (ELEMENTS.test(text.slice(Math.max(0, place.listStart - 36), place.listStart)) ||
            THERAPISTS.test(name) ||
            INFORMED_AFTER.test(after) ||
            OTHER_PEOPLE.test(after) ||
            TRAINING_AFTER.test(after)),
      ),
    example: ['I offer DBT-informed therapy.', 'dbt', 'weak'],
    counterexample: ['I offer DBT therapy.', 'dbt', 'stated'],
  },
  {
    id: 'taught',
    needs: [
      'teach',
      'teaches',
      'taught',
      'teaching',
      'lecture',
      'lectures',
      'supervise',
      'supervises',
      'courses',
      'classes',
      'author',
      'book',
      'books',
      'article',
      'articles',
      'chapter',
      'chapters',
      'publication',
      'publications',
      'thesis',
      'dissertation',
      'podcast',
      'profiled',
      'blog',
      'blogs',
      'column',
      'columns',
      'write',
      'writes',
      'writing',
      'written',
      'wrote',
      'quoted',
      'published',
      'presented',
      'lectured',
      'papers',
      'panels',
      'talks',
    ],
    says: (named) => {
      const { reading, place, after } = named;
      const before = reading.text.slice(Math.max(0, place.from - 120), place.from);
      const taught = TAUGHT_AT.test(reading.text) && TEACHES.test(before) && !OFFERED.test(after);
      return weakIf(taught || isPublished(named));
    },
    example: ['I teach family therapy classes at a college.', 'family_marital', 'weak'],
    counterexample: ['I teach couples therapy skills to partners.', 'couples_general', 'stated'],
  },
  {
    id: 'workplace',
    needs: [
      'practice',
      'school',
      'schools',
      'hospital',
      'hospitals',
      'clinic',
      'clinics',
      'agency',
      'agencies',
      'health',
      'outpatient',
      'inpatient',
      'residential',
      'nonprofit',
      'nonprofits',
      'ministry',
      'university',
      'universities',
      'education',
      'settings',
      'setting',
      'worked',
    ],
    says: ({ entry, reading: { text }, place, before, after }) =>
      weakIf(
        (WORKPLACES.has(entry.id) && (PLACE_BEFORE.test(before) || PLACE_AFTER.test(after))) ||
          isPlaceOfWork(text, place),
      ),
    example: ['My work spans private practice, foster care and hospitals.', 'adoption', 'weak'],
    counterexample: ['My work spans parenting, foster care and grief.', 'adoption', 'stated'],
  },
  {
    id: 'whoever-you-are',
    needs: ['orientation', 'orientations', 'identity', 'identities', 'disability', 'disabilities'],
    says: ({ entry, before, after, name }) =>
      weakIf(
        entry.kind === 'issue' &&
          /(?:orientation|identit(?:y|ie)|disabilit(?:y|ie))s?$/.test(name) &&
          (WHOEVER.test(before) || WHOEVER.test(after.slice(0, 40))),
      ),
    example: ['I work with people of all races, ages and sexual orientations.', 'lgbtq', 'weak'],
    counterexample: ['I work with people on their sexual orientation.', 'lgbtq', 'stated'],
  },
  {
    id: 'learn-more',
    needs: ['learn', 'read', 'find', 'visit', 'information'],
    says: ({ before }) => weakIf(LEARN_MORE.test(before)),
    example: ['To learn more about art therapy, visit my site.', 'art_therapy', 'weak'],
    counterexample: ['To heal we use art therapy.', 'art_therapy', 'stated'],
  },
  ...AIMS,
  {
    id: 'notice',
    needs: ['mandated', '911', '988', 'nearest', 'hotline', 'lifeline', 'line'],
    says: ({ entry, reading: { text } }) =>
      weakIf((entry.kind === 'issue' || entry.kind === 'population') && NOTICE.test(text)),
    example: ['I am mandated to report that children are harmed.', 'age_child', 'weak'],
    counterexample: ['I am happy to report that children are welcome.', 'age_child', 'stated'],
  },
  {
    id: 'urged',
    says: (named) =>
      weakIf(
        (named.entry.kind === 'population' || OUTSIDE_SESSIONS.has(named.entry.id)) &&
          isQualified(named, 'urged'),
      ),
    example: ['I encourage group therapy.', 'group_therapy', 'weak'],
    counterexample: ['I lead group therapy.', 'group_therapy', 'stated'],
  },
  {
    id: 'limited-after',
    needs: [
      'when',
      'if',
      'where',
      'only',
      'exposure',
      'experience',
      'curious',
      'friendly',
      'allied',
      'aligned',
      'ally',
      'allies',
      'lite',
      'elsewhere',
      'full',
      'filled',
      'taken',
      'closed',
    ],
    says: ({ entry, after }) => {
      const said = WEAK_AFTER.exec(after);
      return weakIf(said !== null && (entry.kind !== 'practical' || !said[0].endsWith('elsewhere')));
    },
    example: ['I integrate faith-based counseling when requested.', 'spiritual_integrated', 'weak'],
    counterexample: ['I integrate faith-based counseling daily.', 'spiritual_integrated', 'stated'],
  },
  {
    id: 'limited-before',
    needs: ['limited', 'little', 'some'],
    says: ({ before }) => weakIf(WEAK_BEFORE.test(before)),
    example: ['I have limited experience with psychosis.', 'psychosis', 'weak'],
    counterexample: ['I have long experience with psychosis.', 'psychosis', 'stated'],
  },
];
