import { join } from 'node:path';
import { openLibrary } from '../../../src/main/library/open-library';

const HOUR = 3_600_000;

/** What the sample stories have been corrected in, as the log has it; the one that is edited has one that is out. */
export function fillCorrections(userData: string): void {
  const clock = { now: new Date(Date.now() - 50 * HOUR) };
  const library = openLibrary(join(userData, 'library'), {
    now: () => clock.now,
    who: () => 'Hanne Brisk',
  });
  if (!library.ok) throw new Error(JSON.stringify(library.error));
  const list = library.value.stories.list({ query: '', status: null, spiked: false });
  if (!list.ok) throw new Error(JSON.stringify(list.error));
  for (const { id, headline } of list.value.rows.slice(0, 3)) {
    const dated = clock.now.toISOString().slice(0, 10);
    const added = library.value.corrections.add({
      storyId: id,
      headline,
      targets: ['page'],
      corrections: [
        {
          kind: 'correction',
          words:
            'An earlier version of this article said that the quay was raised in 1908. In fact, it was raised in 1918.',
          dated,
        },
      ],
    });
    if (!added.ok) throw new Error(JSON.stringify(added.error));
    clock.now = new Date(clock.now.getTime() + 20 * HOUR);
  }
  library.value.close();
}
