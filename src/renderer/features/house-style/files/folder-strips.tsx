import type { HouseStyle } from '@shared/house-style/house-style';
import type { Problem } from '@shared/result/problem';
import { ChangedFolder, FaultyFolder } from './folder-strip';
import { problemsOf } from './problems-of';

export interface FolderStripsProps {
  readonly id: string;
  readonly name: string;
  readonly faulty: boolean;
  /** Faults of every folder. */
  readonly problems: readonly Problem[];
  readonly theirs: HouseStyle | null;
  readonly onShowFolder: () => void;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** What hand edits of the folder mean for what is on show. */
export function FolderStrips(props: FolderStripsProps) {
  const { id, name, faulty, problems, theirs } = props;
  return (
    <>
      {faulty && (
        <FaultyFolder
          name={name}
          problems={problemsOf(id, problems)}
          onShowFolder={props.onShowFolder}
        />
      )}
      {theirs !== null && (
        <ChangedFolder
          name={name}
          onKeepMine={props.onKeepMine}
          onTakeTheirs={props.onTakeTheirs}
        />
      )}
    </>
  );
}
