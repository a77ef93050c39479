import type { Node } from '@tiptap/pm/model';
import { useMemo, type ReactNode } from 'react';
import { bylineParts } from '@shared/house-style/print-forms';
import type { HouseStyle } from '@shared/house-style/house-style';
import { SERIES_INTRO } from '@shared/elements/desk-block/desk-block';
import { bodyBlocks, fieldsOf, wordsOf } from '@shared/story/copy';
import { docOf } from '@shared/story/parse-story';
import type { StoryContributor } from '@shared/story/contributor';
import { startStory } from '@shared/templates/start-story';
import type { StoryTemplate } from '@shared/templates/template';
import { classNames } from '../../../ui/class-names';
import { HouseBlock } from './house-block';
import styles from './start-preview.module.css';

export interface StartPreviewProps {
  readonly style: HouseStyle;
  readonly template: StoryTemplate;
  readonly section: string;
  readonly contributor: StoryContributor | null;
}

/** The page as it will start, made by what makes the story. */
export function StartPreview({ style, template, section, contributor }: StartPreviewProps) {
  const doc = useMemo(
    () => previewDoc(style, template, section, contributor),
    [style, template, section, contributor],
  );
  const byline = bylineParts(style, contributor === null ? [] : [contributor.name]);
  return (
    <section className={styles.well} aria-label="The page as it starts">
      <div className={styles.page}>
        <Part label="Kicker">
          <p className={styles.kicker}>
            <b>{wordsOf(doc, 'kicker')}</b>
            {section !== '' && ` / ${section}`}
          </p>
        </Part>
        <Part label="Headline">
          <p className={styles.headline}>Headline, up to {style.limits.headline} characters</p>
        </Part>
        <Part label="Standfirst">
          <p className={styles.standfirst}>Standfirst, up to {style.limits.standfirst}</p>
        </Part>
        {byline.length > 0 && (
          <Part label="Byline">
            <p className={styles.byline}>
              {byline.map(({ words, name }) => (name === null ? words : <b key={name}>{words}</b>))}
            </p>
          </Part>
        )}
        {fieldsOf(doc, 'editorsNote').map((block, at) => (
          <Part key={at} label="Note" top>
            <p className={styles.note}>
              <b>{style.labels.editorsNote}</b> <HouseBlock block={block} />
            </p>
          </Part>
        ))}
        {bodyBlocksOf(doc, true).map((block, at) => (
          <Part key={at} label="Intro" top>
            <p className={styles.block}>
              <HouseBlock block={block} />
            </p>
          </Part>
        ))}
        <Part label="Body" top>
          <div className={styles.copy} aria-hidden="true">
            <i />
            <i />
            <i className={styles.crosshead} />
            <i />
            <i />
            <i />
            <i className={styles.last} />
          </div>
        </Part>
        {bodyBlocksOf(doc, false).map((block, at) => (
          <Part key={at} label="Block" top>
            <p className={styles.block}>
              <HouseBlock block={block} />
            </p>
          </Part>
        ))}
        {fieldsOf(doc, 'authorBio').map((block, at) => (
          <Part key={at} label="Bio" top>
            <p className={styles.bio}>
              <HouseBlock block={block} />
            </p>
          </Part>
        ))}
        {fieldsOf(doc, 'contributorCall').map((block, at) => (
          <Part key={at} label="Call" top>
            <p className={styles.call}>
              <HouseBlock block={block} />
            </p>
          </Part>
        ))}
      </div>
    </section>
  );
}

/** The house blocks that open the body, or those that close it. */
function bodyBlocksOf(doc: Node, opening: boolean): Node[] {
  return bodyBlocks(doc).filter(
    ({ type, attrs }) => type.name === 'deskBlock' && (attrs['kind'] === SERIES_INTRO) === opening,
  );
}

function Part({
  label,
  top = false,
  children,
}: {
  readonly label: string;
  readonly top?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={classNames(styles.part, top && styles.top)}>
      <span className={styles.label}>{label}</span>
      {children}
    </div>
  );
}

/** The record's own id and time mean nothing to a preview. */
function previewDoc(
  style: HouseStyle,
  template: StoryTemplate,
  section: string,
  contributor: StoryContributor | null,
): Node {
  const start = { id: '00000000-0000-4000-8000-000000000000', now: '2000-01-01T00:00:00Z' };
  return docOf(
    startStory(template, style, {
      ...start,
      section,
      contributors: contributor === null ? [] : [contributor],
    }),
  );
}
