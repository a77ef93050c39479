import { useId, type ReactNode } from 'react';
import { pixelWidth, SEARCH_ROOM, SOCIAL_TEXT, SOCIAL_TITLE } from '@shared/export/pixel-width';
import type { HouseStyle } from '@shared/house-style/house-style';
import { readSlug } from '@shared/story/read-slug';
import { useDesk } from '../../../desk/desk-context';
import { useDraft } from '../../../desk/drafts/use-draft';
import type { OpenStory, StoryRecord } from '../../../desk/open-story/open-story';
import { useStoryRecord } from '../../../desk/open-story/use-open-story';
import { Button } from '../../../ui/button';
import { countCharacters } from '../../../ui/measure';
import { Meter } from '../../../ui/meter';
import { TextArea, TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast-store';
import styles from './metadata-part.module.css';
import type { SeenFacts } from './seen-facts';
import { SocialCut } from './social-cut';

export interface MetadataPartProps {
  readonly openStory: OpenStory;
  readonly houseStyle: HouseStyle | null;
  /** Null until the first rest: nothing can be said yet of what will go out. */
  readonly facts: SeenFacts | null;
  /** Where a picture is served in the size of the screen. */
  readonly mediaUrl: (hash: string) => string;
  readonly onGoTo: (where: string) => void;
}

/** What search engines and networks are told beside the page: what is written for them, and what goes out where nothing is. */
export function MetadataPart(props: MetadataPartProps) {
  const { openStory, houseStyle, facts, mediaUrl, onGoTo } = props;
  const id = useId();
  const record = useStoryRecord(openStory);
  const { section, tags } = record;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>Search and social</h2>
      <SlugField openStory={openStory} slug={record.slug} houseStyle={houseStyle} facts={facts} />
      <Line label="Section and tags" change={() => onGoTo('tags')}>
        {[section, ...tags].filter((each) => each !== '').join(', ') || 'None yet'}
      </Line>
      <Titles openStory={openStory} record={record} facts={facts} />
      <SocialText openStory={openStory} text={record.socialText} />
      <Line label="Description" change={() => onGoTo('standfirst')}>
        {facts?.description || 'Nothing yet: write a standfirst.'}
      </Line>
      {facts !== null && facts.description !== '' && (
        <Meter
          className={styles.meter}
          label="Description"
          used={pixelWidth(facts.description, SEARCH_ROOM.description.size)}
          limit={SEARCH_ROOM.description.most}
          unit="px"
        />
      )}
      <Line label="Social picture" change={facts?.picture ? () => onGoTo('photo') : undefined}>
        {facts === null ? (
          ''
        ) : facts.picture === null ? (
          'None: a card would be words alone.'
        ) : (
          <SocialCut picture={facts.picture} mediaUrl={mediaUrl} />
        )}
      </Line>
      <Line label="Address">
        {facts === null || facts.canonical !== null
          ? (facts?.canonical ?? '')
          : 'None: the house style names no web address.'}
      </Line>
    </section>
  );
}

function SlugField({
  openStory,
  slug,
  houseStyle,
  facts,
}: Pick<MetadataPartProps, 'openStory' | 'houseStyle' | 'facts'> & { readonly slug: string }) {
  const draft = useDraft({
    openStory,
    field: 'slug',
    value: slug,
    write: (value) => value,
    read: (words) => readSlug(words, houseStyle?.limits.slug ?? 80),
    keep: (value) => openStory.changeRecord({ slug: value }),
  });
  return (
    <TextField
      className={styles.slug}
      label="Slug"
      fault={draft.fault}
      placeholder={facts?.slug ?? ''}
      value={draft.words}
      onChange={draft.change}
      onBlur={draft.leave}
    />
  );
}

/** An empty field shows what goes out in its place, and the meter measures that. */
function Titles({
  openStory,
  record: { seoTitle, socialTitle },
  facts,
}: Pick<MetadataPartProps, 'openStory' | 'facts'> & {
  readonly record: Pick<StoryRecord, 'seoTitle' | 'socialTitle'>;
}) {
  const title = seoTitle.trim() === '' ? (facts?.title ?? '') : seoTitle;
  const social = socialTitle.trim() === '' ? (facts?.headline ?? '') : socialTitle;
  return (
    <>
      <TextField
        className={styles.row}
        label="SEO title"
        value={seoTitle}
        maxLength={2000}
        spellCheck
        placeholder={facts?.title ?? ''}
        onChange={(next) => openStory.changeRecord({ seoTitle: next })}
      />
      <Meter
        className={styles.meter}
        label="SEO title"
        used={pixelWidth(title, SEARCH_ROOM.title.size)}
        limit={SEARCH_ROOM.title.most}
        unit="px"
      />
      <TextField
        className={styles.row}
        label="Social title"
        value={socialTitle}
        maxLength={2000}
        spellCheck
        placeholder={facts?.headline ?? ''}
        onChange={(next) => openStory.changeRecord({ socialTitle: next })}
      />
      <Meter
        className={styles.meter}
        label="Social title"
        used={countCharacters(social)}
        limit={SOCIAL_TITLE}
      />
    </>
  );
}

/** The words of the desk's own post: no page holds them, so they go out by the clipboard. */
function SocialText({
  openStory,
  text,
}: Pick<MetadataPartProps, 'openStory'> & { readonly text: string }) {
  const desk = useDesk();
  const copy = async (): Promise<void> => {
    const copied = await desk.ask('clipboard:write', { text });
    showToast(copied.ok ? 'Social text copied.' : `${copied.error.message} ${copied.error.wayOn}`);
  };
  return (
    <>
      <TextArea
        className={styles.row}
        label="Social text"
        value={text}
        rows={3}
        maxLength={2000}
        spellCheck
        placeholder="What the desk posts with the link"
        onChange={(next) => openStory.changeRecord({ socialText: next })}
      />
      <div className={styles.under}>
        <Meter label="Social text" used={countCharacters(text)} limit={SOCIAL_TEXT} />
        {text !== '' && (
          <Button kind="link" size="small" onClick={() => void copy()}>
            Copy social text
          </Button>
        )}
      </div>
    </>
  );
}

/** What follows from elsewhere, and the way there. */
function Line({
  label,
  change,
  children,
}: {
  readonly label: string;
  readonly change?: (() => void) | undefined;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <div className={styles.line}>
      <span id={id}>{label}</span>
      <div className={styles.value}>{children}</div>
      {change !== undefined && (
        <Button kind="link" size="small" aria-describedby={id} onClick={change}>
          Change
        </Button>
      )}
    </div>
  );
}
