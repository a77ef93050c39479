import { useEffect, useRef } from 'react';
import type { CommandId } from '@shared/contract/commands';
import { useDeskEvent } from '../desk/use-desk-event';
import { answerClosing, saveAll } from './close-protocol';
import { useControls } from './controls';
import { whenFree } from './window-ui';
import { fetchPendingFile, isPicture, takeDroppedFile } from './incoming-files';

/** Hears what main tells the desk window: commands of the menu, files, the wish to close. */
export function useWindowEvents(run: (command: CommandId) => void): void {
  const controls = useControls();
  useDeskEvent('command:chosen', ({ id }) => run(id));
  useDeskEvent('window:closing', () => void answerClosing(controls));
  useDeskEvent('desk:sleeping', () => void saveAll(controls));
  useDeskEvent('file:received', () => void fetchPendingFile(controls));
  useDeskEvent('story:received', ({ id }) => {
    void whenFree(controls.ui).then(() => controls.stories.open(id));
  });
  useEffect(() => void fetchPendingFile(controls), [controls]);
}

/**
 * A file dropped on the window: copy opens the import preview; pictures go to the page, unless the page has
 * taken them where they fell. Without this the window would leave for the file.
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
      const [copy] = files.filter((file) => !isPicture(file));
      if (pictures.length > 0) take.current(pictures);
      if (copy !== undefined) void takeDroppedFile(controls, copy);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', drop);
    };
  }, [controls]);
}
