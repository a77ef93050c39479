import type { Node } from '@tiptap/pm/model';
import { z } from 'zod';
import type { PhotoFacts } from '../elements/photo/photo-facts';
import type { PhotoCrop, PhotoPoint, PhotoRole } from '../elements/photo/photo';
import { storySchema } from '../elements/story.schema';
import type { HouseStyle } from '../house-style/house-style';
import { printCredit } from '../house-style/print-forms';
import type { MediaRecord } from '../story/story';
import { fillTemplate, type SlotContent } from '../templates/fill-template';
import { linkedWords } from '../templates/linked-words';
import { rewriteWords } from './rewrite-words';
import { storyValues, type ValueSource } from '../templates/story-values';
import type { Template } from '../templates/template';

/** A photo as the photo dialog edits it: all that a story holds of it. */
export interface PhotoDraft {
  /** The picture; its facts are what the desk knows of it now. */
  readonly media: MediaRecord;
  /** The template that makes the caption; null where `what` is the caption as it stands. */
  readonly templateId: string | null;
  /** What the picture shows; place and date are the template's to add. */
  readonly what: string;
  readonly creditLine: string;
  readonly altText: string;
  readonly decorative: boolean;
  readonly role: PhotoRole;
  /** What is cut out; null is the whole picture. */
  readonly crop: PhotoCrop | null;
  readonly focus: PhotoPoint | null;
}

/** The place as a caption says it: "Port Ansley, Caldria". */
export function placeOf({ city, country }: PhotoFacts): string {
  return [city, country].filter((part) => part !== undefined && part !== '').join(', ');
}

/** The slot of a caption template that says what the picture shows: the first that follows nothing. */
export function whatSlotOf({ slots }: Pick<Template, 'slots'>): string | null {
  return Object.entries(slots).find(([, { from }]) => from === undefined)?.[0] ?? null;
}

/** The caption that a draft makes, as the story would hold it; `given` are the contents of further slots. */
export function captionOf(
  draft: PhotoDraft,
  source: ValueSource,
  style: HouseStyle,
  given: Readonly<Record<string, SlotContent>> = {},
): Node {
  const template = style.templates.find(
    ({ id, kind }) => kind === 'photoCaption' && id === draft.templateId,
  );
  if (template === undefined) return storySchema.node('caption', null, linkedWords(draft.what));
  const what = whatSlotOf(template);
  const values = storyValues(source, style, {
    photo: {
      place: placeOf(draft.media.facts ?? {}),
      takenOn: dayOf(draft.media.facts?.takenOn),
      credit: draft.creditLine,
    },
  });
  return fillTemplate(template, values, {
    language: source.language,
    given: {
      ...given,
      ...(what === null ? {} : { [what]: whatSaid(draft.what, given[what]) }),
    },
  });
}

/** What the picture shows, with the marks that its words have on the page. */
function whatSaid(words: string, given: SlotContent | undefined): SlotContent {
  const content = given === undefined ? linkedWords(words) : rewriteWords(given.content, words);
  return { content, overridden: false };
}

/** A day that a calendar has; facts are words, and may hold another, which no caption can print. */
export function dayOf(fact: unknown): string | null {
  return z.iso.date().safeParse(fact).data ?? null;
}

/** The credit as it will run beside the caption: "/Northlight"; empty for none. */
export function creditAsItRuns({ creditLine }: PhotoDraft, style: HouseStyle): string {
  return printCredit(style, creditLine);
}
