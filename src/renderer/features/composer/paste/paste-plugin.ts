import type { Slice } from '@tiptap/pm/model';
import { Plugin, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { safeUrl } from '@shared/elements/safe-url';
import { NO_REVIEW } from '@shared/story/review';
import { wordLength } from '@shared/import/words';
import { crossesFields, deleteAcross } from '../fields/delete-across';
import { pasteBlock, rememberTemplates, wholeBlock } from '../house-block/whole-block';
import { isPictureFile } from '../../../desk/picture-file';
import { markType } from '../page/element-types';
import type { PageContext } from '../page/page-context';
import { cleanClipboard, type CleanClipboard } from '../../../desk/clipboard/clean-clipboard';
import { CopySerializer, copiedText } from './copy-serializer';
import { fitSlice } from './fit-slice';
import { bringReview, rememberReview } from './own-review';
import { bareText, isHuge } from '../../../desk/clipboard/markup-limits';
import { hugeNotice, pasteNotice } from './paste-notice';
import { plainSlice } from './plain-text';

/** By this a window knows what it has copied itself, from whichever of its stories. */
const CLIP = crypto.randomUUID();

/** Everything that comes in by clipboard or drop goes through here, and what goes out is written here. */
export function pastePlugin(context: PageContext): Plugin {
  const { asks } = context;
  let read: CleanClipboard | null = null;
  let dropped: number | null = null;
  return new Plugin({
    props: {
      clipboardSerializer: new CopySerializer(CLIP),
      clipboardTextSerializer: copiedText,
      clipboardTextParser: (text) => plainSlice(text),
      transformPastedHTML: (html) => {
        read = cleanClipboard(html, CLIP);
        return read.html;
      },
      transformCopied: (slice) => {
        rememberTemplates(context);
        rememberReview(context);
        return slice;
      },
      transformPasted: (slice, view) => {
        const came = read;
        read = null;
        const words = came === null ? '' : pasteNotice(came.account, came.review);
        if (words !== '') asks.notice(words);
        const known = bringReview(slice, came?.review ?? NO_REVIEW, context);
        const { doc, selection } = view.state;
        const $target = dropped === null ? selection.$from : doc.resolve(dropped);
        dropped = null;
        return wholeBlock(known) === null ? fitSlice(known, $target) : known;
      },
      handlePaste: (view, event, slice) =>
        linkSelection(view, event.clipboardData) ||
        putWholeBlock(view, slice, context) ||
        replaceAcross(view, slice),
      handleDOMEvents: {
        paste: (view, event) => {
          const isTaken =
            takePictures(view, event.clipboardData, asks.takeFiles) ||
            pasteHuge(view, event, asks.notice);
          // What is taken here the browser must not put in as well.
          if (isTaken) event.preventDefault();
          return isTaken;
        },
        drop: (view, event) => {
          const pos = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? null;
          const files = pictureFiles(event.dataTransfer);
          dropped = pos;
          const isTaken =
            files.length > 0
              ? takeDropped(view, files, pos, asks.takeFiles)
              : dropHuge(view, event, pos, asks.notice);
          if (isTaken) event.preventDefault();
          return isTaken;
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

function takeDropped(
  view: EditorView,
  files: File[],
  pos: number | null,
  take: PageContext['asks']['takeFiles'],
): boolean {
  take(view, files, pos);
  return true;
}

/** Markup beyond all measure would stop the page while it is cleaned: its words come as plain text. */
function pasteHuge(
  view: EditorView,
  event: ClipboardEvent,
  notice: (words: string) => void,
): boolean {
  const text = hugeText(event.clipboardData);
  if (text === null) return false;
  view.pasteText(text, event);
  notice(hugeNotice(wordLength(text)));
  return true;
}

function dropHuge(
  view: EditorView,
  event: DragEvent,
  pos: number | null,
  notice: (words: string) => void,
): boolean {
  const text = hugeText(event.dataTransfer);
  if (text === null || view.dragging) return false;
  const { tr, doc } = view.state;
  const $target = doc.resolve(pos ?? view.state.selection.from);
  tr.setSelection(Selection.near($target));
  view.dispatch(tr.replaceSelection(fitSlice(plainSlice(text), $target)).setMeta('paste', true));
  notice(hugeNotice(wordLength(text)));
  return true;
}

/** The plain words of markup that is too much to be read; null for any other. */
function hugeText(data: DataTransfer | null): string | null {
  const html = data?.getData('text/html') ?? '';
  if (!isHuge(html)) return null;
  const plain = data?.getData('text/plain') ?? '';
  return plain.trim() === '' ? bareText(html) : plain;
}
