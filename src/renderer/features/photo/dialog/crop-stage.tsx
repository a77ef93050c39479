import { useRef, type CSSProperties } from 'react';
import { CropFrame } from './crop-frame';
import styles from './crop-stage.module.css';
import { useDialog } from './dialog-state';
import { FocalPoint } from './focal-point';

/** The picture with the crop's frame and the focal point over it. */
export function CropStage({ src }: { readonly src: string }) {
  const { width, height } = useDialog(({ draft }) => draft.media);
  const stage = useRef<HTMLDivElement>(null);
  const shape: CSSProperties & Record<'--ratio', number> = { '--ratio': width / height };
  return (
    <div ref={stage} className={styles.stage} style={shape} role="group" aria-label="Crop">
      <img src={src} alt="" draggable={false} />
      <CropFrame stage={stage} />
      <FocalPoint stage={stage} />
    </div>
  );
}
