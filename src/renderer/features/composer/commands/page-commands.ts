import { redo, undo } from '@tiptap/pm/history';
import { NodeSelection, type Command, type EditorState } from '@tiptap/pm/state';
import type { CommandId } from '@shared/contract/commands';
import { detachTemplate, lockWords, unlockWords } from '../house-block/block-commands';
import { slotAround } from '../house-block/slot-commands';
import { templatedAround } from '../house-block/templated-block';
import { insertHouseBlock } from '../insert/house-blocks';
import { insertAudio, insertLinkCard, insertSectionBreak } from '../insert/insert-parts';
import type { Layer } from '../page/page-asks';
import type { PageContext } from '../page/page-context';
import type { PageStyle } from '../style/page-style';
import type { StyleCommandId } from '../style/style-commands';
import { setTypography } from '../typography/set-typography';
import { moveBlock } from './move-block';
import {
  setParagraph,
  toggleBlockQuote,
  toggleCrosshead,
  toggleList,
  togglePullQuote,
} from './set-blocks';
import { clearFormatting, insertNoBreakSpace, stretchOf, toggleWords } from './set-marks-on-words';
import { markType } from '../page/element-types';

/** The commands of the menu that the page carries out itself. */
export type PageCommandId = Extract<
  CommandId,
  | 'undo'
  | 'redo'
  | 'paste-plain'
  | 'find'
  | 'replace'
  | 'smart-typography'
  | 'move-block-up'
  | 'move-block-down'
  | 'insert-menu'
  | 'insert-photo'
  | 'insert-editors-note'
  | 'insert-author-bio'
  | 'insert-contributor-call'
  | 'insert-correction'
  | 'insert-clarification'
  | 'insert-update'
  | 'insert-audio'
  | 'insert-section-break'
  | 'insert-link-card'
  | 'special-characters'
  | 'non-breaking-space'
  | 'strong'
  | 'emphasis'
  | 'link'
  | 'strikethrough'
  | 'superscript'
  | 'subscript'
  | 'language-span'
  | 'paragraph'
  | 'crosshead'
  | 'pull-quote'
  | 'block-quote'
  | 'bullet-list'
  | 'ordered-list'
  | 'clear-formatting'
  | 'edit-slot'
  | 'template-menu'
  | 'unlock-words'
  | 'lock-words'
  | 'detach-template'
  | 'review-templates'
  | StyleCommandId
>;

export type PageCommands = Readonly<Record<PageCommandId, Command>>;

/** Every command of the page; each says by returning false that it cannot run now. */
export function pageCommands(context: PageContext, style: PageStyle): PageCommands {
  const { asks } = context;
  const ask = (layer: Layer): Command => always(() => asks.openLayer(layer));
  return {
    undo,
    redo,
    'paste-plain': (_state, dispatch, view) => {
      if (dispatch && view) asks.pastePlain(view);
      return true;
    },
    find: always(() => asks.openFind(false)),
    replace: always(() => asks.openFind(true)),
    'smart-typography': setTypography(context),
    'move-block-up': moveBlock(-1),
    'move-block-down': moveBlock(1),
    'insert-menu': ask({ kind: 'insert', anchor: null, slash: false, only: null }),
    'insert-photo': (state, dispatch, view) => {
      const photo = photoAround(state);
      if (dispatch && view && photo !== null) asks.editPhoto(view, photo);
      else if (dispatch && view) asks.choosePhotos(view, null);
      return true;
    },
    'insert-editors-note': insertHouseBlock('editorsNote', context),
    'insert-author-bio': insertHouseBlock('authorBio', context),
    'insert-contributor-call': insertHouseBlock('contributorCall', context),
    'insert-correction': insertHouseBlock('correction', context),
    'insert-clarification': insertHouseBlock('correction', context, 'clarification'),
    'insert-update': insertHouseBlock('correction', context, 'update'),
    'insert-audio': insertAudio,
    'insert-section-break': insertSectionBreak,
    'insert-link-card': (state, dispatch, view) =>
      insertLinkCard(
        state,
        dispatch &&
          ((tr) => {
            dispatch(tr);
            asks.openLayer({ kind: 'link' });
          }),
        view,
      ),
    'special-characters': ask({ kind: 'special-characters' }),
    'non-breaking-space': insertNoBreakSpace,
    strong: toggleWords('strong'),
    emphasis: toggleWords('emphasis'),
    link: onWords('link', () => asks.openLayer({ kind: 'link' })),
    strikethrough: toggleWords('strikethrough'),
    superscript: toggleWords('superscript'),
    subscript: toggleWords('subscript'),
    'language-span': onWords('languageSpan', () => asks.openLayer({ kind: 'language' })),
    paragraph: setParagraph,
    crosshead: toggleCrosshead,
    'pull-quote': togglePullQuote,
    'block-quote': toggleBlockQuote,
    'bullet-list': toggleList('bulletList'),
    'ordered-list': toggleList('orderedList'),
    'clear-formatting': clearFormatting,
    'edit-slot': at(slotAround, (pos) => asks.openLayer({ kind: 'slot', pos })),
    'template-menu': at(
      (state) => templatedAround(state)?.pos ?? null,
      (pos) => asks.openLayer({ kind: 'template', pos }),
    ),
    'unlock-words': unlockWords(context),
    'lock-words': lockWords(context),
    'detach-template': detachTemplate(context),
    'review-templates': ask({ kind: 'offers' }),
    ...style.commands,
  };
}

/** Where the photo stands that the caret is in, or that is selected; the command then edits it. */
function photoAround({ selection }: EditorState): number | null {
  const { $from } = selection;
  if (selection instanceof NodeSelection && selection.node.type.name === 'photo') return $from.pos;
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type.name === 'photo') return $from.before(depth);
  return null;
}

/** Acts where something of that kind is around the caret. */
function at(find: (state: EditorState) => number | null, act: (pos: number) => void): Command {
  return (state, dispatch) => {
    const pos = find(state);
    if (pos === null) return false;
    if (dispatch) act(pos);
    return true;
  };
}

function always(act: () => void): Command {
  return (_state, dispatch) => {
    if (dispatch) act();
    return true;
  };
}

/** Asks for more only where the field allows the mark; a link card asks for its own address. */
function onWords(mark: 'link' | 'languageSpan', act: () => void): Command {
  return (state, dispatch) => {
    const { parent } = state.selection.$from;
    const isCard = mark === 'link' && parent.type.name === 'linkCard';
    const allows = parent.inlineContent && parent.type.allowsMarkType(markType(mark));
    const hasWords = mark === 'link' || !state.selection.empty || stretchOf(state, mark) !== null;
    if (!isCard && !(allows && hasWords)) return false;
    if (dispatch) act();
    return true;
  };
}
