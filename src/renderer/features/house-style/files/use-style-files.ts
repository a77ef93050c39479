import { useState } from 'react';
import type { DeskError } from '@shared/contract/desk-error';
import type { HouseStyle } from '@shared/house-style/house-style';
import { useDesk } from '../../../desk/desk-context';
import { showToast } from '../../../ui/toast-store';
import type { ChosenStyle } from './import-dialog';

/** Says what happened, what became of the copy, and the way on. */
function sayTrouble({ message, copy, wayOn }: DeskError): void {
  showToast([message, copy, wayOn].filter((words) => words !== '').join(' '));
}

/** The ways in and out of a style’s folder. */
export interface StyleFilesUse {
  /** A file that was chosen and waits for an answer. */
  readonly chosen: ChosenStyle | null;
  readonly choose: () => void;
  readonly dropChosen: () => void;
  readonly exportStyle: () => void;
  readonly showFolder: () => void;
  readonly copy: (name: string) => ReturnType<typeof copyTo>;
  readonly remove: () => void;
}

/** Asks main for what needs the system’s dialogs and folders. `onStyle` shows another style. */
export function useStyleFiles(
  style: HouseStyle,
  unsaved: number,
  onStyle: (id: string) => void,
): StyleFilesUse {
  const desk = useDesk();
  const [chosen, setChosen] = useState<ChosenStyle | null>(null);
  const { id, name } = style;
  const choose = async (): Promise<void> => {
    const answer = await desk.ask('house-style:choose', {});
    if (!answer.ok) sayTrouble(answer.error);
    else if (answer.value !== null) setChosen(answer.value);
  };
  const exportStyle = async (): Promise<void> => {
    const written = await desk.ask('house-style:export', { id });
    if (!written.ok) sayTrouble(written.error);
    else if (written.value !== null)
      showToast(
        `Exported to ${written.value.file}.${unsaved === 0 ? '' : ' Changes that are not saved are not in it.'}`,
      );
  };
  const showFolder = async (): Promise<void> => {
    const shown = await desk.ask('house-style:show-folder', { id });
    if (!shown.ok) sayTrouble(shown.error);
  };
  const remove = async (): Promise<void> => {
    const removed = await desk.ask('house-style:remove', { id });
    if (removed.ok) showToast(`${name} removed. Its folder is kept among the removed ones.`);
    else sayTrouble(removed.error);
  };
  return {
    chosen,
    choose: () => void choose(),
    dropChosen: () => setChosen(null),
    exportStyle: () => void exportStyle(),
    showFolder: () => void showFolder(),
    remove: () => void remove(),
    copy: (copyName) => copyTo(desk, id, copyName, onStyle),
  };
}

async function copyTo(
  desk: ReturnType<typeof useDesk>,
  id: string,
  name: string,
  onStyle: (id: string) => void,
) {
  const copied = await desk.ask('house-style:copy', { id, name });
  if (copied.ok) onStyle(copied.value.id);
  return copied;
}
