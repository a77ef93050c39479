import { act, render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DeskProvider } from '../desk/desk-context';
import { createMemoryDesk } from '../desk/memory-desk';
import { toasts } from '../ui/toast-store';
import { useBackupTrouble } from './use-backup-trouble';

function Listening() {
  useBackupTrouble();
  return null;
}

it('a backup that could not be made is told in a message that leads to the settings', () => {
  const desk = createMemoryDesk();
  render(
    <DeskProvider desk={desk}>
      <Listening />
    </DeskProvider>,
  );
  act(() =>
    desk.emit('backup:failed', {
      code: 'disk-full',
      message: 'No backup was made: the disk for backups is full.',
      copy: 'The library is as it was.',
      wayOn: 'Free some space there.',
    }),
  );
  const { shown } = toasts.getState();
  expect(shown?.words).toBe(
    'No backup was made: the disk for backups is full. Free some space there.',
  );
  shown?.actions[0]?.act();
  expect(desk.asked.at(-1)).toEqual({
    channel: 'window:open-settings',
    request: { part: 'backup' },
  });
});
