import { useState } from 'react';
import type { DeskError } from '@shared/contract/desk-error';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast-store';
import { useControls } from '../controls';
import { sayFailure } from '../say-failure';
import { FailureScreen } from './failure-screen';

const WHEN = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** A story that cannot be read: why, and what can be done for its words. It stays in the library as it is. */
export function UnreadableStory({ id, error }: { readonly id: string; readonly error: DeskError }) {
  const { desk, stories } = useControls();
  const [busy, setBusy] = useState(false);
  const rescue = async (): Promise<void> => {
    setBusy(true);
    const made = await desk.ask('story:rescue', { id });
    setBusy(false);
    if (!made.ok) {
      sayFailure(made.error);
      return;
    }
    await stories.open(made.value.id);
    const when = WHEN.format(new Date(made.value.keptAt));
    showToast(`A new story, as its version of ${when} was. The one that cannot be read is kept.`);
  };
  const saveBytes = async (): Promise<void> => {
    const saved = await desk.ask('story:save-bytes', { id });
    if (!saved.ok) sayFailure(saved.error);
    else if (saved.value !== null) showToast(`Saved: ${saved.value.fileName}`);
  };
  return (
    <FailureScreen error={error}>
      <Button size="large" kind="primary" blocked={busy} onClick={() => void rescue()}>
        Open its last version
      </Button>
      <Button size="large" onClick={() => void saveBytes()}>
        Save its bytes…
      </Button>
      <Button size="large" onClick={() => void stories.open(id)}>
        Try again
      </Button>
      <Button size="large" onClick={() => void desk.ask('desk:show-library-folder', {})}>
        Show the library folder
      </Button>
    </FailureScreen>
  );
}
