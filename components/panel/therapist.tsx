import type { Ref } from 'preact';
import type { PageKind } from '../../utils/listing/descriptor.ts';
import type { PanelListing, SessionLists } from '../../utils/messages/panel.ts';
import { linkTo, pageText } from '../page-text.ts';
import { useText } from '../text.ts';
import { AskFirst } from './ask-first.tsx';
import { AskLater } from './ask-later.tsx';
import { BandMark } from './band-mark.tsx';
import { Differences } from './differences.tsx';
import { placeWords } from './place-words.ts';
import { RangeBar } from './range-bar.tsx';
import { ReasonLists } from './reason-lists.tsx';

/** Longer names are cut. In characters. */
export const NAME = 80;

interface Props {
  listing: PanelListing;
  page: PageKind;
  /** Without wishes there is nothing to estimate by; the questions that are always useful remain. */
  hasWishes: boolean;
  /** For the first sessions; `null` until they are prepared. */
  sessions: SessionLists | null;
  heading: Ref<HTMLHeadingElement>;
  onCopy(text: string): void;
}

/** One therapist in full: who, how much of what was asked for, the three lists, what to ask first. */
export function Therapist({ listing, page, hasWishes, sessions, heading, onCopy }: Props) {
  const text = useText();
  const { name, place, estimate, questions } = listing;
  return (
    <article class="therapist">
      <h2 ref={heading} tabIndex={-1}>
        <bdi>{pageText(name, NAME) || text('name_missing')}</bdi>
      </h2>
      <p class="quiet">{placeWords(place, page, text)}</p>
      {hasWishes && (
        <p class="therapist-band">
          <BandMark band={estimate.band} />
        </p>
      )}
      {hasWishes && <RangeBar estimate={estimate} />}
      {page !== 'profile' && <ProfileLink listing={listing} />}
      <Differences differs={listing.differs} />
      {hasWishes && <ReasonLists estimate={estimate} />}
      <AskFirst questions={questions} onCopy={onCopy} />
      {sessions && <AskLater sessions={sessions} onCopy={onCopy} />}
      {hasWishes && <p class="quiet">{text('range_caution')}</p>}
    </article>
  );
}

function ProfileLink({ listing: { url, estimate, sawProfile } }: { listing: PanelListing }) {
  const text = useText();
  const href = linkTo(url);
  if (href === null) return null;
  const little = estimate.band === 'unclear' && !sawProfile;
  return (
    <p>
      <a href={href} target="_blank" rel="noreferrer noopener">
        {text(little ? 'profile_open_more' : 'profile_open')}
      </a>
    </p>
  );
}
