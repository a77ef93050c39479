import type { FactName } from '@shared/elements/photo/photo-facts';
import { TextArea, TextField } from '../../../ui/text-field';
import { useDialog, useDialogStore, writeFact } from './dialog-state';
import { FACT_LABELS } from '../fact-words';
import { useSource } from './use-source';

/** The longest fact that a story keeps, in characters. */
const LONGEST = 8000;

export interface FactFieldProps {
  readonly name: FactName;
  /** A calendar day in place of words. */
  readonly day?: boolean;
  /** Several lines, this many. */
  readonly rows?: number;
  readonly help?: string | undefined;
  readonly fault?: string | null | undefined;
}

/** A fact of the picture with where it comes from. */
export function FactField({ name, day = false, rows, help, fault }: FactFieldProps) {
  const store = useDialogStore();
  const value = useFact(name);
  const put = (words: string): void => store.setState((state) => writeFact(state, name, words));
  const source = useSource(name, value, { onUse: put });
  const field = {
    label: FACT_LABELS[name],
    aside: source.aside,
    'aria-describedby': source.describedBy,
    'data-field': name,
    value,
    help,
    fault,
  };
  if (day)
    return <TextField {...field} type="date" onChange={(typed) => isDay(typed) && put(typed)} />;
  return rows === undefined ? (
    <TextField {...field} maxLength={LONGEST} onChange={put} />
  ) : (
    <TextArea {...field} rows={rows} maxLength={LONGEST} onChange={put} />
  );
}

/** A fact as the draft has it; empty where it is not known. */
export function useFact(name: FactName): string {
  return useDialog(({ draft }) => draft.media.facts?.[name] ?? '');
}

/** A date field also gives years of five figures, which no calendar of ours knows; empty takes the day out. */
const isDay = (typed: string): boolean => typed === '' || /^\d{4}-\d{2}-\d{2}$/u.test(typed);
