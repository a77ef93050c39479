import { useEffect, useRef } from 'react';
import type { CommandId } from '@shared/contract/commands';
import { useDeskEvent } from '../desk/use-desk-event';
import { answerClosing, saveAll } from './close-protocol';
import { useControls } from './controls';
import { inTurn } from './in-turn';
import { fetchPendingFile, isPicture, takeDroppedFile } from './incoming-files';
import { fetchReturned } from './hand-off/returned-story';
import { whenFree } from './window-ui';

/** Hears what main tells the desk window: commands of the menu, files, the wish to close. */
export function useWindowEvents(run: (command: CommandId) => void): void {
  const controls = useControls();
  useDeskEvent('command:chosen', ({ id }) => run(id));
  useDeskEvent('window:closing', () => void answerClosing(controls));
  useDeskEvent('desk:sleeping', () => void saveAll(controls));
  const { ui, stories } = controls;
  const fetchFile = () => void inTurn(ui, () => fetchPendingFile(controls));
  const fetchReturn = () => void inTurn(ui, () => fetchReturned(controls));
  useDeskEvent('file:received', fetchFile);
  useDeskEvent('story:received', ({ id }) => {
    void inTurn(ui, () => whenFree(ui).then(() => stories.open(id)));
  });
  useDeskEvent('hand-off:came', fetchReturn);
  const atStart = useRef({ fetchFile, fetchReturn });
  useEffect(() => {
    atStart.current.fetchFile();
    atStart.current.fetchReturn();
  }, []);
}

/**
 * Files dropped on the window, one after the other: copy opens the import preview, a bundle becomes a story; pictures go
 * to the page, unless the page has taken them where they fell. Without this the window would leave for the file.
 */
export function useFileDrop(takePictures: (files: readonly File[]) => void): void {
  const controls = useControls();
  const take = useRef(takePictures);
  useEffect(() => {
    take.current = takePictures;
  });
  useEffect(() => {
    const allow = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0 || event.defaultPrevented) return;
      event.preventDefault();
      const pictures = files.filter(isPicture);
      if (pictures.length > 0) take.current(pictures);
      for (const file of files.filter((each) => !isPicture(each)))
        void inTurn(controls.ui, () => takeDroppedFile(controls, file));
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', drop);
    };
  }, [controls]);
}
