import { CaseSensitive, ChevronDown, ChevronUp, WholeWord, X } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { announce } from '../../../ui/announce';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import type { ComposerStore, FindBarState } from '../page/composer-store';
import type { PageEditor } from '../page/page-editor';
import { reveal } from '../page/typewriter';
import styles from './find-bar.module.css';
import { replaceAll, replaceMatch, selectMatch, setQuery, type Replaced } from './find-plugin';
import type { FindQuery } from './matcher';

interface FindBarProps {
  readonly editor: PageEditor;
  readonly store: ComposerStore;
}

/** Find and replace over every field of the page. Esc goes back to the text, at the match. */
export function FindBar({ editor, store }: FindBarProps) {
  const find = useStore(store, (state) => state.find);
  return find.open ? <OpenFindBar editor={editor} store={store} find={find} /> : null;
}

function OpenFindBar({ editor, store, find }: FindBarProps & { readonly find: FindBarState }) {
  const [replacement, setReplacement] = useState('');
  const words = useRef<HTMLInputElement>(null);
  const { view, scroller } = editor;

  const seek = (changes: Partial<FindQuery>): void => {
    const query: FindQuery = {
      words: find.words,
      caseSensitive: find.caseSensitive,
      wholeWord: find.wholeWord,
      ...changes,
    };
    store.setState((state) => ({ find: { ...state.find, ...query } }));
    setQuery(view, query);
  };
  const step = (direction: 1 | -1): void => {
    if (selectMatch(view, direction)) reveal(view, scroller, view.state.selection.head);
  };
  const close = (): void => {
    setQuery(view, null);
    store.setState((state) => ({ find: { ...state.find, open: false, replacing: false } }));
    view.focus();
  };
  const replaceEvery = (): void => {
    editor.context.asks.notice(replacedWords(replaceAll(view, replacement)));
  };
  const replaceOne = (): void => {
    if (!replaceMatch(view, replacement)) editor.context.asks.notice(replacedWords(ONE_LOCKED));
  };

  // Each time it is asked for, the bar starts from the words that are selected.
  useEffect(() => {
    const { from, to, $from, $to } = view.state.selection;
    const selected =
      $from.sameParent($to) && to - from < 200 ? view.state.doc.textBetween(from, to) : '';
    const query = {
      ...store.getState().find,
      ...(selected.trim() === '' ? {} : { words: selected }),
    };
    store.setState({ find: query });
    setQuery(view, query);
    words.current?.focus();
    words.current?.select();
  }, [view, store, find.turn]);

  useEffect(() => {
    if (find.words === '') return undefined;
    const timer = setTimeout(() => announce(countWords(find)), 1000);
    return () => clearTimeout(timer);
  }, [find]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const onEnter =
    (act: (back: boolean) => void) =>
    (event: KeyboardEvent<HTMLInputElement>): void => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      act(event.shiftKey);
    };
  const none = find.count === 0;
  return (
    <div
      className={styles.bar}
      role="search"
      aria-label="Find in the story"
      onKeyDown={onKeyDown}
      data-print="no"
    >
      <div className={styles.row}>
        <div className={styles.box}>
          <input
            ref={words}
            value={find.words}
            aria-label="Find"
            placeholder="Find in every field"
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => seek({ words: event.target.value })}
            onKeyDown={onEnter((back) => step(back ? -1 : 1))}
          />
          <span className={styles.count} data-none={none && find.words !== ''}>
            {countWords(find)}
          </span>
          <IconButton
            small
            label="Match case"
            icon={CaseSensitive}
            pressed={find.caseSensitive}
            onClick={() => seek({ caseSensitive: !find.caseSensitive })}
          />
          <IconButton
            small
            label="Whole words"
            icon={WholeWord}
            pressed={find.wholeWord}
            onClick={() => seek({ wholeWord: !find.wholeWord })}
          />
        </div>
        <IconButton
          small
          label="Previous"
          keys="Shift+Enter"
          icon={ChevronUp}
          disabled={none}
          onClick={() => step(-1)}
        />
        <IconButton
          small
          label="Next"
          keys="Enter"
          icon={ChevronDown}
          disabled={none}
          onClick={() => step(1)}
        />
        <IconButton small label="Close" keys="Esc" icon={X} onClick={close} />
      </div>
      {find.replacing ? (
        <div className={styles.row}>
          <div className={styles.box}>
            <input
              value={replacement}
              aria-label="Replace with"
              placeholder="Replace with"
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => setReplacement(event.target.value)}
              onKeyDown={onEnter(replaceOne)}
            />
          </div>
          <Button size="small" disabled={none} onClick={replaceOne}>
            Replace
          </Button>
          <Button size="small" disabled={none} onClick={replaceEvery}>
            Replace all
          </Button>
        </div>
      ) : null}
    </div>
  );
}

const ONE_LOCKED: Replaced = { replaced: 0, locked: 1 };

function replacedWords({ replaced, locked }: Replaced): string {
  const changed = replaced === 1 ? '1 place changed.' : `${replaced} places changed.`;
  const left =
    locked === 1
      ? ' 1 in a template’s locked words stays.'
      : ` ${locked} in a template’s locked words stay.`;
  return locked === 0 ? changed : changed + left;
}

function countWords({ words, count, at }: FindBarState): string {
  if (words === '') return '';
  if (count === 0) return 'No match';
  return at > 0 ? `${at} of ${count}` : count === 1 ? '1 match' : `${count} matches`;
}
