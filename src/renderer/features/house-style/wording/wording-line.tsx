import { useEffect, useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react';
import type { Command } from '@tiptap/pm/state';
import type { SlotFaces } from './wording-faces';
import type { SelectionState } from './wording-commands';
import { WordingEditor } from './wording-editor';
import styles from './wording.module.css';

/** What the row of buttons under the line does to it. */
export interface WordingHandle {
  readonly run: (command: Command) => void;
  readonly caret: () => DOMRect | null;
  readonly focus: () => void;
}

export interface WordingLineProps {
  readonly label: string;
  readonly wording: string;
  readonly faces: SlotFaces;
  readonly readOnly: boolean;
  /** The note, the bio and the like stand in italics on the page. */
  readonly italic: boolean;
  readonly handle: Ref<WordingHandle>;
  readonly onChange: (wording: string) => void;
  readonly onSelection: (state: SelectionState) => void;
  readonly onSlot: (name: string) => void;
  readonly onSlash: (at: DOMRect) => void;
}

/** The line in which a wording is written, chips among words. */
export function WordingLine(props: WordingLineProps) {
  const { label, wording, faces, readOnly, italic, handle } = props;
  const mount = useRef<HTMLDivElement>(null);
  const editor = useRef<WordingEditor | null>(null);
  const ports = useRef(props);
  useLayoutEffect(() => {
    ports.current = props;
  });
  useLayoutEffect(() => {
    if (mount.current === null) return undefined;
    const element = document.createElement('div');
    mount.current.append(element);
    const made = new WordingEditor({
      mount: element,
      label,
      editable: !readOnly,
      ports: () => ports.current,
    });
    editor.current = made;
    return () => {
      editor.current = null;
      made.destroy();
      element.remove();
    };
  }, [label, readOnly]);
  useEffect(() => editor.current?.show(wording), [wording, label, readOnly]);
  const { labels, chosen, prefix } = faces;
  const words = JSON.stringify(labels);
  useEffect(
    () =>
      editor.current?.face({
        labels: JSON.parse(words) as Record<string, string>,
        chosen,
        prefix,
      }),
    [words, chosen, prefix, label, readOnly],
  );
  useImperativeHandle(handle, () => ({
    run: (command) => editor.current?.run(command),
    caret: () => editor.current?.caret() ?? null,
    focus: () => editor.current?.view.focus(),
  }));
  return (
    <div
      ref={mount}
      className={styles.editor}
      data-italic={italic}
      data-alone={readOnly}
      onPointerDown={(event) => {
        // The room round the line belongs to it.
        if (event.target === event.currentTarget && !readOnly) {
          event.preventDefault();
          editor.current?.view.focus();
        }
      }}
    />
  );
}
