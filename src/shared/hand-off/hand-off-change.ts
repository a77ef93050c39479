import type { StoryLine } from '../story/compare/part-lines';

/** What sets the story that came back apart from the one here. */
export type ChangeKind = 'changed' | 'added' | 'removed' | 'moved';

/**
 * Who made a change since the text that both come from: the one who sent the story back, this desk, or both. "unknown"
 * where that text is not at hand.
 */
export type ChangeBy = 'came' | 'here' | 'both' | 'unknown';

/** One change between the story here and the one that came back; it is taken over whole, or not at all. */
export interface HandOffChange {
  /** The same for the same two stories, however often they are compared. */
  readonly id: string;
  readonly kind: ChangeKind;
  readonly by: ChangeBy;
  /** What part of the story it is: "Headline", "Paragraph", "Tags". */
  readonly label: string;
  /** Its words here; none where it is not here. */
  readonly here: readonly StoryLine[];
  /** Its words as they came back; none where they did not. */
  readonly came: readonly StoryLine[];
}

/** A row of the comparison, in the order of the page. */
export type HandOffRow =
  | { readonly kind: 'same'; readonly lines: readonly StoryLine[] }
  | { readonly kind: 'change'; readonly change: HandOffChange }
  /** Where a part that has moved stands here; the change itself is where it stands in the story that came back. */
  | { readonly kind: 'moved-from'; readonly change: HandOffChange };

/** Who has changed a value that is not the same in both. Null: it is not there. */
export function changedBy(
  here: string | null,
  came: string | null,
  base: string | null,
): Exclude<ChangeBy, 'unknown'> {
  if (here === base) return 'came';
  return came === base ? 'here' : 'both';
}
