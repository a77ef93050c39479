import { useEffect, useState } from 'react';
import type { DeskError } from '@shared/contract/desk-error';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { RuleFiles } from '@shared/house-style/rulebook/rule-files';
import { ok, type Result } from '@shared/result/result';
import { useDesk } from '../../desk/desk-context';
import type { EditedStyle } from './draft/edited-style';

/** A style with the text of its rules, and the rules that ship with the program. */
export interface StyleWithRules {
  readonly style: EditedStyle;
  readonly pack: RuleFiles;
}

/** Reads the rules of a style and gives both at once; an older answer stays until the newer comes. */
export function useEditedStyle(style: HouseStyle): Result<StyleWithRules, DeskError> | null {
  const desk = useDesk();
  const [read, setRead] = useState<Result<StyleWithRules, DeskError> | null>(null);
  useEffect(() => {
    let wanted = true;
    void desk.ask('house-style:rules', { id: style.id }).then((rules) => {
      if (!wanted) return;
      const { own = {}, pack = {} } = rules.ok ? rules.value : {};
      setRead(rules.ok ? ok({ style: { ...style, ruleFiles: own }, pack }) : rules);
    });
    return () => {
      wanted = false;
    };
  }, [desk, style]);
  return read;
}
