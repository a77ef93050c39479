import { useMemo } from 'react';
import type { CommandId } from '@shared/contract/commands';
import type { HouseStyle } from '@shared/house-style/house-style';
import { BatchView } from '../features/import/batch/batch-view';
import { ImportPreview } from '../features/import/import-preview';
import type { ImportSource } from '../features/import/import-source';
import { ReportDialog } from '../features/import/report/report-dialog';
import { useControls, useWindowUi } from './controls';
import { useDeskSettings } from './desk-settings';
import styles from './layers.module.css';

export interface ImportLayerProps {
  readonly houseStyles: readonly HouseStyle[];
  readonly onRun: (command: CommandId) => void;
}

/**
 * What was received, beside what it will be, over the whole window until it is taken in or left; a folder of it; and
 * afterwards the account of a taking in.
 */
export function ImportLayer({ houseStyles, onRun }: ImportLayerProps) {
  const { ui, stories } = useControls();
  const { settings } = useDeskSettings();
  const layer = useWindowUi((state) => state.layer);
  const source = useMemo((): ImportSource | null => {
    if (layer?.kind === 'import') return { kind: 'file', file: layer.file };
    return layer?.kind === 'import-clipboard' ? { ...layer, kind: 'clipboard' } : null;
  }, [layer]);
  const close = (): void => ui.setState({ layer: null });
  const open = (id: string): void => {
    close();
    void stories.open(id);
  };
  const showReport = (id: string): void =>
    ui.setState({ layer: { kind: 'report', id, part: 'report' } });
  if (layer?.kind === 'report')
    return <ReportDialog storyId={layer.id} part={layer.part} onClose={close} />;
  if (layer?.kind === 'import-folder')
    return (
      <div className={styles.whole} data-region="page">
        <BatchView
          chosen={layer.chosen}
          houseStyles={houseStyles}
          houseStyleId={settings.houseStyleId}
          onOpen={open}
          onClose={close}
        />
      </div>
    );
  if (source === null) return null;
  return (
    <div className={styles.whole} data-region="page">
      <ImportPreview
        source={source}
        houseStyles={houseStyles}
        houseStyleId={settings.houseStyleId}
        onCancel={close}
        onReport={showReport}
        onChooseAnother={() => {
          close();
          onRun('open-file');
        }}
        onTaken={open}
      />
    </div>
  );
}
