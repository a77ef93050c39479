import type { CommandId } from '@shared/contract/commands';
import { useCommandKeys, usePrintedKeys } from './keys-context';

export interface KbdProps {
  /** A command of the menu: its keys follow what the user has changed. */
  readonly of?: CommandId | undefined;
  /** Or an accelerator ("Mod+Enter") that stands for itself. */
  readonly keys?: string | undefined;
  readonly className?: string | undefined;
}

/** Keys as the platform prints them; nothing where the command has none. */
export function Kbd({ of, keys, className }: KbdProps) {
  const ofCommand = useCommandKeys(of);
  const own = usePrintedKeys(keys);
  const shown = ofCommand ?? own;
  return shown === null ? null : <kbd className={className}>{shown.printed}</kbd>;
}
