import type { CSSProperties } from 'react';
import type { SocialPicture } from './seen-facts';
import styles from './social-cut.module.css';

export interface SocialCutProps {
  readonly picture: SocialPicture;
  /** Where a picture is served in the size of the screen. */
  readonly mediaUrl: (hash: string) => string;
}

/** The picture of a link preview: the whole is drawn so that only its cut stands in the frame. */
export function SocialCut({ picture, mediaUrl }: SocialCutProps) {
  return (
    <div className={styles.frame}>
      <img
        src={mediaUrl(picture.hash)}
        alt={picture.altText}
        style={placeOf(picture)}
        draggable={false}
      />
    </div>
  );
}

function placeOf({ cut, whole }: SocialPicture): CSSProperties {
  const percent = (part: number, of: number): string => `${(part / of) * 100}%`;
  return {
    width: percent(whole.width, cut.width),
    height: percent(whole.height, cut.height),
    left: percent(-cut.left, cut.width),
    top: percent(-cut.top, cut.height),
  };
}
