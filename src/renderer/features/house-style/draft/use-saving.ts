import { useState } from 'react';
import { useDesk } from '../../../desk/desk-context';
import { announce } from '../../../ui/announce';
import type { SaveState } from '../manager-head';
import type { TemplateUse } from '../manager-context';
import type { EditedStyle } from './edited-style';
import { saveStyle } from './save-style';
import type { StyleChange } from './style-changes';
import type { StyleDraftUse } from './use-style-draft';

/** Saving the draft, and how it went. */
export interface Saving {
  readonly state: SaveState;
  readonly save: () => Promise<boolean>;
}

/** Saves into the style’s folder; a failure leaves the draft as it is. */
export function useSaving(
  { draft, kept }: StyleDraftUse,
  usesOf: (templateId: string) => TemplateUse,
): Saving {
  const desk = useDesk();
  const [outcome, setOutcome] = useState<{
    readonly of: EditedStyle | null;
    readonly state: SaveState;
  }>({
    of: null,
    state: { kind: 'none' },
  });
  const save = async (): Promise<boolean> => {
    if (outcome.state.kind === 'saving') return false;
    setOutcome({ of: draft.now, state: { kind: 'saving' } });
    const saved = await saveStyle(desk, draft.base, draft.now, (id) => usesOf(id).stories > 0);
    if (saved.ok) {
      kept(saved.value);
      setOutcome({ of: null, state: { kind: 'saved', at: new Date() } });
      announce('House style saved');
    } else {
      setOutcome({ of: draft.now, state: { kind: 'failed', error: saved.error } });
    }
    return saved.ok;
  };
  // What failed is said until something is changed; then there are simply changes that are not saved.
  const isStale = outcome.state.kind === 'failed' && outcome.of !== draft.now;
  return { state: isStale ? { kind: 'none' } : outcome.state, save };
}

/** The templates that a save would change and that stories use, with how many. */
export function usedTemplates(
  changes: readonly StyleChange[],
  usesOf: (templateId: string) => TemplateUse,
): readonly { readonly name: string; readonly stories: number }[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'template' || change.template.kind === 'story') return [];
    const { kept, template } = change;
    const { stories } = usesOf(template.id);
    if (stories === 0 || kept === null || kept.kind === 'story') return [];
    const renamed = { ...kept, name: template.name, description: template.description };
    const isPrinted =
      JSON.stringify({ ...renamed, version: 0 }) !== JSON.stringify({ ...template, version: 0 });
    return isPrinted ? [{ name: template.name, stories }] : [];
  });
}
