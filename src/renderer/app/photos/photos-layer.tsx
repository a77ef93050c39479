import { PhotosView } from '../../features/photo/library/photos-view';
import type { ComposerHandle } from '../../features/composer/page/composer-handle';
import { useControls, useWindowUi } from '../controls';
import styles from '../layers.module.css';
import { mediaUrl } from '../media-url';
import { useKeeper } from '../use-keeper';
import { IntakeBanner } from './intake-banner';
import { chooseAndTake } from './photo-ports';

/** The photo library over the whole window; the story below stays as it is. */
export function PhotosLayer({ page }: { readonly page: ComposerHandle | null }) {
  const controls = useControls();
  const { ui, stories } = controls;
  const hold = useKeeper();
  const layer = useWindowUi((state) => state.layer);
  if (layer?.kind !== 'photos') return null;
  const close = (): void => ui.setState({ layer: null });
  return (
    <div className={styles.whole}>
      <IntakeBanner />
      <PhotosView
        mediaUrl={mediaUrl}
        hold={hold}
        onClose={close}
        onAdd={() => void chooseAndTake(controls)}
        onInsert={
          page === null
            ? null
            : (photo) => {
                close();
                page.bringPhotos([photo]);
              }
        }
        onOpenStory={(id) => {
          close();
          void stories.open(id);
        }}
      />
    </div>
  );
}
