import { useStore } from 'zustand';
import { Button } from '../../ui/button';
import { useControls } from '../controls';
import { Banner } from '../screens/banner';

/** While pictures come in: which one, how many, and a way to stop. The page stays free to write on. */
export function IntakeBanner() {
  const { photos } = useControls();
  const now = useStore(photos.progress, (state) => state.now);
  if (now === null) return null;
  const title = now.total === 1 ? 'Adding photo.' : `Adding photo ${now.done + 1} of ${now.total}.`;
  return (
    <Banner kind="note" title={title} words={now.name}>
      <Button size="small" onClick={() => photos.cancel()}>
        Stop
      </Button>
    </Banner>
  );
}
