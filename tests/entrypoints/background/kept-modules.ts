/**
 * What takes long to load, and remembers nothing of a browser: tables, schemas, the vocabulary and what reads by it.
 * A background that starts anew is given these as they are. What has stored or heard something is not among them.
 */
export const KEPT =
  'utils/{alliance,directories,dom,evidence,fit,listing,lookup,messages,profile,questions,reader,shortlist,vocabulary,wishes}';
