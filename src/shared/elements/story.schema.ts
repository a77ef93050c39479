import { getSchema, type Extensions } from '@tiptap/core';
import { audioSchema } from './audio/audio.schema';
import { authorBioSchema } from './author-bio/author-bio.schema';
import { attributionSchema, blockQuoteSchema } from './block-quote/block-quote.schema';
import { bodySchema } from './body/body.schema';
import { contributorCallSchema } from './contributor-call/contributor-call.schema';
import { correctionSchema } from './correction/correction.schema';
import { crossheadSchema } from './crosshead/crosshead.schema';
import { deskBlockSchema } from './desk-block/desk-block.schema';
import { docSchema } from './doc/doc.schema';
import { editorsNoteSchema } from './editors-note/editors-note.schema';
import { emphasisSchema } from './emphasis/emphasis.schema';
import { galleySchema } from './galley/galley.schema';
import { headlineSchema } from './headline/headline.schema';
import { kickerSchema } from './kicker/kicker.schema';
import { languageSpanSchema } from './language-span/language-span.schema';
import { linkSchema } from './link/link.schema';
import { linkCardSchema } from './link-card/link-card.schema';
import { bulletListSchema, listItemSchema, orderedListSchema } from './list/list.schema';
import { lockedWordsSchema } from './locked-words/locked-words.schema';
import { paragraphSchema } from './paragraph/paragraph.schema';
import { captionSchema, creditLineSchema, photoSchema } from './photo/photo.schema';
import { pullQuoteSchema } from './pull-quote/pull-quote.schema';
import {
  commentSchema,
  deletionSchema,
  insertionSchema,
  modificationSchema,
} from './review/review.schema';
import { sectionBreakSchema } from './section-break/section-break.schema';
import { slotSchema } from './slot/slot.schema';
import { standfirstSchema } from './standfirst/standfirst.schema';
import { strikethroughSchema } from './strikethrough/strikethrough.schema';
import { strongSchema } from './strong/strong.schema';
import { subscriptSchema } from './subscript/subscript.schema';
import { superscriptSchema } from './superscript/superscript.schema';
import { textSchema } from './text/text.schema';

/** Every element and mark of a story, as the editor takes them. The order of marks is their nesting, outermost first. */
const storyExtensions: Extensions = [
  docSchema,
  paragraphSchema,
  textSchema,
  kickerSchema,
  headlineSchema,
  standfirstSchema,
  bodySchema,
  galleySchema,
  crossheadSchema,
  bulletListSchema,
  orderedListSchema,
  listItemSchema,
  blockQuoteSchema,
  attributionSchema,
  pullQuoteSchema,
  photoSchema,
  captionSchema,
  creditLineSchema,
  audioSchema,
  sectionBreakSchema,
  linkCardSchema,
  editorsNoteSchema,
  authorBioSchema,
  correctionSchema,
  contributorCallSchema,
  deskBlockSchema,
  slotSchema,
  lockedWordsSchema,
  linkSchema,
  languageSpanSchema,
  strongSchema,
  emphasisSchema,
  strikethroughSchema,
  superscriptSchema,
  subscriptSchema,
  insertionSchema,
  deletionSchema,
  modificationSchema,
  commentSchema,
];

/** The law of a story's document. Unknown nodes, marks or attribute values are refused, never dropped. */
export const storySchema = getSchema(storyExtensions);
