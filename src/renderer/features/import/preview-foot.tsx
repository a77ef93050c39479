import type { DeskError } from '@shared/contract/desk-error';
import type { ImportReport } from '@shared/import/recognition';
import { Button } from '../../ui/button';
import { FailureLine } from '../../ui/failure-line';
import { Kbd } from '../../ui/kbd';
import { partsSum } from './parts-sum';
import styles from './preview-foot.module.css';

export interface PreviewFootProps {
  readonly report: ImportReport | null;
  readonly taking: boolean;
  readonly failure: DeskError | null;
  readonly onCancel: () => void;
  readonly onTake: () => void;
}

/** What was recognised and that nothing was lost; the two ways on. */
export function PreviewFoot({ report, taking, failure, onCancel, onTake }: PreviewFootProps) {
  return (
    <footer className={styles.foot} data-pane="foot">
      {failure === null ? (
        <p role="status" className={styles.sum}>
          {report !== null && <Sum report={report} />}
        </p>
      ) : (
        <FailureLine failure={failure} />
      )}
      {failure === null && report !== null && (
        <p className={styles.hints}>
          <span>
            <Kbd keys="Up" />
            <Kbd keys="Down" /> Line
          </span>
          <span>
            <Kbd keys="Space" /> Kind
          </span>
        </p>
      )}
      <span className={styles.grow} />
      <Button size="large" keys="Esc" onClick={onCancel}>
        Cancel
      </Button>
      <Button
        size="large"
        kind="primary"
        keys="Mod+Enter"
        disabled={report === null || taking}
        onClick={onTake}
      >
        {taking ? 'Taking in…' : 'Take in'}
      </Button>
    </footer>
  );
}

function Sum({ report }: { readonly report: ImportReport }) {
  const { parts, left, complete } = partsSum(report);
  return (
    <>
      <b>{parts.toLocaleString('en-GB')}</b> {parts === 1 ? 'part' : 'parts'} recognised ·{' '}
      <b>{left.toLocaleString('en-GB')}</b> {left === 1 ? 'line' : 'lines'} in the tray ·{' '}
      {complete ? 'nothing lost' : 'look at what is missing'}
    </>
  );
}
