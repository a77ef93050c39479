import type { Reply } from '@shared/contract/channels';
import type { LibraryChange, TableRow } from '@shared/contract/library-channels';
import { Question } from '../../../ui/question';
import { storyCount } from '../story-count';
import { rowHeadline } from '../story-order';
import { ClosestDialog } from './closest-dialog';
import { ExportDialog } from './export-dialog';
import { MomentDialog } from './moment-dialog';
import { RefusedDialog } from './refused-dialog';
import { sayFailure } from './say-failure';
import { rowsHere, type ShownPages } from './story-pages';
import { TagsDialog } from './tags-dialog';
import type { TableChanges } from './use-table-changes';

/** What lies over the table: a question about the stories named. */
export interface Over {
  readonly kind: 'tags' | 'due' | 'embargo' | 'export' | 'remove' | 'closest';
  readonly ids: readonly string[];
}

export interface TableOverlaysProps {
  readonly over: Over | null;
  readonly shown: ShownPages;
  readonly overview: Reply<'library:overview'> | null;
  readonly timeZone: string;
  readonly changes: TableChanges;
  readonly save: () => Promise<unknown>;
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
}

/** The dialogs of the table, one at a time. */
export function TableOverlays(props: TableOverlaysProps) {
  const { over, shown, changes, onClose } = props;
  const { refusal } = changes;
  if (refusal !== null) return <RefusedDialog {...refusal} onClose={changes.closeRefusal} />;
  if (over === null) return null;
  const here = rowsHere(shown);
  const rows = over.ids.flatMap((id) => here.get(id) ?? []);
  return <Dialogs {...props} over={over} rows={rows} onClose={onClose} />;
}

interface DialogsProps extends TableOverlaysProps {
  readonly over: Over;
  readonly rows: readonly TableRow[];
}

function Dialogs(props: DialogsProps) {
  const { over, rows, shown, overview, timeZone, changes, save, onClose, onOpen } = props;
  const { kind, ids } = over;
  const apply = (change: LibraryChange): void => {
    onClose();
    void changes.apply(change, ids);
  };
  switch (kind) {
    case 'tags':
      return (
        <TagsDialog
          title={`Tags of ${storyCount(ids.length)}`}
          own={[...new Set(rows.flatMap(({ tags }) => tags))].sort()}
          known={overview?.tags.map(({ name }) => name) ?? []}
          onClose={onClose}
          onTags={(tags) => apply({ kind: 'tags', ...tags })}
        />
      );
    case 'due':
      return (
        <MomentDialog
          title={`When ${ids.length === 1 ? 'the story is' : `${storyCount(ids.length)} are`} due`}
          label="Due"
          value={shared(rows.map(({ dueAt }) => dueAt))}
          timeZone={timeZone}
          onClose={onClose}
          onMoment={(dueAt) => apply({ kind: 'due', dueAt })}
        />
      );
    case 'embargo':
      return (
        <MomentDialog
          title={`Embargo of ${storyCount(ids.length)}`}
          label="Embargo until"
          value={shared(rows.map(({ embargoUntil }) => embargoUntil))}
          timeZone={timeZone}
          onClose={onClose}
          onMoment={(embargoUntil) => apply({ kind: 'embargo', embargoUntil })}
        />
      );
    case 'export':
      return shown.question === null ? null : (
        <ExportDialog
          ids={ids}
          question={shown.question}
          save={save}
          onClose={onClose}
          onFailed={(error) => {
            onClose();
            sayFailure(error);
          }}
          onDone={(exported) => {
            onClose();
            changes.sayExported(exported);
          }}
        />
      );
    case 'remove':
      return (
        <Question
          open
          title={`Remove ${ids.length === 1 ? 'this story' : storyCount(ids.length)} for good?`}
          words="Text, history and record of exports go, and cannot be brought back. Backups made before keep them."
          yes="Remove for good"
          no="Keep"
          onNo={onClose}
          onYes={() => {
            onClose();
            void changes.remove(ids);
          }}
        />
      );
    case 'closest': {
      const [row] = rows;
      return row === undefined ? null : (
        <ClosestDialog id={row.id} headline={rowHeadline(row)} onOpen={onOpen} onClose={onClose} />
      );
    }
  }
}

/** What all have; null where they differ. */
function shared(values: readonly (string | null)[]): string | null {
  const [first = null, ...others] = values;
  return others.every((each) => each === first) ? first : null;
}
