import type { Mark, Node } from '@tiptap/pm/model';
import { Fragment, type ReactNode } from 'react';
import { ReviewWords, useCameAlong } from './review-words';
import styles from './story-block.module.css';
import { markWords } from './what-came-along';

/** The words of a text block with their marks, read-only: links lead nowhere here. */
export function InlineCopy({ node }: { readonly node: Node }) {
  return (
    <>
      {node.children.map((child, at) => (
        <Fragment key={at}>
          {child.isText ? (
            <Marked text={child.text ?? ''} marks={child.marks} />
          ) : (
            <Gap node={child} />
          )}
        </Fragment>
      ))}
    </>
  );
}

function Gap({ node }: { readonly node: Node }) {
  const empty = node.textContent === '';
  if (node.type.name === 'lockedWords')
    return (
      <span className={styles.locked}>
        <InlineCopy node={node} />
      </span>
    );
  if (node.type.name !== 'slot') return <InlineCopy node={node} />;
  return (
    <span className={empty ? styles.missing : styles.filled}>
      {empty ? String(node.attrs['label'] ?? '') : <InlineCopy node={node} />}
    </span>
  );
}

function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const { review } = useCameAlong();
  return marks.reduceRight<ReactNode>((inner, mark) => {
    const said = markWords({ type: mark.type.name, attrs: mark.attrs }, review);
    if (said !== null) return <ReviewWords marks={[said]}>{inner}</ReviewWords>;
    switch (mark.type.name) {
      case 'strong':
        return <strong>{inner}</strong>;
      case 'emphasis':
        return <em>{inner}</em>;
      case 'strikethrough':
        return <s>{inner}</s>;
      case 'superscript':
        return <sup>{inner}</sup>;
      case 'subscript':
        return <sub>{inner}</sub>;
      case 'link':
        return (
          <span className={styles.link} title={String(mark.attrs['href'] ?? '')}>
            {inner}
          </span>
        );
      default:
        return inner;
    }
  }, text);
}
