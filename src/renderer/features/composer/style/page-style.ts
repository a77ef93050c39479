import type { Command, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { OpenStory } from '../../../desk/open-story/open-story';
import type { RulesInForce } from '../../../desk/story-style/rules-in-force';
import type { StoreApi } from 'zustand/vanilla';
import { styleOf, type StoryStyle } from '../../../desk/story-style/story-style';
import type { PageContext } from '../page/page-context';
import { styleDesk, type StyleDesk } from './style-actions';
import { StyleChecks } from './style-checks';
import { styleCommands, type StyleCommandId } from './style-commands';
import { matchesAt, styleMarks } from './style-marks';
import { styleKeys } from './style-keys';

/** All that the house style does on one page. */
export interface PageStyle {
  readonly store: StoreApi<StoryStyle>;
  readonly desk: StyleDesk;
  readonly commands: Readonly<Record<StyleCommandId, Command>>;
  readonly plugins: readonly Plugin[];
  readonly setRules: (rules: RulesInForce) => void;
  readonly docChanged: () => void;
  /** The match that the caret has come to rest in becomes the current one. */
  readonly settled: (view: EditorView) => void;
}

/** `told` is called when other commands can run than before. */
export function pageStyle(
  context: PageContext,
  openStory: OpenStory,
  told: (view: EditorView) => void,
): PageStyle {
  const store = styleOf(openStory);
  const checks = new StyleChecks(context, store, () => {
    if (checks.view) told(checks.view);
  });
  const desk = styleDesk({ context, store, checks });
  const open = (view: EditorView, pos: number): void => {
    const [first] = matchesAt(view.state, pos + 1);
    if (first === undefined) return;
    checks.setCurrent(first.id);
    context.asks.openLayer({ kind: 'style', id: first.id });
  };
  return {
    store,
    desk,
    commands: styleCommands(desk, store),
    plugins: [styleMarks(open, (view) => checks.attach(view)), styleKeys(desk)],
    setRules: (rules) => checks.setRules(rules),
    docChanged: () => checks.docChanged(),
    settled: ({ state }) => {
      const [first] = state.selection.empty ? matchesAt(state, state.selection.head) : [];
      if (first) checks.setCurrent(first.id);
    },
  };
}
