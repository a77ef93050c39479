import type { Node } from '@tiptap/pm/model';
import { Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { StoryPlace } from '@shared/contract/channels';
import { placeInField } from '../fields/field-stops';

/** Where the caret was left, as near as the text still allows; in a new story the headline. */
export function selectionOf(doc: Node, place: StoryPlace | null): Selection {
  if (!place) return placeInField(doc, 'headline') ?? Selection.atStart(doc);
  const within = (pos: number): number => Math.min(Math.max(0, pos), doc.content.size);
  return TextSelection.between(doc.resolve(within(place.anchor)), doc.resolve(within(place.head)));
}

/** Where caret and page stand now. */
export function placeOf({ state }: EditorView, scroller: HTMLElement): StoryPlace {
  const { anchor, head } = state.selection;
  return { anchor, head, scrollTop: Math.max(0, scroller.scrollTop) };
}
