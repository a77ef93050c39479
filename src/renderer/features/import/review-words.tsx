import { use } from 'react';
import { CameAlongContext, type MarkWords } from './what-came-along';
import styles from './review-words.module.css';

const TAGS = { insertion: 'ins', deletion: 'del', modification: 'span', comment: 'mark' } as const;

export interface ReviewWordsProps {
  readonly marks: readonly MarkWords[];
  readonly children: React.ReactNode;
}

/** Words with what was proposed and said about them: seen by line and tint, heard before the words. */
export function ReviewWords({ marks, children }: ReviewWordsProps) {
  return marks.reduceRight<React.ReactNode>((inner, { kind, words }) => {
    const Tag = TAGS[kind];
    return (
      <Tag className={styles[kind]} title={words}>
        <span className="visually-hidden">[{words}] </span>
        {inner}
        <span className="visually-hidden"> [end]</span>
      </Tag>
    );
  }, children);
}

/** What came along with the words that are shown. */
export const useCameAlong = () => use(CameAlongContext);
