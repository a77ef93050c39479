import { X } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../ui/icon-button';
import { Banner } from '../screens/banner';

const WHEN = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** After the program, or its window, ended by a fault: how much of the story is there. */
export function RecoveredBanner({ recoveredAt }: { readonly recoveredAt: string }) {
  const [seen, setSeen] = useState(false);
  if (seen) return null;
  return (
    <Banner
      kind="note"
      title="Recovered."
      words={`The window did not close in order. The story is here as it was last saved, ${WHEN.format(new Date(recoveredAt))}.`}
    >
      <IconButton small label="Dismiss" icon={X} onClick={() => setSeen(true)} />
    </Banner>
  );
}
