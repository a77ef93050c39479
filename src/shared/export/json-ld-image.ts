import { AI_SOURCES, type PhotoFacts } from '../elements/photo/photo-facts';
import { safeUrl } from '../elements/safe-url';
import type { HouseStyle } from '../house-style/house-style';
import { DIGITAL_SOURCES, type JsonLdImage } from './json-ld-profile';
import type { PageFacts, PagePicture } from './page-facts';
import { isBlank } from './published-copy';
import { unwritableCharacter } from './unwritable';

/**
 * A picture of the page as schema.org's ImageObject, with what Google asks for of licensable images. It
 * says what the page shows and what the story knows of rights and maker; what is not known is left out.
 */
export function imageObject(
  picture: PagePicture,
  { addressOf }: PageFacts,
  houseStyle: HouseStyle,
): JsonLdImage {
  const { file, caption } = picture;
  return {
    '@type': 'ImageObject',
    contentUrl: addressOf(file),
    ...(file.width > 0 && file.height > 0 ? { width: file.width, height: file.height } : {}),
    ...(caption === '' ? {} : { caption }),
    ...rightsOf(picture),
    ...creatorOf(picture, houseStyle),
    ...sourceOf(picture),
  };
}

/** The credit stands for the rights too, as long as the story knows nothing nearer about them. */
function rightsOf({ creditLine, facts }: PagePicture): Partial<JsonLdImage> {
  const credit = isBlank(creditLine) ? undefined : creditLine;
  const notice = known(facts.copyrightNotice) ?? credit;
  const license = safeUrl('author', facts.rightsUrl ?? '');
  const acquireLicensePage = safeUrl('author', facts.licensorUrl ?? '');
  return {
    ...(credit === undefined ? {} : { creditText: credit }),
    ...(notice === undefined ? {} : { copyrightNotice: notice }),
    ...(license === null ? {} : { license }),
    ...(acquireLicensePage === null ? {} : { acquireLicensePage }),
  };
}

function creatorOf(
  { creditLine, facts }: PagePicture,
  { agencies }: HouseStyle,
): Pick<JsonLdImage, 'creator'> {
  const [creator, ...others] = creatorsOf(facts).map(
    (name) => ({ '@type': 'Person', name }) as const,
  );
  if (creator) return { creator: others.length === 0 ? creator : [creator, ...others] };
  return agencies.includes(creditLine)
    ? { creator: { '@type': 'Organization', name: creditLine } }
    : {};
}

/** Several stand in one fact, joined with ", ". */
function creatorsOf({ creator }: PhotoFacts): string[] {
  return (known(creator) ?? '').split(', ').filter((name) => !isBlank(name));
}

/** Search engines and readers are told by the data that a machine made a picture; its words are the desk's affair. */
function sourceOf({ facts: { digitalSource } }: PagePicture): Partial<JsonLdImage> {
  return digitalSource !== undefined && AI_SOURCES.has(digitalSource)
    ? { digitalSourceType: DIGITAL_SOURCES + digitalSource }
    : {};
}

/** A fact that a page can carry: one read from a file may hold characters that stop an export, and the desk cannot see them. */
function known(fact: string | undefined): string | undefined {
  return fact === undefined || isBlank(fact) || unwritableCharacter(fact) !== null
    ? undefined
    : fact;
}
