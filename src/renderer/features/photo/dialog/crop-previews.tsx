import type { CSSProperties } from 'react';
import { fitAspect, pixelRect, type PixelSize } from '@shared/photo/crop';
import type { PixelRect } from '@shared/photo/rendition';
import { aspectWords } from '@shared/photo/aspect-words';
import styles from './crop-previews.module.css';
import { useDialog } from './dialog-state';

/** The most that a preview takes, in px. */
const TALL = 76;
const BROAD = 150;

/** How the crop comes out where the picture is shown: all cut from the crop, with the focal point in frame. */
export function CropPreviews({ src }: { readonly src: string }) {
  const size = useDialog(({ draft }) => draft.media);
  const crop = useDialog(({ live, framing }) => (live ?? framing).crop);
  const focus = useDialog(({ live, framing }) => (live ?? framing).focus);
  const article = pixelRect(crop, size);
  const previews = [
    { name: 'Article', aspect: aspectWords(article), rect: article },
    { name: 'Social card', aspect: '1.91:1', rect: fitAspect(article, 1.91, focus, size) },
    { name: 'Square', aspect: '1:1', rect: fitAspect(article, 1, focus, size) },
  ];
  return previews.map(({ name, aspect, rect }) => (
    <figure key={name}>
      <div className={styles.window} style={windowOf(rect)} data-preview={name}>
        <img src={src} alt="" style={pictureIn(rect, size)} draggable={false} />
      </div>
      <figcaption className={styles.caption}>
        <b>{name}</b>
        {aspect}
      </figcaption>
    </figure>
  ));
}

function windowOf({ width, height }: PixelRect): CSSProperties {
  const broad = Math.min(BROAD, (TALL * width) / height);
  return { width: broad, height: (broad * height) / width };
}

/** The picture so large, and moved so far, that only what is cut out shows. */
function pictureIn(rect: PixelRect, size: PixelSize): CSSProperties {
  return {
    width: `${(size.width / rect.width) * 100}%`,
    height: `${(size.height / rect.height) * 100}%`,
    left: `${(-rect.left / rect.width) * 100}%`,
    top: `${(-rect.top / rect.height) * 100}%`,
  };
}
