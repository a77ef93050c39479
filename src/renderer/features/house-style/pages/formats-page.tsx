import type { HouseSettings } from '@shared/house-style/house-style';
import { useCallback } from 'react';
import { faultAt } from '../draft/draft-faults';
import { useManager } from '../manager-context';
import { Pane } from '../part';
import { FormsPart } from './forms-part';
import { LabelsPart } from './labels-part';
import { PublicationPart } from './publication-part';
import type { SettingsPartProps } from './settings-part';

/** Names and formats: who publishes, and how names, dates and credits are printed. */
export function FormatsPage() {
  const { style, readOnly, change, settingFaults } = useManager();
  const set = useCallback(
    (patch: Partial<HouseSettings>, key: string) => change((now) => ({ ...now, ...patch }), key),
    [change],
  );
  const part: SettingsPartProps = {
    settings: style,
    readOnly,
    set,
    fault: (path) => faultAt(settingFaults, path),
  };
  return (
    <Pane
      title="Names and formats"
      words="How the publication names itself, and how names, dates and credits are printed."
    >
      <PublicationPart {...part} />
      <FormsPart {...part} />
      <LabelsPart {...part} />
    </Pane>
  );
}
