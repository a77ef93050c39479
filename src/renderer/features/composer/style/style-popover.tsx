import { ArrowRight, ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import type { ShownMatch } from '../../../desk/story-style/story-style';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { IconButton } from '../../../ui/icon-button';
import { Kbd } from '../../../ui/kbd';
import { LEVEL_WORDS, LevelMark } from '../../../ui/level-mark';
import { Popover } from '../../../ui/popover';
import { stretchAnchor } from '../dialogs/anchor';
import type { PageEditor } from '../page/page-editor';
import type { StyleDesk } from './style-actions';
import styles from './style-popover.module.css';

interface StylePopoverProps {
  readonly editor: PageEditor;
  readonly desk: StyleDesk;
  readonly id: string;
  /** Shows another match in its place. */
  readonly onMove: (id: string) => void;
  readonly onClose: () => void;
}

/** It hangs above its words where fewer px than this remain below them. */
const ROOM = 220;
/** No more replacements are offered than can be chosen by a figure. */
const MOST = 4;

/** What the house style says of a place, hung under its words, and what can be done. */
export function StylePopover({ editor, desk, id, onMove, onClose }: StylePopoverProps) {
  const { store } = editor.style;
  const shown = useStore(store, ({ open }) => open.find(({ match }) => match.id === id) ?? null);
  const at = useStore(store, ({ open }) => open.findIndex(({ match }) => match.id === id));
  const count = useStore(store, ({ open }) => open.length);
  const first = useRef<HTMLButtonElement>(null);
  const anchor = useMemo(
    () => stretchAnchor(editor.view, () => desk.placeOf(id)),
    [editor, desk, id],
  );
  useEffect(() => {
    if (shown === null) onClose();
  }, [shown, onClose]);
  useEffect(() => first.current?.focus(), [id]);
  if (shown === null) return null;
  const { match } = shown;
  const replacements = editor.view.editable && shown.isFree ? match.suggestions.slice(0, MOST) : [];
  const act = (what: () => void): void => {
    what();
    onClose();
  };
  const step = (direction: 1 | -1): void => {
    const next = desk.beside(id, direction);
    if (next === null) return;
    desk.show(next);
    onMove(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const number = Number(event.key);
    if (number >= 2 && number <= replacements.length) act(() => desk.apply(id, number - 1));
    else if (event.key === 'ArrowDown' || (event.key === 'F8' && !event.shiftKey)) step(1);
    else if (event.key === 'ArrowUp' || event.key === 'F8') step(-1);
    else return;
    event.preventDefault();
  };
  return (
    <Popover
      label={`House style: ${shown.title}`}
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      anchor={anchor}
      alignOffset={-14}
      room={ROOM}
      initialFocus={first}
      finalFocus={false}
      className={styles.popover}
    >
      <div onKeyDown={onKeyDown} role="presentation">
        <Head shown={shown} at={at} count={count} onStep={step} />
        <p className={styles.why}>
          {match.message} {shown.reason}
        </p>
        <div className={styles.ways}>
          {replacements.map((words, index) => (
            <button
              key={words}
              ref={index === 0 ? first : undefined}
              type="button"
              className={styles.replacement}
              aria-label={words === '' ? `Take out ${match.words}` : `Change to ${words}`}
              onClick={() => act(() => desk.apply(id, index))}
            >
              <s>{match.words}</s>
              <Icon of={ArrowRight} size={14} />
              <b>{words === '' ? 'Take out' : words}</b>
              {index === 0 ? <Kbd keys="Return" /> : <kbd>{index + 1}</kbd>}
            </button>
          ))}
          {replacements.length === 0 && (
            <Button ref={first} size="small" onClick={() => act(() => goTo(editor, desk, shown))}>
              {shown.isAltText ? 'Go to photo' : 'Go to sentence'}
            </Button>
          )}
        </div>
        <div className={styles.foot}>
          <Button kind="text" onClick={() => act(() => desk.ignore(id, 'once'))}>
            Ignore once
          </Button>
          <Button kind="text" onClick={() => act(() => desk.ignore(id, 'story'))}>
            Ignore in this story
          </Button>
          <span className={styles.grow} />
          <Button
            kind="text"
            onClick={() => act(() => editor.context.asks.editStyleRule(match.rule))}
          >
            Edit rule…
          </Button>
        </div>
      </div>
    </Popover>
  );
}

interface HeadProps {
  readonly shown: ShownMatch;
  readonly at: number;
  readonly count: number;
  readonly onStep: (direction: 1 | -1) => void;
}

function Head({ shown, at, count, onStep }: HeadProps) {
  const { level } = shown.match;
  return (
    <div className={styles.head}>
      <LevelMark level={level} />
      <b>
        <span className={styles.spoken}>{LEVEL_WORDS[level]}: </span>
        {shown.title}
      </b>
      <span className={styles.position}>
        {at + 1} of {count}
      </span>
      <IconButton small label="Previous match" icon={ChevronUp} onClick={() => onStep(-1)} />
      <IconButton small label="Next match" icon={ChevronDown} onClick={() => onStep(1)} />
    </div>
  );
}

/** A photo's alt text stands in its dialog. */
function goTo(editor: PageEditor, desk: StyleDesk, { match, isAltText }: ShownMatch): void {
  const place = desk.placeOf(match.id);
  if (isAltText && place) editor.context.asks.editPhoto(editor.view, place.from);
  else desk.goTo(match.id);
}
