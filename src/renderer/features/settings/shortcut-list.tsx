import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { printAccelerator } from '../../ui/accelerator';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import type { Platform } from '../../ui/platform';
import { Question } from '../../ui/question';
import { SearchField } from '../../ui/search-field';
import { FindByKeys } from './find-by-keys';
import type { KeyLayout } from './key-press';
import { recordKeys } from './record-keys';
import styles from './shortcut-list.module.css';
import { ShortcutRow } from './shortcut-row';
import {
  changedCount,
  groupsByKeys,
  SHORTCUT_COUNT,
  shortcutGroups,
  type Shortcuts,
} from './shortcuts';
import { atRest, recorderReducer, type RecorderAction } from './recorder';

export interface ShortcutListProps {
  readonly platform: Platform;
  readonly shortcuts: Shortcuts;
  readonly layout: KeyLayout | null;
  readonly onChange: (shortcuts: Shortcuts) => void;
}

/** What narrows the list: words, or one press of keys. */
interface Search {
  readonly words: string;
  readonly keys: string | null;
  readonly listening: boolean;
}

const NO_SEARCH: Search = { words: '', keys: null, listening: false };

/** Every command with its keys: search, record, reset. Nothing is changed while two commands want the same keys. */
export function ShortcutList({ platform, shortcuts, layout, onChange }: ShortcutListProps) {
  const reduce = recorderReducer(platform);
  const [recorder, setRecorder] = useState(() => atRest(shortcuts));
  const [search, setSearch] = useState(NO_SEARCH);
  const [asking, setAsking] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const state = { ...recorder, shortcuts };

  const act = (action: RecorderAction): void => {
    const next = reduce(state, action);
    setRecorder(next);
    if (next.shortcuts !== shortcuts) onChange(next.shortcuts);
  };
  const groups =
    search.keys === null
      ? shortcutGroups(platform, shortcuts, search.words)
      : groupsByKeys(platform, shortcuts, search.keys);
  const changed = changedCount(platform, shortcuts);

  return (
    <section className={styles.part} aria-labelledby="settings-shortcuts">
      <header className={styles.head}>
        <h2 id="settings-shortcuts">Shortcuts</h2>
        <em>{changed === 0 ? 'As shipped' : `${changed} changed`}</em>
        <Button kind="text" disabled={changed === 0} onClick={() => setAsking(true)}>
          Reset all…
        </Button>
      </header>
      <div className={styles.find}>
        {search.keys === null ? (
          <SearchField
            className={styles.search}
            label="Search shortcuts"
            placeholder={`Search ${SHORTCUT_COUNT} shortcuts`}
            value={search.words}
            onChange={(words) => setSearch({ ...NO_SEARCH, words })}
            onEnterResults={() => list.current?.querySelector('button')?.focus()}
          />
        ) : (
          <p className={styles.found}>
            <span>
              Commands with <kbd>{printAccelerator(search.keys, platform)}</kbd>
            </span>
            <Button kind="text" onClick={() => setSearch(NO_SEARCH)}>
              Show all
              <Icon of={X} size={13} />
            </Button>
          </p>
        )}
        <FindByKeys
          platform={platform}
          layout={layout}
          listening={search.listening}
          onListen={(listening) => setSearch({ ...NO_SEARCH, listening })}
          onKeys={(keys) => setSearch({ ...NO_SEARCH, keys })}
        />
      </div>
      <div className={styles.list} ref={list}>
        {groups.map((group) => (
          <section key={group.menu} aria-labelledby={`shortcuts-${group.menu}`}>
            <h3 id={`shortcuts-${group.menu}`}>{group.title}</h3>
            <ul>
              {group.rows.map((row) => (
                <ShortcutRow
                  key={row.id}
                  row={row}
                  platform={platform}
                  recorder={state}
                  onPress={(press) =>
                    act({ type: 'press', recording: recordKeys(press, platform, layout) })
                  }
                  onAct={act}
                />
              ))}
            </ul>
          </section>
        ))}
        {groups.length === 0 && (
          <p className={styles.none}>
            {search.keys === null
              ? `No command matches “${search.words.trim()}”.`
              : 'No command has these keys.'}
          </p>
        )}
      </div>
      <Question
        open={asking}
        title="Give all commands their shipped keys?"
        words={`${changed === 1 ? 'One shortcut' : `${changed} shortcuts`} that you have changed will be as on the first day. Stories are not touched.`}
        yes="Reset all"
        no="Keep mine"
        onYes={() => {
          setAsking(false);
          act({ type: 'reset-all' });
        }}
        onNo={() => setAsking(false)}
      />
    </section>
  );
}
