import { useState } from 'react';
import type { DeskError } from '@shared/contract/desk-error';
import type { StoryContributor } from '@shared/story/contributor';
import { useDesk } from '../../desk/desk-context';
import type { OpenStory } from '../../desk/open-story/open-story';
import { announce } from '../../ui/announce';
import { showToast } from '../../ui/toast-store';
import { moved } from './furniture-text';
import { saveToRegister } from './save-to-register';

/** One writer on the byline; the key outlives a change of place, so that what is being typed stays with its writer. */
export interface BylineRow {
  readonly key: string;
  readonly person: StoryContributor;
}

export interface Byline {
  readonly rows: readonly BylineRow[];
  /** The row whose fields are in sight. */
  readonly open: string | null;
  readonly failure: DeskError | null;
  readonly toggle: (key: string) => void;
  readonly add: (person: StoryContributor, open: boolean) => void;
  readonly change: (key: string, person: StoryContributor) => void;
  readonly move: (key: string, step: -1 | 1) => void;
  readonly remove: (key: string) => void;
  readonly save: (key: string) => Promise<void>;
}

/** The writers of a story: every change is kept at once. */
export function useByline(openStory: OpenStory, contributors: readonly StoryContributor[]): Byline {
  const desk = useDesk();
  const [keys, setKeys] = useState(() => contributors.map(newKey));
  const [open, setOpen] = useState<string | null>(null);
  const [failure, setFailure] = useState<DeskError | null>(null);
  if (keys.length !== contributors.length) setKeys(contributors.map(newKey));
  const rows = contributors.map((person, at) => ({ key: keys[at] ?? String(at), person }));

  const keep = (next: readonly BylineRow[]): void => {
    setKeys(next.map(({ key }) => key));
    openStory.changeRecord({ contributors: next.map(({ person }) => person) });
  };
  const placeOf = (key: string): number => rows.findIndex((row) => row.key === key);
  return {
    rows,
    open,
    failure,
    toggle: (key) => setOpen((now) => (now === key ? null : key)),
    add: (person, isOpen) => {
      const key = newKey();
      keep([...rows, { key, person }]);
      if (isOpen) setOpen(key);
      announce(`${person.name} added`);
    },
    change: (key, person) => keep(rows.map((row) => (row.key === key ? { key, person } : row))),
    move: (key, step) => {
      const at = placeOf(key);
      if (at + step < 0 || at + step >= rows.length) return;
      keep(moved(rows, at, step));
      announce(`${rows[at]?.person.name ?? ''}, ${at + step + 1} of ${rows.length}`);
    },
    remove: (key) => {
      const at = placeOf(key);
      const gone = rows[at]?.person;
      if (gone === undefined) return;
      keep(rows.filter((row) => row.key !== key));
      showToast(`${gone.name || 'The contributor'} was taken off the byline.`, {
        label: 'Undo',
        act: () => putBack(openStory, gone, at),
      });
    },
    save: async (key) => {
      const person = rows[placeOf(key)]?.person;
      if (person === undefined) return;
      const saved = await saveToRegister(desk, person);
      setFailure(saved.ok ? null : saved.error);
      if (!saved.ok) return;
      openStory.changeRecord({
        contributors: openStory.record.contributors.map((each) =>
          each === person
            ? { ...each, contributorId: saved.value.id, seenRevision: saved.value.revision }
            : each,
        ),
      });
      showToast(`${saved.value.name} is in the register.`);
    },
  };
}

function newKey(): string {
  return crypto.randomUUID();
}

function putBack(openStory: OpenStory, person: StoryContributor, at: number): void {
  const { contributors } = openStory.record;
  openStory.changeRecord({
    contributors: [...contributors.slice(0, at), person, ...contributors.slice(at)],
  });
}
