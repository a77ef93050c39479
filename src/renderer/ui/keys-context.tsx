import { createContext, use, useMemo, type ReactNode } from 'react';
import { COMMANDS, keysOf, type CommandId } from '@shared/contract/commands';
import { ariaAccelerator, printAccelerator } from './accelerator';
import type { Platform } from './platform';

/** The keyboard at hand: whose it is and which shortcuts its user has changed. */
interface Keyboard {
  readonly platform: Platform;
  readonly changed: Readonly<Record<string, string | null>>;
}

const KeyboardContext = createContext<Keyboard>({ platform: 'other', changed: {} });

export interface KeysProviderProps extends Keyboard {
  readonly children: ReactNode;
}

/** Says to everything below which keys to print. */
export function KeysProvider({ platform, changed, children }: KeysProviderProps) {
  const keyboard = useMemo(() => ({ platform, changed }), [platform, changed]);
  return <KeyboardContext value={keyboard}>{children}</KeyboardContext>;
}

/** Whose keyboard it is. */
export function usePlatform(): Platform {
  return use(KeyboardContext).platform;
}

/** Keys ready to print and to name. */
export interface PrintedKeys {
  readonly printed: string;
  readonly aria: string;
}

/** The keys of a command as they now stand, or null where it has none. */
export function useCommandKeys(id: CommandId | undefined): PrintedKeys | null {
  const { platform, changed } = use(KeyboardContext);
  const command = COMMANDS.find((one) => one.id === id);
  const accelerator = command === undefined ? null : keysOf(command, platform, changed);
  return accelerator === null ? null : printKeys(accelerator, platform);
}

/** An accelerator that belongs to no command of the menu: the keys of a dialog. */
export function usePrintedKeys(accelerator: string | undefined): PrintedKeys | null {
  const { platform } = use(KeyboardContext);
  return accelerator === undefined ? null : printKeys(accelerator, platform);
}

function printKeys(accelerator: string, platform: Platform): PrintedKeys {
  return {
    printed: printAccelerator(accelerator, platform),
    aria: ariaAccelerator(accelerator, platform),
  };
}
