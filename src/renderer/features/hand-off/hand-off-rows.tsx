import type { HandOffChange, HandOffRow } from '@shared/hand-off/hand-off-change';
import type { StoryLine } from '@shared/story/compare/part-lines';
import { ChangeRow, type ChangeRowProps } from './change-row';
import styles from './hand-off-view.module.css';
import { SameRows } from './same-rows';

export interface HandOffRowsProps extends Omit<ChangeRowProps, 'change' | 'taken'> {
  readonly rows: readonly HandOffRow[];
  readonly taken: ReadonlySet<string>;
}

/** Both stories in page order: changes with their choice, and between them what is the same. */
export function HandOffRows({ rows, taken, ...row }: HandOffRowsProps) {
  return (
    <>
      {stretches(rows).map((stretch) => {
        switch (stretch.kind) {
          case 'same':
            return <SameRows key={stretch.key} parts={stretch.parts} />;
          case 'moved-from':
            return (
              <p key={stretch.key} className={styles.moved}>
                {`${stretch.change.label} moved from here: ${opening(stretch.change)}`}
              </p>
            );
          case 'change':
            return (
              <ChangeRow
                key={stretch.key}
                {...row}
                change={stretch.change}
                taken={taken.has(stretch.change.id)}
              />
            );
        }
      })}
    </>
  );
}

type Stretch =
  | {
      readonly kind: 'same';
      readonly key: string;
      readonly parts: (readonly StoryLine[])[];
    }
  | {
      readonly kind: 'change' | 'moved-from';
      readonly key: string;
      readonly change: HandOffChange;
    };

/** Neighbours without a change go together. */
function stretches(rows: readonly HandOffRow[]): Stretch[] {
  const found: Stretch[] = [];
  rows.forEach((row, at) => {
    const last = found.at(-1);
    if (row.kind !== 'same') found.push({ ...row, key: `${row.kind} ${row.change.id}` });
    else if (row.lines.length === 0) return;
    else if (last?.kind === 'same') last.parts.push(row.lines);
    else found.push({ kind: 'same', key: `same ${at}`, parts: [row.lines] });
  });
  return found;
}

/** The first words of a part, to know it by. */
function opening({ here }: HandOffChange): string {
  const words = here[0]?.words ?? '';
  return words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words;
}
