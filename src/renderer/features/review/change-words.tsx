import { ArrowRight } from 'lucide-react';
import type { OpenSuggestion } from '@shared/story/review/open-review';
import { Icon } from '../../ui/icon';
import styles from './review-panel.module.css';

/** So much of long words is shown; the rest is an ellipsis, and stands on the page. */
const MOST = 240;

/** What a suggestion changes: struck words, an arrow, the words in their place. */
export function ChangeWords({ item }: { readonly item: OpenSuggestion }) {
  const { takesOut, putsIn, forms, change, isMove } = item;
  if (item.break !== null)
    return (
      <p className={styles.change}>
        <em>
          {item.break === 'put in' ? 'New paragraph from here' : 'Join to the paragraph before'}
        </em>
      </p>
    );
  if (forms !== '' || change === 'form')
    return (
      <p className={styles.change}>
        <em>Form of</em>
        {short(forms)}
      </p>
    );
  const isBoth = takesOut !== '' && putsIn !== '';
  return (
    <p className={styles.change}>
      {!isBoth && <em>{labelOf(takesOut !== '', change === 'paragraph', isMove)}</em>}
      {takesOut !== '' && <del>{short(takesOut)}</del>}
      {isBoth && <Icon of={ArrowRight} size={13} />}
      {putsIn !== '' && <ins>{short(putsIn)}</ins>}
    </p>
  );
}

function labelOf(isOut: boolean, isParagraph: boolean, isMove: boolean): string {
  if (isMove) return isOut ? 'Move from here' : 'Move to here';
  const what = isParagraph ? ' paragraph' : '';
  return `${isOut ? 'Delete' : 'Insert'}${what}`;
}

/** The beginning of long words. */
export function short(words: string): string {
  return words.length <= MOST ? words : `${words.slice(0, MOST).replace(/\s+\S*$/u, '')} …`;
}
