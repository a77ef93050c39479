import { Decoration } from '@tiptap/pm/view';
import type { Level } from '@shared/result/problem';
import { LEVEL_WORDS } from '../../../ui/level-mark';
import type { PlacedApproval, PlacedMatch } from './place-report';
import type { MarkSpec } from './style-marks';
import styles from './style-marks.module.css';

const LEVELS: Readonly<Record<Level, string | undefined>> = {
  error: styles.error,
  warning: styles.warning,
  suggestion: styles.suggestion,
};

/** What is drawn for matches and approved names. The lightest level goes first, so that the gravest is named where two overlap. */
export function pageMarks(
  open: readonly PlacedMatch[],
  approved: readonly PlacedApproval[],
  current: string | null,
): readonly Decoration[] {
  return [
    ...approved.map(({ what, from, to }) => mark(from, to, `approved ${what}`, null, styles.right)),
    ...(['suggestion', 'warning', 'error'] as const).flatMap((level) =>
      open
        .filter(({ shown }) => shown.match.level === level)
        .map((each) => matchMark(each, each.shown.match.id === current)),
    ),
  ];
}

function matchMark({ shown, from, to }: PlacedMatch, isCurrent: boolean): Decoration {
  const { match, title, isAltText } = shown;
  const key = `${match.id} ${match.level} ${isCurrent ? 'current' : ''}`;
  if (isAltText) return Decoration.node(from, to, {}, { key, id: match.id } satisfies MarkSpec);
  const classes = [styles.match, LEVELS[match.level], isCurrent ? styles.current : undefined];
  return Decoration.inline(
    from,
    to,
    {
      class: classes.filter((name) => name !== undefined).join(' '),
      // Not aria-details: the row that it would name is there only while the panel is open.
      'aria-description': `${LEVEL_WORDS[match.level]}: ${title}`,
      'data-style-match': match.id,
    },
    { key, id: match.id } satisfies MarkSpec,
  );
}

function mark(
  from: number,
  to: number,
  key: string,
  id: string | null,
  name: string | undefined,
): Decoration {
  return Decoration.inline(from, to, { class: name ?? '' }, { key, id } satisfies MarkSpec);
}
