import { useEffect, useState } from 'preact/hooks';

/** Less room than this beside the marks would leave none for names: a panel of 360 px at 200 %. */
const NARROW = '(max-width: 18.5rem)';

/** Whether the panel is so narrow that marks need a line of their own. */
export function useNarrow(): boolean {
  const query = typeof matchMedia === 'undefined' ? null : matchMedia(NARROW);
  const [narrow, setNarrow] = useState(query?.matches ?? false);
  useEffect(() => {
    if (!query) return;
    const changed = () => setNarrow(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  return narrow;
}
