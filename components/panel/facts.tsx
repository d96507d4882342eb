import { amounts } from '../../utils/fit/amounts.ts';
import type { ReadOn } from '../../utils/listing/merge.ts';
import type { PanelRow } from '../../utils/messages/panel.ts';
import type { Wish } from '../../utils/profile/profile.ts';
import { type Translate, useText } from '../text.ts';

interface Props {
  row: PanelRow;
  wishes: readonly Wish[];
  currency: string;
  roomOn: ReadOn | null;
}

/** Price, room, musts: always these three, always in this order; without a must the first two. */
export function Facts({ row, wishes, currency, roomOn }: Props) {
  const text = useText();
  const facts = [
    { name: text('fact_price'), ...priceFact(row, wishes, currency, text) },
    { name: text('fact_room'), ...roomFact(row, roomOn, text), full: isHoney(row) },
    ...mustsFact(row, wishes, text),
  ];
  return (
    <dl class="three-facts">
      {facts.map(({ name, value, beside, full }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class={full ? 'honey' : undefined}>
            {value}
            {beside !== '' && <small>{beside}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ShownFact {
  value: string;
  beside: string;
  full?: boolean;
}

const isHoney = ({ room }: PanelRow) => room === 'full' || room === 'waitlist';

function priceFact(row: PanelRow, wishes: readonly Wish[], currency: string, text: Translate): ShownFact {
  const wish = wishes.find(({ facet }) => facet === 'price');
  const max = wish?.facet === 'price' ? amounts([wish.max, wish.max], wish.currency ?? currency) : null;
  const value = row.price
    ? amounts([row.price.low, row.price.high], row.price.currency)
    : text('fact_unsaid');
  const couples =
    row.price?.session === 'couples' && !(wish?.facet === 'price' && wish.session === 'couples');
  if (couples) return { value, beside: text('fact_price_couples') };
  return { value, beside: max === null ? '' : text('fact_price_yours', max) };
}

function roomFact({ room }: PanelRow, roomOn: ReadOn | null, text: Translate): ShownFact {
  if (room === 'unsaid') return { value: text('fact_unsaid'), beside: text('fact_ask_first') };
  return { value: text(`room_${room}`), beside: roomOn === null ? '' : text(`fact_on_${roomOn}`) };
}

/** Every must without a full mark is one to ask: the number can be counted by eye. */
function mustsFact(
  { marks }: PanelRow,
  wishes: readonly Wish[],
  text: Translate,
): (ShownFact & { name: string })[] {
  const musts = wishes.flatMap(({ importance }, index) => (importance === 'must' ? [marks[index]] : []));
  if (musts.length === 0) return [];
  const count = (kind: string) => musts.filter((mark) => mark === kind).length;
  const [said, differ] = [count('says'), count('no')];
  const ask = musts.length - said - differ;
  const name = text('fact_musts');
  const toAsk = ask === 0 ? '' : text('musts_ask', String(ask));
  if (differ > 0)
    return [{ name, value: text('musts_differ', String(differ)), beside: besides(said, toAsk, text) }];
  if (ask === 0) return [{ name, value: text('musts_all'), beside: '' }];
  if (said === 0 && count('near') === 0) return [{ name, value: text('fact_unsaid'), beside: toAsk }];
  return [{ name, value: text('musts_said', String(said)), beside: toAsk }];
}

function besides(said: number, toAsk: string, text: Translate): string {
  return [said > 0 ? text('musts_said', String(said)) : '', toAsk].filter((words) => words !== '').join(', ');
}
