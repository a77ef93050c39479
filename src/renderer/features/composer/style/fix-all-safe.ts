import { closeHistory, undo } from '@tiptap/pm/history';
import { pieceFacts } from '@shared/house-style/piece-facts';
import { storyBlocks } from '@shared/house-style/rules/documents/story-blocks';
import type { Transaction } from '@tiptap/pm/state';
import type { StoreApi } from 'zustand/vanilla';
import type { StoryStyle } from '../../../desk/story-style/story-style';
import { showToast } from '../../../ui/toast-store';
import type { PageContext } from '../page/page-context';
import { placeReport, type PlacedMatch } from './place-report';
import { replaceWords } from './replace-words';
import { fixesOfAll } from './safe-fixes';
import type { StyleChecks } from './style-checks';

interface Needs {
  readonly context: PageContext;
  readonly checks: StyleChecks;
  readonly store: StoreApi<StoryStyle>;
}

/** What one cure brings to light is cured too, but not for ever. */
const ROUNDS = 3;

/**
 * Puts right all that is safe, as one step of undo, and says how much. The rounds are run on a change that is
 * not yet on the page; where somebody writes meanwhile, nothing is done.
 */
export async function fixAllSafe({ context, checks, store }: Needs): Promise<void> {
  await checks.checkNow();
  const { view, rules } = checks;
  if (!view?.editable || rules === null) return;
  const { state } = view;
  const { record, houseStyle } = context;
  const tr = state.tr.setMeta('uiEvent', 'style');
  let changed = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const blocks = storyBlocks(tr.doc, houseStyle);
    const asked = blocks.map(({ block }) => block);
    const report = await rules.check(asked, pieceFacts(record, houseStyle));
    if (report === null) break;
    const { open } = placeReport(
      { report, blocks },
      tr.doc,
      houseStyle,
      rules.rules,
      record.styleIgnores,
    );
    const fixed = applySafe(tr, open);
    changed += fixed;
    if (fixed === 0) break;
  }
  if (view.isDestroyed || view.state.doc !== state.doc) {
    showToast('Nothing was changed: the page was being written on.');
    return;
  }
  if (changed === 0) {
    checks.docChanged();
    showToast('Nothing was safe to fix.');
    return;
  }
  view.dispatch(closeHistory(tr));
  store.setState({ current: null });
  showToast(`${changed} changed.`, {
    label: 'Undo',
    act: () => {
      undo(view.state, view.dispatch);
      view.focus();
    },
  });
}

/** From the end to the start, so that no place moves before its turn. Says how many. */
function applySafe(tr: Transaction, open: readonly PlacedMatch[]): number {
  const safe = new Set(fixesOfAll(open.map(({ shown }) => shown)));
  const places = open.filter(({ shown }) => safe.has(shown)).toSorted((a, b) => b.from - a.from);
  for (const { shown, from, to } of places)
    replaceWords(tr, { from, to }, shown.match.suggestions[0] ?? '');
  return places.length;
}
