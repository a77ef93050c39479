import { useEffect, useMemo, useRef } from 'react';
import type { HouseStyle } from '@shared/house-style/house-style';
import { bylineParts, printStamp } from '@shared/house-style/print-forms';
import type { ImportForm, RecognisedLine } from '@shared/import/recognition';
import { docOf } from '@shared/story/parse-story';
import type { Story } from '@shared/story/story';
import { classNames } from '../../ui/class-names';
import { STATUS_WORDS, StatusGlyph } from '../../ui/status-glyph';
import { LongList, type LongListHandle } from './long-list';
import { StoryBlock } from './story-block';
import { rowHolds, storyRows } from './story-rows';
import styles from './story-to-come.module.css';

export interface StoryToComeProps {
  readonly story: Story;
  /** Words in its body. */
  readonly bodyWords: number;
  readonly houseStyle: HouseStyle;
  readonly form: ImportForm;
  /** The line that the desk looks at: its place in the story is marked. */
  readonly line: RecognisedLine | null;
}

/** The story as it will be, read-only and in page order. */
export function StoryToCome({ story, bodyWords, houseStyle, form, line }: StoryToComeProps) {
  const doc = useMemo(() => docOf(story), [story]);
  const rows = useMemo(() => storyRows(doc), [doc]);
  const marked = useMemo(
    () => (line === null ? -1 : rows.findIndex((row) => rowHolds(row, line, form))),
    [rows, line, form],
  );
  const list = useRef<LongListHandle>(null);
  useEffect(() => {
    if (marked >= 0) list.current?.show(marked);
  }, [marked]);
  return (
    <>
      <header className={styles.head}>
        <h2>As it will be</h2>
        <em>
          {bodyWords === 1 ? '1 word' : `${bodyWords.toLocaleString('en-GB')} words`} in the body
        </em>
        <span>
          <StatusGlyph status={story.status} />
          {STATUS_WORDS[story.status]}
        </span>
      </header>
      <div className={styles.page} lang={story.language} data-pane="story">
        <LongList
          ref={list}
          className={styles.list}
          count={rows.length}
          estimate={60}
          kept={null}
          label="The story as it will be"
          item={(index) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <div
                className={classNames(
                  styles.row,
                  row.node?.type.name === 'photo' && styles.top,
                  index === marked && styles.marked,
                )}
              >
                <span className={styles.label}>{row.label}</span>
                <div>
                  {row.node === null ? (
                    <Byline story={story} houseStyle={houseStyle} />
                  ) : (
                    <StoryBlock node={row.node} houseStyle={houseStyle} />
                  )}
                </div>
              </div>
            );
          }}
        />
      </div>
    </>
  );
}

function Byline({ story, houseStyle }: Pick<StoryToComeProps, 'story' | 'houseStyle'>) {
  const parts = bylineParts(
    houseStyle,
    story.contributors.map(({ name }) => name),
  );
  const stamp = printStamp(houseStyle, story);
  return (
    <p className={styles.byline}>
      <span>
        {parts.length === 0
          ? 'No writer in the text'
          : parts.map(({ words, name }, at) => (name === null ? words : <b key={at}>{words}</b>))}
      </span>
      <time dateTime={stamp?.iso}>{stamp?.text ?? 'No stamp in the text'}</time>
    </p>
  );
}
