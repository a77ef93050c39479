import { useRef, useState } from 'react';
import type { Contributor } from '@shared/contract/contributor';
import type { DeskError } from '@shared/contract/desk-error';
import { foldWords } from '@shared/register/contributor-fields';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SearchField } from '../../ui/search-field';
import styles from './dialogs.module.css';

export interface MergeDialogProps {
  readonly person: Contributor;
  readonly others: readonly Contributor[];
  readonly onClose: () => void;
  /** Resolves with what went wrong, or null. */
  readonly onMerge: (keep: string, drop: string) => Promise<DeskError | null>;
}

const SHOWN = 50;

/** Two records of one person: which other one it is, and which of the two stays. */
export function MergeDialog({ person, others, onClose, onMerge }: MergeDialogProps) {
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [other, setOther] = useState<Contributor | null>(null);
  const [keepsOther, setKeepsOther] = useState(false);
  const [failure, setFailure] = useState<DeskError | null>(null);
  const words = foldWords(query.trim());
  const found = others
    .filter(({ name, affiliation }) => foldWords(`${name} ${affiliation}`).includes(words))
    .slice(0, SHOWN);
  const kept = keepsOther ? other : person;
  const dropped = keepsOther ? person : other;
  const merge = async (): Promise<void> => {
    if (kept === null || dropped === null) search.current?.focus();
    else setFailure(await onMerge(kept.id, dropped.id));
  };
  return (
    <Dialog
      open
      title={`Merge ${person.name} with another record`}
      width={520}
      initialFocus={search}
      onClose={onClose}
      onConfirm={() => void merge()}
      footer={
        <>
          <span className={styles.grow} />
          <Button size="large" onClick={onClose} keys="Esc">
            Cancel
          </Button>
          <Button
            size="large"
            kind="primary"
            blocked={other === null}
            onClick={() => void merge()}
            keys="Mod+Enter"
          >
            Merge
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <SearchField
          inputRef={search}
          label="Find the other record"
          value={query}
          onChange={setQuery}
        />
        <fieldset className={styles.choices}>
          <legend className="visually-hidden">The other record</legend>
          {found.map((each) => (
            <label key={each.id} className={styles.choice}>
              <input
                type="radio"
                name="other"
                checked={other?.id === each.id}
                onChange={() => setOther(each)}
              />
              <b>{each.name}</b>
              <span>{each.affiliation || each.role}</span>
            </label>
          ))}
          {found.length === 0 && <p className={styles.quiet}>No other record matches.</p>}
        </fieldset>
        {kept !== null && dropped !== null && (
          <fieldset className={styles.keep}>
            <legend>Keep</legend>
            {[person, other].map((each, at) => (
              <label key={each?.id}>
                <input
                  type="radio"
                  name="keep"
                  checked={keepsOther === (at === 1)}
                  onChange={() => setKeepsOther(at === 1)}
                />
                {each?.name}
              </label>
            ))}
            <p className={styles.quiet}>
              {kept.name}’s words stand; where that record is empty, those of {dropped.name} fill
              it. {storiesOf(dropped)} This cannot be undone.
            </p>
          </fieldset>
        )}
        {failure !== null && (
          <p className={styles.fault} role="alert">
            {failure.message} {failure.copy} {failure.wayOn}
          </p>
        )}
      </div>
    </Dialog>
  );
}

function storiesOf({ stories }: Contributor): string {
  if (stories === 0) return 'No story names that one.';
  return `${stories === 1 ? 'The story' : `The ${stories} stories`} of that one point to the kept record; their words stay.`;
}
