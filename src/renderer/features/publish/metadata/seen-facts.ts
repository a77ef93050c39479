import { useMemo } from 'react';
import { pageFacts, type PageFacts } from '@shared/export/page-facts';
import { prepareStory } from '@shared/export/prepare-story';
import { slugOf } from '@shared/export/file-names';
import type { HouseStyle } from '@shared/house-style/house-style';
import { renditionsOf } from '@shared/photo/renditions';
import type { PixelRect } from '@shared/photo/rendition';
import { photoCrop, photoPoint } from '@shared/elements/photo/photo';
import { photosOf } from '@shared/story/copy';
import type { Story } from '@shared/story/story';
import type { OpenStory } from '../../../desk/open-story/open-story';
import { useRestingStory } from '../../../desk/use-resting-story';

/** The picture of a link preview, as it is cut for one. */
export interface SocialPicture {
  readonly hash: string;
  readonly altText: string;
  /** In whole pixels of the upright original. */
  readonly cut: PixelRect;
  readonly whole: { readonly width: number; readonly height: number };
}

/** What search engines and networks are told of a story, from what its page says. */
export interface SeenFacts extends Pick<PageFacts, 'title' | 'socialTitle' | 'description'> {
  readonly headline: string;
  /** What the desk posts beside the card; empty for nothing. */
  readonly socialText: string;
  readonly slug: string;
  /** Null where the house style has no base for addresses. */
  readonly canonical: string | null;
  /** Null where the first photo is none that a card could show, or there is none. */
  readonly picture: SocialPicture | null;
}

/** Works out what is seen of a story elsewhere. The same facts that an export writes into the page's head. */
export function seenFacts(story: Story, houseStyle: HouseStyle): SeenFacts {
  const prepared = prepareStory(story, houseStyle);
  const facts = pageFacts(story, prepared.shown, houseStyle, prepared.print);
  return {
    ...facts,
    socialText: story.socialText.trim(),
    slug: slugOf(story),
    picture: socialPicture(story, prepared.shown.doc),
  };
}

function socialPicture(story: Story, doc: Parameters<typeof photosOf>[0]): SocialPicture | null {
  const files = new Map(story.media.map((file) => [file.hash, file]));
  for (const { attrs } of photosOf(doc)) {
    const file = files.get(String(attrs['mediaHash']));
    if (file === undefined) continue;
    const { social } = renditionsOf(
      file,
      photoCrop.nullable().parse(attrs['crop']),
      photoPoint.nullable().parse(attrs['focus']),
    );
    const whole = { width: file.width, height: file.height };
    if (whole.width === 0 || whole.height === 0) return null;
    const cut = social?.cut ?? { left: 0, top: 0, ...whole };
    return { hash: file.hash, altText: String(attrs['altText']), cut, whole };
  }
  return null;
}

/** `seenFacts` of the story at its last rest: not worked out at a keystroke. Null until the first rest, or without a house style. */
export function useSeenFacts(
  openStory: OpenStory,
  houseStyle: HouseStyle | null,
): SeenFacts | null {
  const rested = useRestingStory(openStory);
  return useMemo(
    () => (rested === null || houseStyle === null ? null : seenFacts(rested, houseStyle)),
    [rested, houseStyle],
  );
}
