import { useEffect, useRef, useState } from 'react';
import type { ImportedPicture } from '@shared/import/recognition';
import styles from './picture-came.module.css';

export interface PictureCameProps {
  readonly picture: ImportedPicture;
  /** Small: beside the line that it came in. */
  readonly small?: boolean;
}

/** A picture that came with a file, shown from its bytes; nothing of it is kept before it is taken in. */
export function PictureCame({
  picture: { record, bytes, altText },
  small = false,
}: PictureCameProps) {
  const image = useRef<HTMLImageElement>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: record.type }));
    if (image.current !== null) image.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [bytes, record.type]);
  if (broken) return <em className={styles.broken}>{record.name} cannot be shown here</em>;
  return (
    <img
      ref={image}
      className={small ? styles.small : styles.large}
      alt={altText === '' ? `${record.name}, without alt text` : altText}
      onError={() => setBroken(true)}
    />
  );
}
