import { createStore } from 'zustand/vanilla';
import { announce } from './announce';

/** What a toast offers beside its words. */
export interface ToastAction {
  readonly label: string;
  readonly act: () => void;
}

export interface ToastMessage {
  readonly id: number;
  readonly words: string;
  readonly actions: readonly ToastAction[];
}

/** The one toast on show, or null. */
export const toasts = createStore<{ readonly shown: ToastMessage | null }>(() => ({ shown: null }));

let made = 0;

/** Says what has just been done; a new toast takes the place of the old. Undo goes first. */
export function showToast(words: string, ...actions: readonly ToastAction[]): void {
  made += 1;
  toasts.setState({ shown: { id: made, words, actions } });
  announce(words);
}

/** Takes the toast away, if it is still this one. */
export function dismissToast(id?: number): void {
  toasts.setState(({ shown }) =>
    id === undefined || shown?.id === id ? { shown: null } : { shown },
  );
}
