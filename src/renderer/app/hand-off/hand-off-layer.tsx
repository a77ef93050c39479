import { HandOffView } from '../../features/hand-off/hand-off-view';
import { SendDialog } from '../../features/hand-off/send-dialog';
import { useControls, useWindowUi } from '../controls';
import styles from '../layers.module.css';
import { keepReturnedApart, leaveReturned, takeChanges } from './returned-story';
import { sendBundle } from './send-bundle';

/** A story on its way out, or one that came back. */
export function HandOffLayer() {
  const controls = useControls();
  const layer = useWindowUi((state) => state.layer);
  if (layer?.kind === 'send-bundle')
    return (
      <SendDialog
        onSend={(to) => sendBundle(controls, to)}
        onClose={() => controls.ui.setState({ layer: null })}
      />
    );
  if (layer?.kind !== 'hand-off') return null;
  const { returned } = layer;
  return (
    <div className={styles.whole} data-region="page">
      <HandOffView
        key={`${returned.token} ${returned.revision}`}
        returned={returned}
        onTake={(taken) => takeChanges(controls, returned, taken)}
        onKeepApart={() => keepReturnedApart(controls, returned.token)}
        onLeave={() => void leaveReturned(controls, returned.token)}
      />
    </div>
  );
}
