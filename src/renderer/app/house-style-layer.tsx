import { HouseStyleWindow } from '../features/house-style/house-style-window';
import { useControls, useOnDesk, useWindowUi } from './controls';
import styles from './layers.module.css';

/** The house style manager, over the whole window until it is left. */
export function HouseStyleLayer() {
  const { ui } = useControls();
  const { onDesk } = useOnDesk();
  const layer = useWindowUi((state) => state.layer);
  if (layer?.kind !== 'house-style') return null;
  const record = onDesk.kind === 'open' ? onDesk.story.record : null;
  return (
    <div className={styles.whole} data-region="page">
      <HouseStyleWindow
        styleId={layer.styleId ?? record?.houseStyleId ?? null}
        templateId={layer.templateId}
        rule={layer.rule ?? null}
        backTo={record === null ? 'the library' : nameOf(record.workingTitle)}
        onLeave={() => ui.setState({ layer: null })}
      />
    </div>
  );
}

function nameOf(workingTitle: string): string {
  return workingTitle.trim() === '' ? 'the story' : workingTitle;
}
