import { Question } from '../../ui/question';
import { showToast } from '../../ui/toast-store';
import { everyTemplate } from './draft/style-changes';
import type { StyleDraft } from './draft/style-draft';
import { ChangesDialog } from './files/changes-dialog';
import { ImportDialog } from './files/import-dialog';
import { CopyDialog } from './files/name-dialog';
import type { StyleFilesUse } from './files/use-style-files';
import { useManager } from './manager-context';
import type { Place } from './place';
import { withNewTemplate } from './template/new-template';
import { NewTemplateDialog } from './template/new-template-dialog';
import { RemoveTemplate } from './template/remove-template';

/** What the window asks before it goes on. */
export type Asking =
  /** There are changes that would be lost. */
  | { readonly kind: 'lose'; readonly go: () => void }
  | { readonly kind: 'save'; readonly words: string }
  | { readonly kind: 'changes' | 'copy-style' | 'remove-style' }
  | { readonly kind: 'new-template'; readonly copyOf: string | null }
  | { readonly kind: 'remove-template'; readonly id: string };

export interface ManagerDialogsProps {
  readonly asking: Asking | null;
  readonly draft: StyleDraft;
  readonly taken: ReadonlySet<string>;
  readonly files: StyleFilesUse;
  readonly onClose: () => void;
  readonly onSave: () => void;
  readonly onPlace: (place: Place) => void;
  readonly onStyle: (id: string) => void;
}

/** Dialogs and questions over the window, one at a time. */
export function ManagerDialogs(props: ManagerDialogsProps) {
  const { asking, draft, files, onClose } = props;
  return (
    <>
      {asking?.kind === 'changes' && (
        <ChangesDialog base={draft.base} now={draft.now} onClose={onClose} />
      )}
      {asking?.kind === 'copy-style' && (
        <CopyDialog name={draft.now.name} onCopy={files.copy} onClose={onClose} />
      )}
      {asking?.kind === 'new-template' && <NewTemplate {...props} copyOf={asking.copyOf} />}
      {asking?.kind === 'remove-template' && (
        <RemoveTemplate id={asking.id} templates={everyTemplate(draft.now)} onClose={onClose} />
      )}
      {files.chosen !== null && (
        <ImportDialog
          chosen={files.chosen}
          taken={props.taken}
          onClose={files.dropChosen}
          onChooseAnother={() => {
            files.dropChosen();
            files.choose();
          }}
          onTaken={(id, name) => {
            files.dropChosen();
            showToast(`${name} taken in.`);
            props.onStyle(id);
          }}
        />
      )}
      <Questions {...props} />
    </>
  );
}

function NewTemplate({
  copyOf,
  onClose,
  onPlace,
}: ManagerDialogsProps & { readonly copyOf: string | null }) {
  const { style, change } = useManager();
  return (
    <NewTemplateDialog
      copyOf={copyOf}
      onClose={onClose}
      onMake={(made) => {
        const { id, style: next } = withNewTemplate(style, made);
        change(() => next, `new ${id}`);
        onPlace({ kind: 'template', id });
        onClose();
      }}
    />
  );
}

function Questions({ asking, draft, files, onClose, onSave }: ManagerDialogsProps) {
  const { name } = draft.now;
  return (
    <>
      <Question
        open={asking?.kind === 'lose'}
        title="Leave without saving?"
        words={`The changes to ${name} that are not saved are lost. Stories are as they were.`}
        yes="Leave"
        no="Stay"
        onNo={onClose}
        onYes={() => {
          onClose();
          if (asking?.kind === 'lose') asking.go();
        }}
      />
      <Question
        open={asking?.kind === 'save'}
        title={`Save ${name}?`}
        words={asking?.kind === 'save' ? asking.words : ''}
        yes="Save changes"
        no="Keep editing"
        onNo={onClose}
        onYes={() => {
          onClose();
          onSave();
        }}
      />
      <Question
        open={asking?.kind === 'remove-style'}
        title={`Remove ${name}?`}
        words="No story uses it. Its folder is kept among the removed ones."
        yes="Remove"
        no="Keep"
        onNo={onClose}
        onYes={() => {
          onClose();
          files.remove();
        }}
      />
    </>
  );
}
