import { useCallback, useEffect, useRef } from 'react';
import { showToast } from '../../../ui/toast-store';
import { withRuleFiles } from '../draft/edited-style';
import type { StyleDraftUse } from '../draft/use-style-draft';
import type { Manager } from '../manager-context';

/** Edits of the files of rules, as changes of the draft; one that is refused is said and changes nothing. */
export function useChangeRules({ draft, change }: StyleDraftUse): Manager['changeRules'] {
  const files = useRef(draft.now.ruleFiles);
  useEffect(() => {
    files.current = draft.now.ruleFiles;
  });
  return useCallback(
    (by, key) => {
      const edited = by(files.current);
      if (!edited.ok) {
        showToast(`Not changed: ${edited.error[0]?.message ?? ''}.`);
        return false;
      }
      change((style) => {
        const again = by(style.ruleFiles);
        return again.ok ? withRuleFiles(style, again.value) : style;
      }, key);
      return true;
    },
    [change],
  );
}
