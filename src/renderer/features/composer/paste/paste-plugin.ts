import { Fragment, Slice } from '@tiptap/pm/model';
import { Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { safeUrl } from '@shared/elements/safe-url';
import { storySchema } from '@shared/elements/story.schema';
import { crossesFields, deleteAcross } from '../fields/delete-across';
import { pasteBlock, rememberTemplates, wholeBlock } from '../house-block/whole-block';
import { isPictureFile } from '../../../desk/picture-file';
import { markType, nodeType } from '../page/element-types';
import type { PageContext } from '../page/page-context';
import { cleanClipboard, MOST_MARKUP, type CleanClipboard } from './clean-clipboard';
import { CopySerializer, copiedText } from './copy-serializer';
import { fitSlice } from './fit-slice';
import { plainSpaces } from './spaces';

/** By this a window knows what it has copied itself, from whichever of its stories. */
const CLIP = crypto.randomUUID();

/** Everything that comes in by clipboard or drop goes through here, and what goes out is written here. */
export function pastePlugin(context: PageContext): Plugin {
  const { asks } = context;
  let left: CleanClipboard | null = null;
  return new Plugin({
    props: {
      clipboardSerializer: new CopySerializer(CLIP),
      clipboardTextSerializer: copiedText,
      clipboardTextParser: (text) => plainSlice(text),
      transformPastedHTML: (html) => {
        left = cleanClipboard(html, CLIP);
        return left.html;
      },
      transformCopied: (slice) => {
        rememberTemplates(context);
        return slice;
      },
      transformPasted: (slice, view) =>
        wholeBlock(slice) === null ? fitSlice(slice, view.state.selection.$from) : slice,
      handlePaste: (view, event, slice) => {
        tellWhatWasLeft(left, asks.notice);
        left = null;
        return (
          linkSelection(view, event.clipboardData) ||
          putWholeBlock(view, slice, context) ||
          replaceAcross(view, slice)
        );
      },
      handleDOMEvents: {
        paste: (view, event) => {
          const isTaken =
            takePictures(view, event.clipboardData, asks.takeFiles) || pasteHuge(view, event);
          // What is taken here the browser must not put in as well.
          if (isTaken) event.preventDefault();
          return isTaken;
        },
        drop: (view, event) => {
          const files = pictureFiles(event.dataTransfer);
          if (files.length === 0) return false;
          event.preventDefault();
          asks.takeFiles(
            view,
            files,
            view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? null,
          );
          return true;
        },
      },
    },
  });
}

/** A house block that was copied whole keeps its template; where it cannot stand, its words are pasted. */
function putWholeBlock(view: EditorView, slice: Slice, context: PageContext): boolean {
  const block = wholeBlock(slice);
  if (block === null) return false;
  const words = (): Transaction =>
    view.state.tr
      .replaceSelection(fitSlice(slice, view.state.selection.$from))
      .setMeta('paste', true);
  view.dispatch((pasteBlock(view.state, block, context) ?? words()).scrollIntoView());
  return true;
}

/** Plain text as paragraphs: every line is one, and lines without a word are spacing. A single line keeps its spaces. */
export function plainSlice(text: string): Slice {
  const all = text.split(/\r\n?|\n/u).map(plainSpaces);
  const lines = all.length === 1 ? all : all.map((line) => line.trim());
  const blocks = lines
    .filter((line) => line !== '')
    .map((line) => nodeType('paragraph').create(null, storySchema.text(line)));
  const open = blocks.length > 0 ? 1 : 0;
  return new Slice(Fragment.from(blocks), open, open);
}

function tellWhatWasLeft(left: CleanClipboard | null, notice: (words: string) => void): void {
  const parts = [
    left && left.pictures > 0
      ? left.pictures === 1
        ? '1 picture'
        : `${left.pictures} pictures`
      : '',
    left && left.comments > 0
      ? left.comments === 1
        ? '1 comment'
        : `${left.comments} comments`
      : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return;
  const hint = left && left.pictures > 0 ? ' Add pictures as files, with caption and credit.' : '';
  notice(`Left out: ${parts.join(' and ')}.${hint}`);
}

/** An address pasted over selected words makes them a link. */
function linkSelection(view: EditorView, data: DataTransfer | null): boolean {
  const { selection, tr } = view.state;
  const href = safeUrl('link', data?.getData('text/plain') ?? '');
  const canLink =
    selection instanceof TextSelection &&
    !selection.empty &&
    selection.$from.sameParent(selection.$to) &&
    selection.$from.parent.type.allowsMarkType(markType('link'));
  if (href === null || !canLink) return false;
  view.dispatch(tr.addMark(selection.from, selection.to, markType('link').create({ href })));
  return true;
}

/** Pasting over parts of several fields empties each and puts the words into the first. */
function replaceAcross(view: EditorView, slice: Slice): boolean {
  const { state } = view;
  if (!crossesFields(state)) return false;
  const tr = deleteAcross(state.tr, state.selection.from, state.selection.to);
  view.dispatch(
    tr
      .replaceSelection(fitSlice(slice, tr.selection.$from))
      .setMeta('paste', true)
      .scrollIntoView(),
  );
  return true;
}

function pictureFiles(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].filter(isPictureFile);
}

/** Pictures are taken where they come alone: word processors add a picture of the text they copy. */
function takePictures(
  view: EditorView,
  data: DataTransfer | null,
  take: PageContext['asks']['takeFiles'],
): boolean {
  const files = pictureFiles(data);
  if (files.length === 0 || data?.getData('text/plain').trim() !== '') return false;
  take(view, files, null);
  return true;
}

function pasteHuge(view: EditorView, event: ClipboardEvent): boolean {
  if ((event.clipboardData?.getData('text/html').length ?? 0) <= MOST_MARKUP) return false;
  view.pasteText(event.clipboardData?.getData('text/plain') ?? '', event);
  return true;
}
