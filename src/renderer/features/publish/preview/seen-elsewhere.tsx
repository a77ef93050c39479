import { cutToPixels, SEARCH_ROOM } from '@shared/export/pixel-width';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { OpenStory } from '../../../desk/open-story/open-story';
import { classNames } from '../../../ui/class-names';
import { useSeenFacts, type SeenFacts } from '../metadata/seen-facts';
import { SocialCut } from '../metadata/social-cut';
import styles from './seen-elsewhere.module.css';

export interface SeenElsewhereProps {
  readonly openStory: OpenStory;
  readonly houseStyle: HouseStyle;
  readonly as: 'search' | 'social';
  readonly dark: boolean;
  /** Where a picture is served in the size of the screen. */
  readonly mediaUrl: (hash: string) => string;
}

/** The story as others show it, from what its page tells them. Each of them may choose other words. */
export function SeenElsewhere({ openStory, houseStyle, as, dark, mediaUrl }: SeenElsewhereProps) {
  const facts = useSeenFacts(openStory, houseStyle);
  const site = siteOf(facts, houseStyle);
  return (
    <div className={classNames(styles.ground, dark && styles.dark)}>
      {facts === null ? (
        <p className={styles.aside}>Reading the page…</p>
      ) : as === 'search' ? (
        <SearchResult facts={facts} site={site} name={houseStyle.publication.name} />
      ) : (
        <SocialCard facts={facts} site={site} mediaUrl={mediaUrl} />
      )}
      <p className={styles.aside}>
        {as === 'search'
          ? 'A search engine may show other words of the page.'
          : 'Networks draw their cards in their own way; picture, title and order are these.'}
      </p>
    </div>
  );
}

function siteOf(facts: SeenFacts | null, { publication }: HouseStyle): string {
  const address = facts?.canonical ?? publication.url;
  return URL.canParse(address) ? new URL(address).host : publication.name;
}

interface SightProps {
  readonly facts: SeenFacts;
  readonly site: string;
}

function SearchResult({ facts, site, name }: SightProps & { readonly name: string }) {
  const { title, description } = SEARCH_ROOM;
  const path = facts.canonical === null ? [facts.slug] : pathOf(facts.canonical);
  return (
    <section className={styles.result} aria-label="Search result">
      <p className={styles.site}>{name === '' ? site : name}</p>
      <p className={styles.crumbs}>{[site, ...path].filter((each) => each !== '').join(' › ')}</p>
      <h3>{cutToPixels(facts.title, title.size, title.most) || 'No title yet'}</h3>
      <p>
        {cutToPixels(facts.description, description.size, description.most) ||
          'No description: the engine would choose words of the page.'}
      </p>
    </section>
  );
}

function pathOf(address: string): string[] {
  return new URL(address).pathname.split('/').filter((part) => part !== '');
}

function SocialCard({ facts, site, mediaUrl }: SightProps & Pick<SeenElsewhereProps, 'mediaUrl'>) {
  const { picture, socialText, socialTitle, description } = facts;
  return (
    <section className={styles.post} aria-label="Social card">
      {socialText !== '' && <p className={styles.text}>{socialText}</p>}
      <div className={styles.card}>
        {picture === null ? (
          <p className={styles.none}>No picture: the card would be words alone.</p>
        ) : (
          <SocialCut picture={picture} mediaUrl={mediaUrl} />
        )}
        <div className={styles.words}>
          <p>{site}</p>
          <h3>{socialTitle || 'No title yet'}</h3>
          <p>{description}</p>
        </div>
      </div>
    </section>
  );
}
