import type { Place } from '../reading.ts';
import type { Named } from './rule.ts';

/** What was written or said in public: "a book about divorce". */
const PUBLISHED =
  /\b(?:(?:author of|profiled in|quoted in|(?:writ(?:e|es|ten|ing)|wrote|published|presented|lectured)(?: \w+)? (?:about|on))|(?:books?|blogs?|columns?|articles?|chapters?|publications?|papers?|panels|talks|thesis|dissertation|podcast)(?: \w+){0,2} (?:on|about|of|to|called|entitled|including|was|is))\b[^.;]{0,60}$/;
const AT_WORK =
  /\b(?:i|we|she|he|my|speciali\w+|treat\w*|work\w*|help\w*|offer\w*|use|uses|provid\w+|practic\w+|therapy)\b/;

/** Whether a name stands in what somebody wrote or was asked about. */
export function isPublished({ before }: Named): boolean {
  const written = PUBLISHED.exec(before);
  return written !== null && !AT_WORK.test(written[0]);
}

/** "her immigration journey", "my story of divorce": a life, not the work. */
const STORY_AFTER = /^ (?:[\w-]+ )?(?:journey|story|heritage|upbringing)\b/;
const OWN_BEFORE =
  /\b(?:my|her|his) (?:(?:own )?(?:(?:journey|story) (?:of|with|through) (?:[\w-]+ )?)?|(?:own|personal) experiences? (?:of|with) (?:[\w-]+ (?:and|or) (?:\w+ing )?)?)$/;

/** "Those years sensitized me to issues of grief": what somebody learnt of is not yet what they treat. */
const TAUGHT_ME =
  /\b(?:(?:sensiti[sz]ed|taught|introduced|exposed|attuned|alerted) (?:me|her|him|us) (?:to|about|of)\b[^.;]{0,50}$|(?:learned|learnt) (?:a great deal|a lot|much|so much) (?:about|of)\b[^.;]{0,30}$)/;

/** Whether a name stands in the clinician's own story. */
export function isOwnStory({ before, after }: Named): boolean {
  if (TAUGHT_ME.test(before)) return true;
  const own = OWN_BEFORE.exec(before);
  return own !== null && (/journey|story|experience/.test(own[0]) || STORY_AFTER.test(after));
}

const FORMERLY =
  /^[^.;]{0,60}\b(?:through|in|at|during|as part of) (?:my|her|his) (?:former|previous|past|prior) \w+/;

/** Whether it was met in a post that is over: "… through my former position at a shelter". */
export function isFormerPost({ after }: Named): boolean {
  return FORMERLY.test(after);
}

const IN_SETTINGS = /\b(?:settings?|worked (?:in|at))\b[^.;]{0,130}$/;
const A_SETTING =
  /^ (?:\w+ ){0,2}(?:centers?|clinics?|practices?|programs?|units?|hospitals?|facilit(?:y|ies)|wards?)\b/;

/** Whether it names where somebody has worked: "settings, including an eating disorder center and a group practice". */
export function isPlaceOfWork(text: string, { from, listEnd }: Place): boolean {
  return (
    A_SETTING.test(text.slice(listEnd, listEnd + 40)) &&
    IN_SETTINGS.test(text.slice(Math.max(0, from - 140), from))
  );
}

/** What has to be reported, and whom to call in an emergency: said of everybody, on every page. */
export const NOTICE =
  /\b(?:mandated (?:by law )?(?:to report|reporters?)\b|(?:call|dial|text|contact)(?:ing)? (?:911|988)\b|nearest (?:emergency|hospital)\b|(?:suicide|crisis)(?: \w+)? (?:hotline|lifeline|line)\b)/;
