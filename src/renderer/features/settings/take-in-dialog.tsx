import type { TakeInReport, TakenRow } from '@shared/contract/library-folder-channels';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import styles from './take-in-dialog.module.css';
import type { WholeLibrary } from './use-whole-library';

export interface TakeInDialogProps {
  readonly whole: WholeLibrary;
  readonly report: TakeInReport;
}

const BECAME: Readonly<Record<TakenRow['became'], string>> = {
  taken: 'Taken in',
  same: 'Here already',
  other: 'Here in other words, not touched',
  refused: 'Refused',
};
const ORDER: readonly TakenRow['became'][] = ['other', 'refused', 'taken', 'same'];

/** So many rows are drawn: a library may have thousands. */
const SHOWN = 500;

/** What became of each file of a folder; those in other words can be kept as stories of their own. */
export function TakeInDialog({ whole, report }: TakeInDialogProps) {
  const { failure, doing } = whole;
  const rows = ORDER.flatMap((became) => report.rows.filter((row) => row.became === became));
  const others = rows.filter(({ became }) => became === 'other').map(({ file }) => file);
  return (
    <Dialog
      open
      title={`Taken in: ${report.folder}`}
      width={720}
      onClose={whole.putAway}
      footer={
        <>
          <span className={styles.grow} role="status">
            {doing === 'keep-apart' ? 'Taking in…' : ''}
          </span>
          {others.length > 0 && (
            <Button onClick={() => void whole.keepApart(others)}>
              {others.length === 1
                ? 'Keep the one as a story of its own'
                : `Keep the ${others.length.toLocaleString('en-GB')} as stories of their own`}
            </Button>
          )}
          <Button kind="primary" onClick={whole.putAway}>
            Done
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p>{sumWords(report)}</p>
        {failure !== null && (
          <p className={styles.fault} role="alert">
            {failure.message} {failure.copy} {failure.wayOn}
          </p>
        )}
        {rows.length > 0 && (
          <div className={styles.scroll} tabIndex={0} role="region" aria-label="Files">
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">File</th>
                  <th scope="col">Story</th>
                  <th scope="col">What became of it</th>
                </tr>
              </thead>
              <tbody>
                {rows.slice(0, SHOWN).map(({ file, title, became, reason }) => (
                  <tr key={file}>
                    <td className={styles.file}>{file}</td>
                    <td>{title}</td>
                    <td>
                      {BECAME[became]}
                      {reason !== '' && `: ${reason}`}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {rows.length > SHOWN && (
          <p>{`${(rows.length - SHOWN).toLocaleString('en-GB')} more files are not shown here.`}</p>
        )}
      </div>
    </Dialog>
  );
}

function sumWords({ rows, cancelled }: TakeInReport): string {
  if (rows.length === 0)
    return cancelled
      ? 'It was called off before the first file. The library is as it was.'
      : 'There is no .standfirst file in this folder. The library is as it was.';
  const count = (became: TakenRow['became']): string =>
    rows.filter((row) => row.became === became).length.toLocaleString('en-GB');
  const sum = `${count('taken')} taken in, ${count('same')} here already, ${count('other')} here in other words, ${count('refused')} refused.`;
  return cancelled ? `${sum} It was called off: what was taken in by then stays.` : sum;
}
