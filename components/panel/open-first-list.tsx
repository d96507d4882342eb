import type { PanelRow } from '../../utils/messages/panel.ts';
import type { Wish } from '../../utils/profile/profile.ts';
import { LONGEST_NAME_SHOWN, linkTo, pageText } from '../page-text.ts';
import { useText } from '../text.ts';
import { briefLabel } from '../wish-label.ts';
import { leftOpen } from './open-first.ts';

/** So many of the wishes that a profile would tell are named. */
const WISHES_NAMED = 3;

interface Props {
  open: readonly PanelRow[];
  full: readonly PanelRow[];
  wishes: readonly Wish[];
  currency: string;
  onChoose(key: string): void;
}

/** Whose profile to open first and what it would tell; and who says everything but is full. */
export function OpenFirst({ open, full, wishes, currency, onChoose }: Props) {
  const text = useText();
  const tells = (row: PanelRow) =>
    leftOpen(row, wishes)
      .slice(0, WISHES_NAMED)
      .flatMap((index) => {
        const wish = wishes[index];
        return wish ? [briefLabel(wish, currency, text)] : [];
      })
      .join(', ');
  const [one] = full;
  return (
    <>
      {one && (
        <p class="says-all">
          <strong>{text(full.length === 1 ? 'says_all_one' : 'says_all', String(full.length))}</strong>{' '}
          <button type="button" class="link" onClick={() => onChoose(one.key)}>
            {text('says_all_ask', pageText(one.name, LONGEST_NAME_SHOWN) || text('name_missing'))}
          </button>
        </p>
      )}
      {open.length > 0 && (
        <section class="open-first">
          <h3>
            {text('open_first')} <span class="quiet">{text('open_first_note')}</span>
          </h3>
          <ol>
            {open.map((row) => (
              <li key={row.key}>
                <ProfileLink row={row} onChoose={onChoose} />
                <span class="quiet">{text('open_first_tells', tells(row))}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** Opens their profile; where that has no address, shows them. */
function ProfileLink({ row, onChoose }: { row: PanelRow; onChoose(key: string): void }) {
  const text = useText();
  const href = linkTo(row.url);
  const name = <bdi>{pageText(row.name, LONGEST_NAME_SHOWN) || text('name_missing')}</bdi>;
  return href === null ? (
    <button type="button" class="link" onClick={() => onChoose(row.key)}>
      {name}
    </button>
  ) : (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {name}
    </a>
  );
}
