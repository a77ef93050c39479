import type { Mark } from '@tiptap/pm/model';
import type { MarkViewConstructor } from '@tiptap/pm/view';
import { authorHue } from '../../../desk/review/author-hues';
import { initialsOf } from '../../../ui/initials';
import { make } from '../page/dom';
import type { PageContext } from '../page/page-context';
import styles from './review-marks.module.css';

/** What each mark says of its words, for those who listen. */
const SAID = {
  insertion: 'inserted by',
  deletion: 'deleted by',
  modification: 'form changed by',
  comment: 'comment by',
} as const;

const TAGS = { insertion: 'ins', deletion: 'del', modification: 'span', comment: 'mark' } as const;

/**
 * The faces of the marks of review, in their author’s hue. Each is made once, with what the record knows at that moment:
 * no keystroke looks at it again.
 */
export function reviewMarkViews(context: PageContext): Record<string, MarkViewConstructor> {
  const face =
    (kind: keyof typeof SAID): MarkViewConstructor =>
    (mark, _view, isInline) => ({ dom: draw(kind, mark, isInline, context) });
  return {
    insertion: face('insertion'),
    deletion: face('deletion'),
    modification: face('modification'),
    comment: face('comment'),
  };
}

function draw(
  kind: keyof typeof SAID,
  { attrs }: Mark,
  isInline: boolean,
  { record, asks }: PageContext,
): HTMLElement {
  const key = String(attrs['id']);
  const all = kind === 'comment' ? record.comments : record.suggestions;
  const author = (Object.hasOwn(all, key) ? all[key]?.author : undefined) ?? '';
  const own = asks.who();
  const isOwn = author !== '' && author === own;
  const name = author === '' ? 'somebody' : author;
  const isBreak =
    !isInline &&
    Object.hasOwn(record.suggestions, key) &&
    record.suggestions[key]?.change === 'break';
  const shape = isBreak ? styles.break : styles.block;
  return make(TAGS[kind], {
    class: [styles.review, styles[kind], isInline ? styles.words : shape].join(' '),
    'data-review': key,
    'data-hue': String(authorHue(author, record, own)),
    'data-initials': isOwn ? 'You' : initialsOf(name === 'somebody' ? '?' : name),
    'aria-description': `${isBreak ? 'paragraph break ' : ''}${SAID[kind]} ${isOwn ? 'you' : name}`,
  });
}
