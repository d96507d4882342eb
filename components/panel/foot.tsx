import { CheckInLink } from '../checkin/check-in-link.tsx';
import { CrisisLink } from '../crisis-link.tsx';
import { EvidenceLink } from '../evidence/evidence-link.tsx';
import { useText } from '../text.ts';

/** What is always one press away, at the end of the panel. */
export function Foot({ onEditProfile, onHide }: { onEditProfile(): void; onHide(): void }) {
  const text = useText();
  return (
    <footer class="links foot">
      <button type="button" class="link" onClick={onEditProfile}>
        {text('wishes_yours')}
      </button>
      <CheckInLink />
      <EvidenceLink />
      <CrisisLink />
      <button type="button" class="link" onClick={onHide}>
        {text('hide_now')}
      </button>
    </footer>
  );
}
