/** Common topics of therapy as `plain` writes them, in English, German, French and Spanish: a short item that holds one is a topic. */
const TOPICS = [
  'anxiety depression depressive trauma ptsd grief bereavement loss stress burnout addiction addictions alcohol',
  'adhd autism anger bipolar ocd phobia phobias panic insomnia sleep self esteem eating disorders anorexia bulimia',
  'relationship relationships marriage divorce infidelity parenting family couples loneliness shame guilt abuse',
  'sexuality gender identity lgbtq chronic pain illness postpartum perinatal fertility personality',
  'angst angste depressionen trauer verlust sucht zwang zwange essstorung essstorungen schlafstorungen selbstwert',
  'trennung partnerschaft einsamkeit wut erschopfung',
  'anxiete deuil addictions angoisse phobies epuisement sommeil estime couple separation colere solitude',
  'ansiedad depresion duelo adicciones estres autoestima pareja fobias insomnio soledad ira ruptura',
].join(' ');

const WORDS = new Set(TOPICS.split(' ').filter((word) => word.length > 2 && word !== 'self'));

/** Whether a short text, as `plain` writes it, names a common topic. */
export function isTopic(text: string): boolean {
  const words = text.split(' ');
  return words.length < 6 && words.some((word) => WORDS.has(word));
}
