import type { DeskError } from '@shared/contract/desk-error';
import { showToast } from '../../../ui/toast-store';

/** Says what happened, what became of the copy, and the way on. */
export function sayFailure({ message, copy, wayOn }: DeskError): void {
  showToast([message, copy, wayOn].filter((words) => words !== '').join(' '));
}
