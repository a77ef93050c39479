import { User } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { Contributor } from '@shared/contract/contributor';
import type { PaletteEntry } from '../../features/palette/palette-entry';
import { useControls } from '../controls';

/** The people of the register, to go to; asked for when the palette opens. */
export function useContributorEntries(open: boolean): readonly PaletteEntry[] {
  const { desk, ui } = useControls();
  const [people, setPeople] = useState<readonly Contributor[]>([]);
  useEffect(() => {
    if (!open) return;
    let wanted = true;
    void desk.ask('contributor:list', { query: '', sort: 'name' }).then((answer) => {
      if (wanted && answer.ok) setPeople(answer.value);
    });
    return () => {
      wanted = false;
    };
  }, [desk, open]);
  return useMemo(
    () =>
      people.map(({ id, name, affiliation }) => ({
        id: `contributor-${id}`,
        group: 'Go to' as const,
        label: name,
        aside: affiliation === '' ? 'Contributor' : `Contributor, ${affiliation}`,
        icon: User,
        copy: true,
        run: () => ui.setState({ layer: { kind: 'contributors', id } }),
      })),
    [people, ui],
  );
}
