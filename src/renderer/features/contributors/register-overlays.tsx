import type { Contributor } from '@shared/contract/contributor';
import type { RegisterImport } from '@shared/contract/contributor-channels';
import type { DeskError } from '@shared/contract/desk-error';
import { Question } from '../../ui/question';
import { ImportDialog } from './import-dialog';
import { MergeDialog } from './merge-dialog';
import { NewPersonDialog } from './new-person-dialog';

/** What lies over the register; one at a time. */
export type Overlay =
  | { readonly kind: 'new' }
  | { readonly kind: 'merge'; readonly person: Contributor }
  | { readonly kind: 'remove'; readonly person: Contributor }
  | { readonly kind: 'import'; readonly plan: RegisterImport }
  | { readonly kind: 'unsaved' };

export interface RegisterOverlaysProps {
  readonly over: Overlay | null;
  readonly all: readonly Contributor[];
  readonly onClose: () => void;
  readonly onMade: (id: string) => void;
  readonly onMerge: (keep: string, drop: string) => Promise<DeskError | null>;
  readonly onRemove: (person: Contributor) => void;
  readonly onLeaveUnsaved: () => void;
}

/** The dialogs and questions of the register. */
export function RegisterOverlays(props: RegisterOverlaysProps) {
  const { over, all, onClose, onMade, onMerge, onRemove, onLeaveUnsaved } = props;
  return (
    <>
      {over?.kind === 'new' && <NewPersonDialog all={all} onClose={onClose} onMade={onMade} />}
      {over?.kind === 'merge' && (
        <MergeDialog
          person={over.person}
          others={all.filter((each) => each.id !== over.person.id)}
          onClose={onClose}
          onMerge={onMerge}
        />
      )}
      {over?.kind === 'import' && <ImportDialog plan={over.plan} onClose={onClose} />}
      <Question
        open={over?.kind === 'remove'}
        title={over?.kind === 'remove' ? `Remove ${over.person.name}?` : ''}
        words="The record goes from the register, with its notes and photo. Stories are not touched."
        yes="Remove"
        no="Keep"
        onNo={onClose}
        onYes={() => {
          if (over?.kind === 'remove') onRemove(over.person);
        }}
      />
      <Question
        open={over?.kind === 'unsaved'}
        title="Leave with changes that are not saved?"
        words="What was typed last could not be kept in the library. If you leave, it is lost."
        yes="Leave"
        no="Stay"
        onNo={onClose}
        onYes={onLeaveUnsaved}
      />
    </>
  );
}
