import { useEffect, type ReactNode } from 'react';
import type { Reply } from '@shared/contract/channels';
import type { PhotoRecord } from '@shared/contract/photo-channels';
import { useAnswer } from '../../../desk/use-answer';
import { Button } from '../../../ui/button';
import { dayWords, fileWords } from '../fact-words';
import { FactFields } from './fact-fields';
import type { FactsDraft } from './facts-draft';
import { FileFacts } from './file-facts';
import styles from './photo-details.module.css';
import { dayOf } from './photo-words';
import { Picture } from './picture';
import { SaveTrouble, SaveWords } from './save-trouble';
import { UsedIn } from './used-in';
import type { FactDrafts } from './use-fact-drafts';

export interface PhotoDetailsProps {
  readonly hash: string;
  /** Changes with the pictures. */
  readonly turn: number;
  readonly drafts: FactDrafts;
  readonly src: string;
  /** What was refused of late, in the place of what was asked for. */
  readonly refusal: ReactNode;
  /** Puts the picture into the open story; null where none is open. */
  readonly onInsert: (() => void) | null;
  readonly onRemove: (photo: PhotoRecord) => void;
  readonly onOpenStory: (storyId: string) => void;
}

/** One picture with all that is known of it. */
export function PhotoDetails(props: PhotoDetailsProps): ReactNode {
  const { hash, turn, drafts } = props;
  const answer = useAnswer('photo:read', { hash }, turn);
  const photo = answer?.ok === true ? answer.value.photo : null;
  const draft = photo === null ? null : drafts.of(photo);
  useEffect(() => {
    if (photo !== null) draft?.meet(photo);
  }, [draft, photo]);
  // Whoever leaves a picture leaves it saved.
  useEffect(() => () => void draft?.flush(), [draft]);
  if (answer?.ok === false)
    return (
      <>
        <div className={styles.bar} />
        <div className={styles.scroll} role="alert">
          <h2 className={styles.name}>{answer.error.message}</h2>
          <p className={styles.facts}>
            {answer.error.copy} {answer.error.wayOn}
          </p>
        </div>
      </>
    );
  if (answer === null || draft === null) return <div className={styles.bar} />;
  return <Details {...props} {...answer.value} draft={draft} />;
}

interface DetailsProps extends PhotoDetailsProps, Reply<'photo:read'> {
  readonly draft: FactsDraft;
}

function Details(props: DetailsProps) {
  const { photo, usedIn, draft, src, refusal, onInsert, onRemove, onOpenStory } = props;
  const { media } = photo;
  return (
    <>
      <div className={styles.bar}>
        <SaveWords draft={draft} />
      </div>
      <SaveTrouble draft={draft} />
      <div className={styles.scroll}>
        <Picture
          src={src}
          alt={media.facts?.altText ?? ''}
          missing="The file is gone or damaged. Add the same file again, and all that is known of it stays."
        />
        <h2 className={styles.name}>{media.name}</h2>
        <p className={styles.facts}>{fileLine(photo)}</p>
        <div className={styles.actions} data-alone={onInsert === null}>
          {onInsert !== null && <Button onClick={onInsert}>Insert in story</Button>}
          {usedIn.length === 0 && (
            <Button kind="text" onClick={() => onRemove(photo)}>
              Remove from library…
            </Button>
          )}
        </div>
        {refusal}
        <UsedIn uses={usedIn} onOpen={onOpenStory} />
        <FactFields photo={photo} draft={draft} />
        <FileFacts read={photo.read} />
      </div>
    </>
  );
}

/** "JPEG, 5,472 × 3,648, 7.1 MB, converted from HEIC. Added 28 March 2026." */
function fileLine({ media, converted, addedAt }: PhotoRecord): string {
  const form = media.type.replace(/^\w+\//u, '');
  const kind = form === 'webp' ? 'WebP' : form.toUpperCase();
  const from = converted === null ? '' : `, converted from ${converted}`;
  return `${kind}, ${fileWords(media)}${from}. Added ${dayWords(dayOf(new Date(addedAt)))}.`;
}
