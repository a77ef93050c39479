import { LevelMark } from '../../../ui/level-mark';
import { SuggestField } from '../../../ui/suggest-field';
import { useDialog, useDialogStore, write } from './dialog-state';
import { FACT_LABELS, isListed } from '../fact-words';
import styles from './source.module.css';
import { useSource } from './use-source';

/** Who the picture is credited to, bare, with the house's agencies to choose from. */
export function AgencyField({ agencies }: { readonly agencies: readonly string[] }) {
  const store = useDialogStore();
  const credit = useDialog(({ draft }) => draft.creditLine);
  const put = (creditLine: string): void => store.setState((state) => write(state, { creditLine }));
  const source = useSource('creditLine', credit, { onUse: put });
  const isStrange = credit.trim() !== '' && agencies.length > 0 && !isListed(credit, agencies);
  return (
    <SuggestField
      label={FACT_LABELS.creditLine}
      aside={source.aside}
      aria-describedby={source.describedBy}
      data-field="creditLine"
      suggestions={agencies}
      value={credit}
      onChange={put}
      maxLength={2000}
      help={
        isStrange && (
          <span className={styles.marked}>
            <LevelMark level="warning" />
            Not on the house’s list
          </span>
        )
      }
    />
  );
}
