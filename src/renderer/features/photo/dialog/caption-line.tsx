import type { Node } from '@tiptap/pm/model';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../../../ui/icon';
import styles from './caption-line.module.css';
import type { FieldName } from './field-name';

export interface CaptionLineProps {
  /** The caption node, as the story would hold it. */
  readonly caption: Node;
  /** Bare. */
  readonly creditLine: string;
  /** As it prints; empty for none. */
  readonly credit: string;
  /** BCP 47 tag of the copy. */
  readonly language: string;
  /** The field that fills a slot of the caption; null where the dialog has none for it. */
  readonly fieldOf: (slot: Node) => FieldName | null;
  /** Goes to a field. */
  readonly onGoTo: (field: FieldName) => void;
}

/** Caption and credit as they will run, their values as chips. A chip that is missing leads to its field. */
export function CaptionLine({
  caption,
  creditLine,
  credit,
  language,
  fieldOf,
  onGoTo,
}: CaptionLineProps) {
  return (
    <p className={styles.line} lang={language} dir="auto">
      {caption.childCount === 0 && <Missing label="Caption" field="what" onGoTo={onGoTo} />}
      {caption.children.map((child, index) => (
        <Part key={index} node={child} field={fieldOf(child)} onGoTo={onGoTo} />
      ))}{' '}
      {credit === '' ? (
        <Missing label="Credit" field="creditLine" onGoTo={onGoTo} />
      ) : (
        <Credit bare={creditLine.trim()} printed={credit} />
      )}
    </p>
  );
}

interface PartProps extends Pick<CaptionLineProps, 'onGoTo'> {
  readonly node: Node;
  readonly field: FieldName | null;
}

function Part({ node, field, onGoTo }: PartProps): ReactNode {
  if (node.type.name !== 'slot') return node.textContent;
  if (node.content.size > 0) return <span className={styles.chip}>{node.textContent}</span>;
  if (node.attrs['required'] === false) return null;
  return <Missing label={String(node.attrs['label'])} field={field} onGoTo={onGoTo} />;
}

interface MissingProps extends Pick<CaptionLineProps, 'onGoTo'> {
  readonly label: string;
  readonly field: FieldName | null;
}

function Missing({ label, field, onGoTo }: MissingProps) {
  const words = `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
  return field === null ? (
    <span className={styles.missing}>{words} missing</span>
  ) : (
    <button type="button" className={styles.missing} onClick={() => onGoTo(field)}>
      <Icon of={Plus} size={13} />
      Add {words}
    </button>
  );
}

function Credit({ bare, printed }: { bare: string; printed: string }) {
  const at = printed.indexOf(bare);
  return (
    <span className={styles.whole}>
      {printed.slice(0, at)}
      <span className={styles.chip}>{bare}</span>
      {printed.slice(at + bare.length)}
    </span>
  );
}
