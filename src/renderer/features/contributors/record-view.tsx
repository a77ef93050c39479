import { useEffect, type ReactNode, type Ref } from 'react';
import type { Appearance, Contributor } from '@shared/contract/contributor';
import type { ContributorFields, VerifiedPart } from '@shared/register/contributor-fields';
import { useAnswer } from '../../desk/use-answer';
import { Button } from '../../ui/button';
import { Appearances } from './appearances';
import { InPrint } from './in-print';
import { Part } from '../../ui/part';
import { PhotoPart } from './photo-part';
import type { RecordDraft } from './record-draft';
import { RecordField } from './record-field';
import { RecordHead } from './record-head';
import styles from './record.module.css';
import { storiesWords } from './register-words';
import { useDraftFields, useDraftState, type Drafts } from './use-drafts';
import { VerifiedView } from './verified-part';

export interface RecordViewProps {
  readonly id: string;
  readonly turn: number;
  readonly drafts: Drafts;
  readonly today: string;
  readonly months: number;
  readonly firstField: Ref<HTMLTextAreaElement>;
  /** Gives up what is typed for what the library has. */
  readonly onReread: () => void;
  readonly onVerify: (parts: readonly VerifiedPart[]) => void;
  readonly onNewStory: () => void;
  readonly onMerge: (person: Contributor) => void;
  readonly onRemove: (person: Contributor) => void;
  readonly onOpenStory: (storyId: string) => void;
  readonly onLeave: (storyIds: readonly string[]) => void;
}

/** One record, as it is read from the library and written back. */
export function RecordView(props: RecordViewProps) {
  const { id, turn, drafts } = props;
  const answer = useAnswer('contributor:read', { id }, turn);
  const person = answer?.ok === true ? answer.value.contributor : null;
  const draft = person === null ? null : drafts.of(person);
  useEffect(() => {
    if (person !== null) draft?.meet(person);
  }, [draft, person]);
  // Whoever leaves the record leaves it saved.
  useEffect(() => () => void draft?.flush(), [draft]);
  if (answer?.ok === false)
    return (
      <div className={styles.scroll} role="alert">
        <div className={styles.title}>
          <h2>{answer.error.message}</h2>
        </div>
        <p>
          {answer.error.copy} {answer.error.wayOn}
        </p>
      </div>
    );
  if (answer === null || person === null || draft === null) return null;
  return <Record {...props} draft={draft} person={person} appearances={answer.value.appearances} />;
}

interface RecordProps extends RecordViewProps {
  readonly draft: RecordDraft;
  readonly person: Contributor;
  readonly appearances: readonly Appearance[];
}

function Record(props: RecordProps) {
  const { draft, person, appearances, today, months, firstField } = props;
  const fields = useDraftFields(draft);
  const now: Contributor = { ...person, ...fields };
  return (
    <>
      <RecordHead
        draft={draft}
        name={fields.name}
        onNewStory={props.onNewStory}
        onMerge={() => props.onMerge(now)}
        onRemove={() => props.onRemove(now)}
      />
      <Trouble {...props} />
      <Offer {...props} />
      <div className={styles.scroll}>
        <header className={styles.title}>
          <h2>{fields.name}</h2>
          <p>{storiesWords(person, appearances)}</p>
        </header>
        <div className={styles.columns}>
          <div>
            <InPrint draft={draft} firstField={firstField} />
            <Appearances appearances={appearances} onOpen={props.onOpenStory} />
          </div>
          <aside aria-label="Photo, checks and notes">
            <PhotoPart
              name={fields.name}
              photo={fields.photo}
              onChange={(photo) => draft.change({ photo })}
            />
            <VerifiedView fields={fields} today={today} months={months} onVerify={props.onVerify} />
            <Part title="Notes to desk" aside="Never exported">
              <RecordField
                label="Notes to desk"
                labelHidden
                rows={3}
                maxLength={20_000}
                value={fields.noteToDesk}
                onChange={(noteToDesk) => draft.change({ noteToDesk })}
              />
            </Part>
          </aside>
        </div>
      </div>
    </>
  );
}

/** While what is typed is safe on the screen only: why, and the way on. */
function Trouble({ id, draft, drafts, onReread }: RecordProps): ReactNode {
  const state = useDraftState(draft);
  if (state.kind !== 'failed' && state.kind !== 'read-only') return null;
  const { message, copy, wayOn } = state.error;
  const isFinal = state.kind === 'failed' && state.final;
  return (
    <div className={styles.trouble} role="group" aria-label="Not saved">
      <p>
        {message} {copy} {wayOn}
      </p>
      {isFinal ? (
        <Button
          size="small"
          onClick={() => {
            drafts.forget(id);
            onReread();
          }}
        >
          Read the record again
        </Button>
      ) : (
        <Button size="small" onClick={() => void draft.flush()}>
          Try again
        </Button>
      )}
    </div>
  );
}

/** What of a record no story shows: a change of it is offered to none. */
const UNPRINTED = new Set<keyof ContributorFields>(['sortName', 'photo', 'verified', 'noteToDesk']);

/** After a change of what prints: the open stories that still have the older words. */
function Offer({ draft, appearances, onOpenStory, onLeave }: RecordProps): ReactNode {
  const offered = appearances.filter((each) => each.offered).map(({ storyId }) => storyId);
  const [first] = offered;
  if (first === undefined) return null;
  const printed = [...draft.touched].filter((field) => !UNPRINTED.has(field));
  const onlyBio =
    printed.length > 0 && printed.every((field) => field === 'post' || field === 'bio');
  const what = onlyBio ? 'Changed bio' : 'Changed record';
  const one = offered.length === 1;
  return (
    <div className={styles.offer} role="status">
      <p>
        {what}: offered to <b>{one ? '1 open story' : `${offered.length} open stories`}</b>
      </p>
      <Button kind="link" onClick={() => onOpenStory(first)}>
        {one ? 'Review it' : offered.length === 2 ? 'Review both' : 'Review the first'}
      </Button>
      <Button kind="text" onClick={() => onLeave(offered)}>
        {one ? 'Leave as it is' : 'Leave as they are'}
      </Button>
    </div>
  );
}
