import { Button } from '../../ui/button';
import part from './settings-part.module.css';
import { TakeInDialog } from './take-in-dialog';
import { useWholeLibrary, type WholeLibrary as Whole } from './use-whole-library';
import styles from './whole-library.module.css';

/** All stories as a folder of files that can be opened one by one, and such a folder taken in. */
export function WholeLibrary() {
  const whole = useWholeLibrary();
  const { doing, failure, report } = whole;
  return (
    <>
      <div className={part.row}>
        <span className={part.label}>All stories</span>
        <p className={part.folder} role="status">
          <b>{statusWords(whole)}</b>
          <span>{leftOutWords(whole)}</span>
        </p>
        <div className={styles.buttons}>
          {doing !== null && (
            <Button size="small" onClick={whole.cancel}>
              Call off
            </Button>
          )}
          {doing === null && (
            <>
              <Button size="small" onClick={() => void whole.exportAll()}>
                Export the library…
              </Button>
              {whole.exported !== null && (
                <Button size="small" onClick={whole.showFolder}>
                  Show in folder
                </Button>
              )}
              <Button size="small" onClick={() => void whole.takeIn()}>
                Take in a library folder…
              </Button>
            </>
          )}
        </div>
      </div>
      {failure !== null && report === null && (
        <p className={part.fault} role="alert">
          {failure.message} {failure.copy} {failure.wayOn}
        </p>
      )}
      {report !== null && <TakeInDialog whole={whole} report={report} />}
    </>
  );
}

function statusWords({ doing, progress, exported }: Whole): string {
  if (doing !== null) {
    const what = doing === 'export' ? 'Exporting' : 'Taking in';
    return progress === null
      ? `${what}…`
      : `${what}: ${figure(progress.done)} of ${figure(progress.total)}`;
  }
  if (exported === null) return 'A folder of bundles';
  return `${exported.stories === 1 ? '1 story' : `${figure(exported.stories)} stories`} exported`;
}

function leftOutWords({ doing, exported }: Whole): string {
  if (doing !== null || exported === null)
    return 'One file for each story, with a list and its checksums';
  const { folder, leftOut } = exported;
  if (leftOut.length === 0) return folder;
  const named = leftOut.slice(0, 3).map(({ title, reason }) => `“${title}”: ${reason}`);
  return `${folder}. ${leftOut.length === 1 ? 'One' : figure(leftOut.length)} could not be packed and is named in the list. ${named.join(' ')}`;
}

function figure(count: number): string {
  return count.toLocaleString('en-GB');
}
