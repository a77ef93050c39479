import { useEffect, useRef, useState } from 'react';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { TargetId } from '@shared/house-style/target-ids';
import type { OpenStory } from '../../../desk/open-story/open-story';
import { DrawnPage } from './drawn-page';
import styles from './page-preview.module.css';
import { PreviewBar, type Shown } from './preview-bar';
import { SIGHTS, type SeenAs } from './seen-as';
import { SeenElsewhere } from './seen-elsewhere';
import { SourcePane } from './source-pane';

export interface PagePreviewProps {
  readonly openStory: OpenStory;
  readonly houseStyle: HouseStyle;
  /** Whose source is shown, in the order of the list: the first of them that is text. */
  readonly targets: readonly TargetId[];
  /** Where a picture is served in the size of the screen. */
  readonly mediaUrl: (hash: string) => string;
  readonly onCopy: () => void;
  readonly onLeave: () => void;
}

/** The story as an export would write it: drawn as readers get it, in a frame that runs nothing, and as source. */
export function PagePreview(props: PagePreviewProps) {
  const { openStory, houseStyle, targets, mediaUrl, onCopy, onLeave } = props;
  const [shown, setShown] = useState<Shown>('both');
  const [seenAs, setSeenAs] = useState<SeenAs>('desktop');
  const [dark, setDark] = useState(false);
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  const sight = SIGHTS.find(({ value }) => value === seenAs);
  const form = sight?.form ?? null;
  return (
    <section
      className={styles.preview}
      aria-label="Preview"
      tabIndex={-1}
      ref={section}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onLeave();
      }}
    >
      <PreviewBar
        shown={shown}
        onShown={setShown}
        seenAs={seenAs}
        onSeenAs={setSeenAs}
        dark={dark}
        onDark={setDark}
        onLeave={onLeave}
      />
      {shown !== 'html' &&
        (form === null ? (
          <SeenElsewhere
            openStory={openStory}
            houseStyle={houseStyle}
            as={seenAs === 'search' ? 'search' : 'social'}
            dark={dark}
            mediaUrl={mediaUrl}
          />
        ) : (
          <DrawnPage
            openStory={openStory}
            houseStyle={houseStyle}
            form={form}
            width={sight?.width ?? null}
            dark={dark}
          />
        ))}
      {shown !== 'page' && (
        <SourcePane
          openStory={openStory}
          houseStyle={houseStyle}
          targets={targets}
          onCopy={onCopy}
        />
      )}
    </section>
  );
}
