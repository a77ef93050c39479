import { useRef, useState } from 'react';
import { Checkbox } from '../../../ui/checkbox';
import { SuggestField } from '../../../ui/suggest-field';
import { AskDialog } from './ask-dialog';
import styles from './dialogs.module.css';

export interface TagsDialogProps {
  readonly title: string;
  /** Tags that some of the stories have. */
  readonly own: readonly string[];
  /** Tags in use on the desk. */
  readonly known: readonly string[];
  readonly onClose: () => void;
  readonly onTags: (change: { add: string[]; remove: string[] }) => void;
}

/** Asks which tags stories are to get, and which they are to lose. */
export function TagsDialog({ title, own, known, onClose, onTags }: TagsDialogProps) {
  const [words, setWords] = useState('');
  const [remove, setRemove] = useState<readonly string[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const add = [
    ...new Set(
      words
        .split(',')
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ''),
    ),
  ].slice(0, 100);
  return (
    <AskDialog
      title={title}
      verb="Change tags"
      field={field}
      blocked={add.length + remove.length === 0}
      onClose={onClose}
      onConfirm={() => onTags({ add, remove: [...remove] })}
    >
      <SuggestField
        ref={field}
        label="Add"
        aside="Separated by commas"
        suggestions={known}
        value={words}
        onChange={setWords}
        maxLength={2000}
      />
      {own.length > 0 && (
        <fieldset className={styles.tags}>
          <legend>Take away</legend>
          {own.map((tag) => (
            <Checkbox
              key={tag}
              checked={remove.includes(tag)}
              onChange={(checked) =>
                setRemove(checked ? [...remove, tag] : remove.filter((each) => each !== tag))
              }
            >
              {tag}
            </Checkbox>
          ))}
        </fieldset>
      )}
    </AskDialog>
  );
}
