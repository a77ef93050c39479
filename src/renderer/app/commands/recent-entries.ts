import { History } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { PaletteEntry } from '../../features/palette/palette-entry';
import { useControls } from '../controls';

/** The stories that were opened last, to go to; asked for when the palette opens. The open one is left out. */
export function useRecentEntries(open: boolean): readonly PaletteEntry[] {
  const { desk, stories } = useControls();
  const [recent, setRecent] = useState<readonly { readonly id: string; readonly title: string }[]>(
    [],
  );
  useEffect(() => {
    if (!open) return;
    let wanted = true;
    void desk.ask('story:recent', {}).then((answer) => {
      if (wanted && answer.ok) setRecent(answer.value.stories);
    });
    return () => {
      wanted = false;
    };
  }, [desk, open]);
  return useMemo(
    () =>
      recent
        .filter(({ id }) => id !== stories.story?.id)
        .map(({ id, title }) => ({
          id: `recent-${id}`,
          group: 'Commands' as const,
          label: `Open recent: ${title === '' ? 'No headline yet' : title}`,
          icon: History,
          run: () => void stories.open(id),
        })),
    [recent, stories],
  );
}
