import type { RefObject } from 'preact';
import { RIGHTS_PAGE } from '../../utils/alliance/rights.ts';
import { useText } from '../text.ts';
import { useAllyText } from './ally-text.ts';
import { FoldedPart } from './folded.tsx';

interface Props {
  /** Behind its title, or open and before everything else. */
  folded: boolean;
  /** Where the focus goes once something was saved. */
  heading?: RefObject<HTMLHeadingElement | null>;
}

/** What a person can do, in plain sentences. It names no number: those must be checked before they are shown. */
export function Rights({ folded, heading }: Props) {
  const ally = useAllyText();
  const title = ally(RIGHTS_PAGE.title);
  if (!folded)
    return (
      <section class="rights card">
        <h2 ref={heading ?? null} tabIndex={-1}>
          {title}
        </h2>
        <Sentences marked />
      </section>
    );
  return (
    <FoldedPart title={title} class="rights">
      <Sentences marked={false} />
    </FoldedPart>
  );
}

function Sentences({ marked }: { marked: boolean }) {
  const text = useText();
  const ally = useAllyText();
  const lines = (keys: readonly string[]) => <p>{keys.map(ally).join(' ')}</p>;
  return (
    <>
      {marked && lines(RIGHTS_PAGE.after)}
      <p class="crisis">{RIGHTS_PAGE.crisis.map(ally).join(' ')}</p>
      {lines(RIGHTS_PAGE.stop)}
      {lines(RIGHTS_PAGE.talk)}
      {lines(RIGHTS_PAGE.board)}
      {lines(RIGHTS_PAGE.note)}
      {lines(RIGHTS_PAGE.private)}
      {marked && <p class="quiet">{text('ally_page_rights_back')}</p>}
    </>
  );
}
