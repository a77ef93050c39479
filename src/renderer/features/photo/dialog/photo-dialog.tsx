import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { PhotoRecord } from '@shared/contract/photo-channels';
import type { PhotoRole } from '@shared/elements/photo/photo';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { PhotoDraft } from '@shared/photo/photo-draft';
import type { SlotContent } from '@shared/templates/fill-template';
import type { ValueSource } from '@shared/templates/story-values';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Question } from '../../../ui/question';
import type { ChecklistLine } from './check-lines';
import { CropColumn } from './crop-column';
import { createDialogStore, DialogContext, draftOf, hasChanges, useDialog } from './dialog-state';
import { FileHead } from './file-head';
import styles from './photo-dialog.module.css';
import { TextColumn } from './text-column';

export interface PhotoDialogProps {
  /** "add": nothing stands in the story yet; "edit": the photo stands there. */
  readonly mode: 'add' | 'edit';
  /** The picture as the library has it. */
  readonly record: PhotoRecord;
  /** What the dialog starts from. A caption that can't be taken apart is its `what`, without a template. */
  readonly draft: PhotoDraft;
  readonly houseStyle: HouseStyle;
  /** The story, for what its captions follow. */
  readonly source: ValueSource;
  /** Places where the photo may stand. */
  readonly roles: readonly PhotoRole[];
  /** Contents of further slots of the caption, which the dialog leaves alone. */
  readonly given: Readonly<Record<string, SlotContent>>;
  /** What a draft is checked for; the same function for as long as the dialog is open. */
  readonly checklist: (draft: PhotoDraft) => readonly ChecklistLine[];
  /** Asks for another file; null where none was chosen or it could not be read, which is said elsewhere. */
  readonly onReplace: () => Promise<PhotoRecord | null>;
  readonly onApply: (draft: PhotoDraft) => void;
  readonly onCancel: () => void;
  /** Makes the window wait for the dialog before it closes; gives the way to stop. */
  readonly hold?: (flush: () => Promise<boolean>) => () => void;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Address of a picture by its hash. */
  readonly mediaUrl: (hash: string) => string;
}

/** Adds a photo to the story, or edits one: crop, focal point, caption, credit, alt text and rights. */
export function PhotoDialog(props: PhotoDialogProps): ReactNode {
  const { mode, record, draft, onReplace, onApply, onCancel, roles, mediaUrl, hold } = props;
  const [store] = useState(() => createDialogStore(record, draft));
  const [asking, setAsking] = useState(false);
  const caption = useRef<HTMLTextAreaElement>(null);
  useEffect(
    () =>
      hold?.(() => {
        const isDirty = hasChanges(store.getState());
        if (isDirty) setAsking(true);
        return Promise.resolve(!isDirty);
      }),
    [hold, store],
  );
  const apply = (): void => onApply(draftOf(store.getState()));
  const leave = (): void => {
    if (hasChanges(store.getState())) setAsking(true);
    else onCancel();
  };
  return (
    <DialogContext value={store}>
      <Dialog
        open
        title={mode === 'add' ? 'Add photo' : 'Edit photo'}
        head={<FileHead onReplace={onReplace} />}
        width={1096}
        initialFocus={caption}
        onClose={leave}
        onConfirm={apply}
        bodyClassName={styles.body}
        footer={
          <>
            <p className={styles.kept}>The original file is kept as it came.</p>
            <Button size="large" onClick={leave} keys="Esc">
              Cancel
            </Button>
            <Button size="large" kind="primary" onClick={apply} keys="Mod+Enter">
              {mode === 'add' ? 'Add photo' : 'Done'}
            </Button>
          </>
        }
      >
        <Picture roles={roles} mediaUrl={mediaUrl} />
        <TextColumn
          houseStyle={props.houseStyle}
          source={props.source}
          given={props.given}
          checklist={props.checklist}
          today={props.today}
          captionRef={caption}
        />
        <Question
          open={asking}
          title="Leave these changes?"
          words={
            mode === 'add'
              ? 'The photo is not added to the story, and what you did here is lost. The picture stays in the library.'
              : 'The story keeps the photo as it was, and what you did here is lost.'
          }
          yes="Leave"
          no="Stay"
          onYes={onCancel}
          onNo={() => setAsking(false)}
        />
      </Dialog>
    </DialogContext>
  );
}

function Picture({ roles, mediaUrl }: Pick<PhotoDialogProps, 'roles' | 'mediaUrl'>) {
  const hash = useDialog(({ draft }) => draft.media.hash);
  return <CropColumn src={mediaUrl(hash)} roles={roles} />;
}
