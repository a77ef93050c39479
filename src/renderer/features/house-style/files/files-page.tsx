import type { Problem } from '@shared/result/problem';
import { Button } from '../../../ui/button';
import { useManager } from '../manager-context';
import pane from '../pane.module.css';
import { Pane, Part } from '../part';
import { storiesWords } from '../template/usage-words';
import { FaultList } from './fault-list';
import styles from './files-page.module.css';

export interface FilesPageProps {
  readonly builtIn: boolean;
  /** Stories in this style. */
  readonly stories: number;
  /** Faults of folders that are not this style’s. */
  readonly otherProblems: readonly Problem[];
  readonly onShowFolder: () => void;
  readonly onImport: () => void;
  readonly onExport: () => void;
  readonly onCopyStyle: () => void;
  readonly onRemoveStyle: () => void;
}

/** Where the style lies, and the ways in and out. */
export function FilesPage(props: FilesPageProps) {
  const { style } = useManager();
  const { builtIn, stories, otherProblems } = props;
  return (
    <Pane
      title="Files"
      words="A house style is a folder of plain files. They can be edited by hand, too: the desk takes up what it can read."
    >
      <Part
        title={`${style.name} ${style.version}`}
        aside={builtIn ? 'Built in, read only' : 'Yours'}
      >
        <dl className={styles.facts}>
          <dt>Folder</dt>
          <dd>
            <code>{style.id}</code>
          </dd>
          <dt>Used by</dt>
          <dd>{stories === 0 ? 'No story' : storiesWords(stories)}</dd>
          <dt>Holds</dt>
          <dd>
            {`${style.templates.length} templates, ${style.storyTemplates.length} for whole stories${style.exportCss === '' ? '' : ', a stylesheet for pages'}`}
          </dd>
        </dl>
        <div className={styles.actions}>
          <Button onClick={props.onShowFolder}>Show folder</Button>
          <Button onClick={props.onExport}>Export…</Button>
          <Button onClick={props.onCopyStyle}>Copy style…</Button>
          {!builtIn && <Button onClick={props.onRemoveStyle}>Remove style…</Button>}
        </div>
      </Part>
      <Part title="Take in a style">
        <p className={pane.quiet}>
          A <code>.standfirst-style</code> file holds a whole house style. What it would change is
          shown before anything is replaced.
        </p>
        <div className={styles.actions}>
          <Button onClick={props.onImport}>Import…</Button>
        </div>
      </Part>
      {otherProblems.length > 0 && (
        <Part title="Other folders with faults" aside={String(otherProblems.length)}>
          <FaultList problems={otherProblems} />
        </Part>
      )}
    </Pane>
  );
}
