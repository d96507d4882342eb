import type { PanelPerson } from '../../utils/messages/panel.ts';
import { pageText } from '../page-text.ts';
import { type Translate, useText } from '../text.ts';

/** Longer words of a listing are cut here. In characters. */
const LONGEST_OF_PERSON = 60;

/** Profession and letters, how they meet people, where, and whose listing it is: in the listing's words. */
export function Who({ person }: { person: PanelPerson }) {
  const text = useText();
  const { profession, credentials, company } = person;
  const parts = [
    [profession, ...credentials.slice(0, 2)].filter((word) => word !== '').join(', '),
    formatWords(person, text),
    placeOf(person),
  ].map((part) => pageText(part, LONGEST_OF_PERSON));
  if (company !== '')
    parts.push(text('who_listed_by', `\u2068${pageText(company, LONGEST_OF_PERSON)}\u2069`));
  const shown = parts.filter((part) => part !== '');
  return shown.length === 0 ? null : (
    <p class="who quiet">
      {shown.map((part, index) => (
        <span key={part}>
          {index > 0 && ' · '}
          <bdi>{part}</bdi>
        </span>
      ))}
    </p>
  );
}

function formatWords({ online, inPerson }: PanelPerson, text: Translate): string {
  if (online === 'yes' && inPerson === 'yes') return text('who_both');
  if (online === 'yes') return text(inPerson === 'no' ? 'who_online_only' : 'who_online');
  return inPerson === 'yes' ? text(online === 'no' ? 'who_in_person_only' : 'who_in_person') : '';
}

const placeOf = ({ city, region }: PanelPerson) => [city, region].filter((word) => word !== '').join(', ');
