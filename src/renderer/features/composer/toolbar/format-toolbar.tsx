import {
  Bold,
  Heading2,
  Italic,
  Languages,
  Link2,
  Quote,
  TextQuote,
  type LucideIcon,
} from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { IconButton } from '../../../ui/icon-button';
import { rovingIndex } from '../../../ui/roving-index';
import type { PageCommandId } from '../commands/page-commands';
import type { ComposerStore } from '../page/composer-store';
import type { PageEditor } from '../page/page-editor';
import styles from './format-toolbar.module.css';
import { toolbarPlace, type ToolbarPlace } from './toolbar-place';

const LOOKS: Readonly<
  Partial<Record<PageCommandId, { readonly icon: LucideIcon; readonly label: string }>>
> = {
  strong: { icon: Bold, label: 'Bold' },
  emphasis: { icon: Italic, label: 'Italic' },
  link: { icon: Link2, label: 'Link…' },
  crosshead: { icon: Heading2, label: 'Crosshead' },
  'pull-quote': { icon: Quote, label: 'Make pull quote' },
  'block-quote': { icon: TextQuote, label: 'Block quote' },
  'language-span': { icon: Languages, label: 'Language of the selection…' },
};

/** A hairline stands before these: marks, blocks, language. */
const OPENS_GROUP = new Set<PageCommandId>(['crosshead', 'language-span']);

interface FormatToolbarProps {
  readonly editor: PageEditor;
  readonly store: ComposerStore;
}

/** Formatting for the words that are selected: only what the field allows. ⌥F10 goes there, Esc back. */
export function FormatToolbar({ editor, store }: FormatToolbarProps) {
  const paper = editor.scroller;
  const summary = useStore(store, (state) => state.toolbar);
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<ToolbarPlace | null>(null);
  useLayoutEffect(() => {
    const draw = (): void =>
      setPlace(
        summary && bar.current ? toolbarPlace(editor.view, paper, summary, bar.current) : null,
      );
    draw();
    if (!summary) return undefined;
    paper.addEventListener('scroll', draw, { passive: true });
    window.addEventListener('resize', draw);
    return () => {
      paper.removeEventListener('scroll', draw);
      window.removeEventListener('resize', draw);
    };
  }, [editor, paper, summary]);
  useToolbarKey(editor, bar);
  if (!summary) return null;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const to = rovingIndex(
      event.key,
      buttons.findIndex((each) => each === document.activeElement),
      buttons.length,
    );
    if (event.key === 'Escape') editor.view.focus();
    else if (to !== null) buttons[to]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Format selection"
      className={styles.bar}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.preventDefault()}
      style={
        place ? { left: place.left, top: place.top } : { visibility: 'hidden', left: 0, top: 0 }
      }
    >
      {summary.offered.map((id, at) => {
        const look = LOOKS[id];
        return (
          look && (
            <span key={id} className={styles.part}>
              {OPENS_GROUP.has(id) && at > 0 && <span className={styles.rule} />}
              <IconButton
                label={look.label}
                icon={look.icon}
                command={id}
                side="top"
                pressed={summary.active.has(id)}
                tabIndex={at === 0 ? 0 : -1}
                onClick={() => {
                  editor.run(id);
                  if (id !== 'link' && id !== 'language-span') editor.view.focus();
                }}
              />
            </span>
          )
        );
      })}
    </div>
  );
}

/** ⌥F10 in the page goes to the toolbar. */
function useToolbarKey(editor: PageEditor, bar: { readonly current: HTMLDivElement | null }): void {
  useEffect(() => {
    const { dom } = editor.view;
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'F10' || !event.altKey) return;
      event.preventDefault();
      bar.current?.querySelector('button')?.focus();
    };
    dom.addEventListener('keydown', onKey);
    return () => dom.removeEventListener('keydown', onKey);
  }, [editor, bar]);
}
