import { isHistoryTransaction } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';

const BY_TEMPLATE = 'by-template';

/** Marks a change as a template's own: it may write locked words, and what it writes in slots is not the writer's. */
export function byTemplate(tr: Transaction): Transaction {
  return tr.setMeta(BY_TEMPLATE, true);
}

/** Whether a change is a template's own, or takes an earlier change back or does it again. */
export function isByTemplate(tr: Transaction): boolean {
  return tr.getMeta(BY_TEMPLATE) === true || isHistoryTransaction(tr);
}
