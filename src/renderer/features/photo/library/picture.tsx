import { useState } from 'react';
import { LevelMark } from '../../../ui/level-mark';
import styles from './picture.module.css';

export interface PictureProps {
  readonly src: string;
  /** Empty where the words beside it say what it shows. */
  readonly alt: string;
  /** Draw it only when it comes into sight. */
  readonly lazy?: boolean;
  /** What is said in the place of a picture that cannot be shown. */
  readonly missing: string;
  readonly onMissing?: () => void;
}

/** A stored picture, whole, in a frame of fixed sides; words where its file is gone or damaged. */
export function Picture({ src, alt, lazy = false, missing, onMissing }: PictureProps) {
  const [broken, setBroken] = useState<string | null>(null);
  if (broken === src)
    return (
      <span className={styles.frame}>
        <span className={styles.missing}>
          <LevelMark level="warning" />
          {missing}
        </span>
      </span>
    );
  return (
    <span className={styles.frame}>
      <img
        src={src}
        alt={alt}
        loading={lazy ? 'lazy' : 'eager'}
        decoding="async"
        draggable={false}
        onError={() => {
          setBroken(src);
          onMissing?.();
        }}
      />
    </span>
  );
}
