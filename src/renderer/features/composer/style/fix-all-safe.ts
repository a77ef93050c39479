import { closeHistory, undo } from '@tiptap/pm/history';
import { fixAllSafe as applySafeFixes } from '@shared/house-style/fixes/fix-all-safe';
import { pieceFacts } from '@shared/house-style/piece-facts';
import { storyBlocks } from '@shared/house-style/rules/documents/story-blocks';
import type { StoreApi } from 'zustand/vanilla';
import type { StoryStyle } from '../../../desk/story-style/story-style';
import { showToast } from '../../../ui/toast-store';
import type { PageContext } from '../page/page-context';
import { curable, placeReport } from './place-report';
import type { StyleChecks } from './style-checks';

interface Needs {
  readonly context: PageContext;
  readonly checks: StyleChecks;
  readonly store: StoreApi<StoryStyle>;
}

/** What one cure brings to light is cured too, but not for ever. */
const ROUNDS = 8;

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
    const fixed = applySafeFixes(tr, curable(open));
    changed += fixed.length;
    if (fixed.length === 0) break;
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
