import { mediaFileOf, type Print } from '../elements/print';
import { safeUrl } from '../elements/safe-url';
import type { HouseStyle } from '../house-style/house-style';
import { countStory } from '../story/count-words';
import { imageObject } from './json-ld-image';
import type { JsonLd } from './json-ld-profile';
import type { PageFacts } from './page-facts';
import { isBlank } from './published-copy';
import type { Published } from './published';

/**
 * The page's structured data as schema.org's OpinionNewsArticle. It says only what the page shows:
 * a date, an author or a picture that the story lacks is left out, never guessed.
 */
export function jsonLd(
  story: Published,
  facts: PageFacts,
  houseStyle: HouseStyle,
  print: Print,
): JsonLd {
  const { doc, publishedAt, updatedAt } = story;
  const modified = updatedAt ?? publishedAt;
  const note = doc.children.find(({ type }) => type.name === 'editorsNote');
  return {
    '@context': 'https://schema.org',
    '@type': 'OpinionNewsArticle',
    headline: facts.headline,
    ...(facts.description === '' ? {} : { description: facts.description }),
    ...(publishedAt === null ? {} : { datePublished: publishedAt }),
    ...(modified === null ? {} : { dateModified: modified }),
    author: story.contributors.map(({ name, url }) => ({
      '@type': 'Person',
      name,
      ...addressed(url),
    })),
    ...listed(
      'image',
      facts.pictures.map((picture) => imageObject(picture, facts, houseStyle)),
    ),
    ...thumbnail(facts),
    ...publisherOf(houseStyle),
    ...(facts.canonical === null ? {} : { mainEntityOfPage: facts.canonical }),
    ...(story.section === '' ? {} : { articleSection: story.section }),
    ...listed('keywords', story.tags),
    inLanguage: story.language,
    wordCount: countStory(doc, story.language).body,
    ...(note ? { backstory: note.textContent } : {}),
    ...listed('correction', correctionsOf(story)),
    ...listed('audio', audioOf(story, facts, print)),
  };
}

function listed<K extends string, T>(
  name: K,
  list: readonly T[],
): Record<K, T[]> | Record<string, never> {
  return list.length === 0 ? {} : ({ [name]: [...list] } as Record<K, T[]>);
}

function addressed(url: string): { url?: string } {
  return safeUrl('author', url) === null ? {} : { url };
}

function thumbnail({ pictures: [lead], addressOf }: PageFacts): Pick<JsonLd, 'thumbnailUrl'> {
  return lead?.file.square ? { thumbnailUrl: addressOf(lead.file.square) } : {};
}

function publisherOf({ publication }: HouseStyle): Pick<JsonLd, 'publisher'> {
  if (isBlank(publication.name)) return {};
  return {
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: publication.name,
      ...addressed(publication.url),
    },
  };
}

function correctionsOf({ doc }: Published) {
  return doc.children
    .filter(({ type }) => type.name === 'correction')
    .map((correction) => ({
      '@type': 'CorrectionComment' as const,
      text: correction.textContent,
      datePublished: String(correction.attrs['date']),
    }));
}

function audioOf({ doc }: Published, facts: PageFacts, print: Print) {
  const found: { '@type': 'AudioObject'; contentUrl: string; encodingFormat: string }[] = [];
  doc.descendants((node) => {
    const file = node.type.name === 'audio' ? mediaFileOf(node, print) : null;
    if (file)
      found.push({
        '@type': 'AudioObject',
        contentUrl: facts.addressOf(file),
        encodingFormat: file.type,
      });
    return !node.isTextblock;
  });
  return found;
}
