import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { PanelRow } from '../../utils/messages/panel.ts';
import { PageRow, type PageRowProps } from './page-row.tsx';

type Same = Omit<PageRowProps, 'row' | 'current' | 'onChoose'>;

/**
 * Rows as they were drawn before, for those of which nothing has changed: pointing from one person to another draws
 * two rows anew, and not all that are in sight.
 */
export function useRowNodes(same: Same, onChoose: (key: string) => void) {
  const latest = useRef(onChoose);
  latest.current = onChoose;
  const drawn = useRef(new WeakMap<PanelRow, { of: readonly unknown[]; node: VNode }>());
  return (row: PanelRow, current: boolean): VNode => {
    const of = [current, same.wishes, same.columns, same.currency, same.stacked];
    const before = drawn.current.get(row);
    if (before?.of.every((one, at) => one === of[at])) return before.node;
    const node = (
      <PageRow key={row.key} {...same} row={row} current={current} onChoose={(key) => latest.current(key)} />
    );
    drawn.current.set(row, { of, node });
    return node;
  };
}
