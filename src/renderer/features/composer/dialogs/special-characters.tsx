import { useRef, useState, type KeyboardEvent } from 'react';
import { Dialog } from '../../../ui/dialog';
import { SearchField } from '../../../ui/search-field';
import { insertText } from '../commands/set-marks-on-words';
import type { PageEditor } from '../page/page-editor';
import { findCharacters, shownSign, type SpecialCharacter } from './characters';
import styles from './special-characters.module.css';

interface SpecialCharactersProps {
  readonly editor: PageEditor;
  readonly onClose: () => void;
}

/** Signs that the keyboard lacks. Type a name, arrows choose, Enter puts the sign where the caret is. */
export function SpecialCharacters({ editor, onClose }: SpecialCharactersProps) {
  const [words, setWords] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const groups = findCharacters(words);
  const put = ({ sign }: SpecialCharacter): void => {
    insertText(sign)(editor.view.state, editor.view.dispatch);
    onClose();
  };
  const first = groups[0]?.signs[0];
  const onSearchKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && first) put(first);
    else if (event.key === 'ArrowDown') list.current?.querySelector('button')?.focus();
    else return;
    event.preventDefault();
  };
  const onListKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    const next = neighbour(event.currentTarget, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <Dialog
      open
      title="Special character"
      onClose={onClose}
      width={560}
      initialFocus={search}
      finalFocus={false}
    >
      <div className={styles.search} onKeyDown={onSearchKey}>
        <SearchField
          inputRef={search}
          label="Find a character by its name"
          value={words}
          onChange={setWords}
        />
      </div>
      <div className={styles.groups} ref={list} onKeyDown={onListKey}>
        {groups.length === 0 && <p className={styles.none}>No character matches “{words}”.</p>}
        {groups.map(({ group, signs }) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <div className={styles.signs}>
              {signs.map((character) => (
                <button
                  key={character.sign}
                  type="button"
                  title={character.name}
                  aria-label={character.name}
                  data-unseen={shownSign(character) !== character.sign}
                  onClick={() => put(character)}
                >
                  {shownSign(character)}
                </button>
              ))}
            </div>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** The button that an arrow leads to: beside, or the nearest one in the line above or below. */
function neighbour(list: HTMLElement, key: string): HTMLElement | null {
  const buttons = [...list.querySelectorAll('button')];
  const at = buttons.findIndex((each) => each === document.activeElement);
  const here = buttons[at];
  if (!here) return null;
  if (key === 'ArrowRight') return buttons[at + 1] ?? null;
  if (key === 'ArrowLeft') return buttons[at - 1] ?? null;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const from = here.getBoundingClientRect();
  const lines = buttons.filter((each) =>
    key === 'ArrowDown'
      ? each.getBoundingClientRect().top > from.top + 4
      : each.getBoundingClientRect().top < from.top - 4,
  );
  const tops = lines.map((each) => each.getBoundingClientRect().top);
  const line = key === 'ArrowDown' ? Math.min(...tops) : Math.max(...tops);
  const inLine = lines.filter((each) => Math.abs(each.getBoundingClientRect().top - line) < 4);
  const distance = (each: HTMLElement): number =>
    Math.abs(each.getBoundingClientRect().left - from.left);
  return inLine.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
