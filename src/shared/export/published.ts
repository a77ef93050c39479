import type { Node } from '@tiptap/pm/model';
import type { HouseStyle } from '../house-style/house-style';
import { docOf } from '../story/parse-story';
import { proposedDoc } from '../story/review/proposed-doc';
import type { Story } from '../story/story';
import { publishedDoc, withoutCuts } from './published-doc';
import { isBlank } from './published-copy';

/** A writer as the page names him: the name, and his own page or "". */
export interface PublishedContributor {
  readonly name: string;
  readonly url: string;
}

/**
 * What a page says of a story, and nothing else: no notes to the desk, comments, templates, register
 * ids, crops or working titles. Reading an exported page gives this value back.
 */
export interface Published {
  readonly language: string;
  readonly section: string;
  readonly tags: readonly string[];
  /** Empty where it is the headline. */
  readonly socialTitle: string;
  readonly contributors: readonly PublishedContributor[];
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  /** A document of the story's schema, as `publishedDoc` leaves it. */
  readonly doc: Node;
}

/** The projection of a story onto its page in a house style; of open suggestions, as if each were accepted. */
export function published(story: Story, houseStyle: HouseStyle): Published {
  const { doc, ...record } = printedOf(
    proposedDoc(docOf(story), story.suggestions),
    story,
    houseStyle,
  );
  return { ...record, doc: withoutCuts(doc) };
}

/** `published` where the document as proposed has been read already, and still with how its photos are cut: what the writer writes. */
export function printedOf(written: Node, story: Story, houseStyle: HouseStyle): Published {
  const doc = publishedDoc(written, houseStyle);
  const headline = doc.child(1).textContent;
  return {
    language: story.language,
    section: [story.section, houseStyle.publication.section].find((name) => !isBlank(name)) ?? '',
    tags: story.tags.filter((tag) => !isBlank(tag)),
    socialTitle:
      isBlank(story.socialTitle) || story.socialTitle === headline ? '' : story.socialTitle,
    contributors: story.contributors
      .map(({ name, url }) => ({ name: name.trim(), url }))
      .filter(({ name }) => name !== ''),
    publishedAt: story.publishedAt,
    updatedAt: story.updatedAt,
    doc,
  };
}
