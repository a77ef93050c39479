import { Monitor, Smartphone, Tablet, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { HouseStyle } from '@shared/house-style/house-style';
import { problemsIn } from '@shared/export/preflight';
import { slugOf } from '@shared/export/file-names';
import type { OpenStory } from '../../../desk/open-story/open-story';
import { useRestingStory } from '../../../desk/use-resting-story';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { SegmentedControl } from '../../../ui/segmented-control';
import { usePreflight } from '../story-preflight';
import { ColouredLine, lineClass } from './coloured-line';
import { pageSource } from './page-source';
import styles from './page-preview.module.css';

type Shown = 'page' | 'html' | 'both';
const SHOWN = [
  { value: 'page', label: 'Preview' },
  { value: 'html', label: 'HTML' },
  { value: 'both', label: 'Both' },
] as const;

/** Widths of the preview in CSS pixels; null is all that there is. */
const WIDTHS = [
  { label: 'Phone width', width: 390, icon: Smartphone },
  { label: 'Tablet width', width: 768, icon: Tablet },
  { label: 'Full width', width: null, icon: Monitor },
] as const;

export interface PagePreviewProps {
  readonly openStory: OpenStory;
  readonly houseStyle: HouseStyle;
  /** Whose HTML is shown: the whole page's, or the article's alone. */
  readonly target: 'page' | 'fragment';
  readonly onCopy: () => void;
  readonly onLeave: () => void;
}

/** The page as an export would write it: drawn in a frame that runs nothing, and as HTML. */
export function PagePreview({ openStory, houseStyle, target, onCopy, onLeave }: PagePreviewProps) {
  const [shown, setShown] = useState<Shown>('both');
  const [width, setWidth] = useState<number | null>(null);
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
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
      <div className={styles.bar}>
        <SegmentedControl label="View" segments={SHOWN} value={shown} onChange={setShown} />
        {shown !== 'html' && (
          <div className={styles.widths}>
            {WIDTHS.map((each) => (
              <IconButton
                key={each.label}
                label={each.label}
                icon={each.icon}
                pressed={each.width === width}
                onClick={() => setWidth(each.width)}
              />
            ))}
          </div>
        )}
        <span className={styles.grow} />
        <IconButton label="Back to the page" icon={X} onClick={onLeave} />
      </div>
      {shown !== 'html' && (
        <DrawnPage openStory={openStory} houseStyle={houseStyle} width={width} />
      )}
      {shown !== 'page' && (
        <Source openStory={openStory} houseStyle={houseStyle} target={target} onCopy={onCopy} />
      )}
    </section>
  );
}

/** Each drawing has an address of its own, so that none is taken for another. */
let turns = 0;

/** The page in a frame of nobody's origin; drawn anew when the story has rested and is saved. */
function DrawnPage({
  openStory,
  houseStyle,
  width,
}: Pick<PagePreviewProps, 'openStory' | 'houseStyle'> & { readonly width: number | null }) {
  const rested = useRestingStory(openStory);
  const [address, setAddress] = useState<string | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  useEffect(() => {
    let wanted = true;
    void openStory.flush().then(({ kind }) => {
      if (!wanted) return;
      turns += 1;
      setUnsaved(kind === 'failed');
      setAddress(`standfirst-preview://${openStory.id}/${turns}/page.html`);
    });
    return () => {
      wanted = false;
    };
  }, [openStory, houseStyle, rested]);
  return (
    <div className={styles.page}>
      {unsaved && (
        <p role="status">The story could not be saved: this is the page as it was saved last.</p>
      )}
      {address !== null && (
        <iframe
          title="The page as it would be published"
          src={address}
          sandbox=""
          style={width === null ? undefined : { maxWidth: width }}
        />
      )}
    </div>
  );
}

function Source({ openStory, houseStyle, target, onCopy }: Omit<PagePreviewProps, 'onLeave'>) {
  const rested = useRestingStory(openStory);
  const preflight = usePreflight(openStory, houseStyle);
  const problems = useMemo(() => (preflight === null ? [] : problemsIn(preflight)), [preflight]);
  const lines = useMemo(
    () => pageSource(rested ?? openStory.story, houseStyle, target, problems),
    [rested, openStory, houseStyle, target, problems],
  );
  const bytes = useMemo(
    () => new TextEncoder().encode((lines ?? []).map(({ text }) => text).join('\n')).length,
    [lines],
  );
  return (
    <div className={styles.source}>
      <div className={styles.sourceHead}>
        <b>{target === 'page' ? 'Web page' : 'Fragment'}</b>
        <span className={styles.file}>
          {slugOf(rested ?? openStory.story)}
          {target === 'page' ? '.html' : '.fragment.html'}
        </span>
        <span>{(bytes / 1000).toFixed(1)} kB</span>
        <span className={styles.grow} />
        <Button size="small" command="copy-html" onClick={onCopy}>
          Copy as HTML
        </Button>
      </div>
      {lines === null ? (
        <p className={styles.none}>
          The story holds a character that no page can. The checks say where it stands.
        </p>
      ) : (
        <ol className={styles.code} tabIndex={0} aria-label="Exported HTML">
          {lines.map(({ text, level, words }, at) => (
            <li key={at} className={lineClass(level)} title={words === '' ? undefined : words}>
              <ColouredLine text={text} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
