import { X } from 'lucide-react';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { announce } from '../../ui/announce';
import { Icon } from '../../ui/icon';
import { withTags } from './furniture-text';
import styles from './tag-field.module.css';
import panel from './furniture.module.css';

export interface TagFieldProps {
  readonly tags: readonly string[];
  readonly onChange: (tags: string[]) => void;
}

/** Tags: Enter or a comma adds one, Backspace in an empty field takes the last back into it. */
export function TagField({ tags, onChange }: TagFieldProps) {
  const id = useId();
  const [words, setWords] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const add = (text: string): void => {
    setWords('');
    if (text.trim() !== '') onChange(withTags(tags, text));
  };
  const remove = (tag: string): void => {
    onChange(tags.filter((each) => each !== tag));
    announce(`${tag} removed`);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const last = tags.at(-1);
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add(words);
    } else if (event.key === 'Backspace' && words === '' && last !== undefined) {
      event.preventDefault();
      onChange(tags.slice(0, -1));
      setWords(last);
    }
  };
  return (
    <div className={panel.row}>
      <label htmlFor={id}>Tags</label>
      <div className={styles.field} onClick={() => input.current?.focus()}>
        {tags.map((tag) => (
          <span className={styles.tag} key={tag}>
            {tag}
            <button type="button" aria-label={`Remove ${tag}`} onClick={() => remove(tag)}>
              <Icon of={X} size={11} />
            </button>
          </span>
        ))}
        <input
          ref={input}
          id={id}
          data-where="tags"
          value={words}
          placeholder="Add tag"
          maxLength={2000}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => add(words)}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            if (text.includes(',')) {
              event.preventDefault();
              add(text);
            }
          }}
        />
      </div>
    </div>
  );
}
