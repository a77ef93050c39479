import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { HouseStyle } from '@shared/house-style/house-style';
import { LOADING, type RulesInForce } from '../../desk/story-style/rules-in-force';
import type { OpenStory } from '../../desk/open-story/open-story';
import type { Platform } from '../../ui/platform';
import styles from './composer.module.css';
import { FindBar } from './find/find-bar';
import { Layers } from './dialogs/layers';
import { composerHandle, type ComposerHandle } from './page/composer-handle';
import { createComposerStore, type ComposerStore } from './page/composer-store';
import { PageEditor } from './page/page-editor';
import type { ComposerPorts } from './page/ports';
import { FormatToolbar } from './toolbar/format-toolbar';

export interface ComposerProps {
  readonly openStory: OpenStory;
  readonly houseStyle: HouseStyle;
  /** What the page is checked by. */
  readonly styleRules?: RulesInForce;
  readonly ports: ComposerPorts;
  readonly platform: Platform;
  /** Shortcuts that the user has changed, by command. */
  readonly shortcuts: Readonly<Record<string, string | null>>;
  readonly focusMode: boolean;
  /** Esc twice in focus mode. */
  readonly onLeaveFocusMode?: () => void;
  /** Gets the page's handle when it stands, null when it goes. */
  readonly onReady?: (handle: ComposerHandle | null) => void;
  /** Where media are served; by hash. */
  readonly mediaUrl?: (hash: string) => string;
}

const servedByHash = (hash: string): string => `standfirst-media://${hash}/preview`;

/**
 * The open story on paper. ProseMirror draws the page; React draws only what floats over it, from a
 * store that no keystroke writes to.
 */
export function Composer(props: ComposerProps) {
  const { openStory, houseStyle, styleRules = LOADING, focusMode, onLeaveFocusMode } = props;
  const { mediaUrl = servedByHash } = props;
  const paper = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const [store] = useState(createComposerStore);
  const [editor, setEditor] = useState<PageEditor | null>(null);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!paper.current || !sheet.current) return undefined;
    store.setState(store.getInitialState(), true);
    const made = new PageEditor({
      mount: sheet.current,
      scroller: paper.current,
      openStory,
      store,
      mediaUrl,
      houseStyle: latest.current.houseStyle,
      ports: () => latest.current.ports,
      shortcuts: () => ({ platform: latest.current.platform, changed: latest.current.shortcuts }),
      isFocusMode: () => latest.current.focusMode,
    });
    setEditor(made);
    latest.current.onReady?.(composerHandle(made, store));
    return () => {
      latest.current.onReady?.(null);
      setEditor(null);
      made.destroy();
    };
  }, [openStory, store, mediaUrl]);
  useEffect(() => editor?.setHouseStyle(houseStyle), [editor, houseStyle]);
  useEffect(() => editor?.style.setRules(styleRules), [editor, styleRules]);
  return (
    <div
      className={styles.root}
      data-focus-mode={focusMode ? '' : undefined}
      onKeyDown={useEscTwice(focusMode, onLeaveFocusMode)}
    >
      <div className={styles.paper} ref={paper} onScroll={() => openStory.placeChanged()}>
        <div className={styles.sheet} ref={sheet} />
      </div>
      {editor && <Floating editor={editor} store={store} />}
    </div>
  );
}

interface FloatingProps {
  readonly editor: PageEditor;
  readonly store: ComposerStore;
}

function Floating({ editor, store }: FloatingProps) {
  const layer = useStore(store, (state) => state.layer);
  return (
    <>
      <FindBar editor={editor} store={store} />
      {layer === null && <FormatToolbar editor={editor} store={store} />}
      {layer !== null && <Layers editor={editor} store={store} layer={layer} />}
    </>
  );
}

/** Two presses of Esc, at most this far apart in ms, leave focus mode. */
const TWICE = 600;

function useEscTwice(
  focusMode: boolean,
  leave: (() => void) | undefined,
): (event: { readonly key: string }) => void {
  const last = useRef(0);
  return (event) => {
    if (event.key !== 'Escape' || !focusMode) return;
    const now = Date.now();
    if (now - last.current < TWICE) leave?.();
    last.current = now;
  };
}
