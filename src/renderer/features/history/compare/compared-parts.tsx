import { UnfoldVertical } from 'lucide-react';
import { useState } from 'react';
import type { ComparedPart } from '@shared/story/compare/compare-stories';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { linesOf } from './change-words';
import styles from './compared-parts.module.css';
import { ComparedRow, type RowProps } from './compared-row';

export interface ComparedPartsProps extends Omit<RowProps, 'part' | 'labelled'> {
  readonly parts: readonly ComparedPart[];
}

/** As many parts without a change, or more, are folded into one line. */
const FOLDED_FROM = 3;

/** Parts with what has changed in them; longer stretches without a change are folded and open at a press. */
export function ComparedParts({ parts, ...shown }: ComparedPartsProps) {
  return (
    <>
      {stretches(parts).map((stretch, at) =>
        stretch.length >= FOLDED_FROM && stretch.every(({ part }) => part.change === null) ? (
          <Fold key={at} stretch={stretch} {...shown} />
        ) : (
          <Rows key={at} stretch={stretch} {...shown} />
        ),
      )}
    </>
  );
}

interface ShownPart {
  readonly part: ComparedPart;
  /** Whether it says what of the page or the furniture it is: the first of its kind does. */
  readonly labelled: boolean;
}

/** Neighbours that are all changed, or all the same; what has no words in either text is not shown. */
function stretches(parts: readonly ComparedPart[]): ShownPart[][] {
  const found: ShownPart[][] = [];
  let above: string | undefined;
  for (const part of parts) {
    const lines = linesOf(part);
    if (lines.length === 0) continue;
    const shown = { part, labelled: lines[0]?.label !== above };
    above = lines.at(-1)?.label;
    const last = found.at(-1);
    if (last && (last[0]?.part.change === null) === (part.change === null)) last.push(shown);
    else found.push([shown]);
  }
  return found;
}

interface StretchProps extends Omit<RowProps, 'part' | 'labelled'> {
  readonly stretch: readonly ShownPart[];
}

function Rows({ stretch, ...shown }: StretchProps) {
  return stretch.map((each, at) => <ComparedRow key={at} {...each} {...shown} />);
}

function Fold({ stretch, ...shown }: StretchProps) {
  const [open, setOpen] = useState(false);
  const isCopy = stretch.every(({ part }) => part.before?.place === 'body');
  return (
    <>
      <div className={styles.fold}>
        <Button kind="text" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon of={UnfoldVertical} size={14} />
          {`${stretch.length} ${isCopy ? 'paragraphs' : 'parts'} unchanged`}
        </Button>
      </div>
      {open && <Rows stretch={stretch} {...shown} />}
    </>
  );
}
