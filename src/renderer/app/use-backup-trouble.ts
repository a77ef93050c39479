import { useDeskEvent } from '../desk/use-desk-event';
import { useDesk } from '../desk/desk-context';
import { showToast } from '../ui/toast-store';

/** Says once that a backup could not be made by itself; the settings go on saying it. */
export function useBackupTrouble(): void {
  const desk = useDesk();
  useDeskEvent('backup:failed', ({ message, wayOn }) =>
    showToast(`${message} ${wayOn}`, {
      label: 'Settings',
      act: () => void desk.ask('window:open-settings', { part: 'backup' }),
    }),
  );
}
