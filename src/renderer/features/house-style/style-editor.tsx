import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Reply } from '@shared/contract/channels';
import type { RuleFiles } from '@shared/house-style/rulebook/rule-files';
import { announce } from '../../ui/announce';
import type { EditedStyle } from './draft/edited-style';
import { settingFaults, templateFaults } from './draft/draft-faults';
import { everyTemplate } from './draft/style-changes';
import { tidyStyle } from './draft/tidy-style';
import { usedTemplates, useSaving } from './draft/use-saving';
import { useStyleDraft } from './draft/use-style-draft';
import { firstFault } from './first-fault';
import { FolderStrips } from './files/folder-strips';
import { useStyleFiles } from './files/use-style-files';
import styles from './house-style-window.module.css';
import { ManagerProvider, type Manager, type TemplateUse } from './manager-context';
import { ManagerDialogs, type Asking } from './manager-dialogs';
import { ManagerHead } from './manager-head';
import { useManagerKeys } from './manager-keys';
import { ManagerNav } from './manager-nav';
import { ManagerStatus } from './manager-status';
import { placeToShow, type Place } from './place';
import { PlacePane } from './place-pane';
import { useChangeRules } from './rules/use-change-rules';
import { useRulebook } from './rules/use-rulebook';
import { savingWords } from './template/usage-words';
import { useUnloadGuard } from './use-unload-guard';

export interface StyleEditorProps {
  /** The style as it is in force; it changes when the folder does. */
  readonly inForce: EditedStyle;
  /** The rules that ship with the program. */
  readonly pack: RuleFiles;
  readonly list: Reply<'house-style:list'>;
  readonly use: Reply<'house-style:use'>;
  readonly templateId: string | null;
  /** The rule to show first. */
  readonly rule: string | null;
  readonly backTo: string;
  readonly onLeave: () => void;
  readonly onStyle: (id: string) => void;
}

/** One style on show: a draft over it, its panes, and the questions before anything is lost. */
export function StyleEditor({
  inForce,
  pack,
  list,
  use,
  templateId,
  rule,
  backTo,
  onLeave,
  onStyle,
}: StyleEditorProps) {
  const { id } = inForce;
  const builtIn = !list.own.includes(id);
  const faulty = list.lastGood.includes(id);
  const drafting = useStyleDraft(inForce);
  const { draft, changes, change } = drafting;
  const [wanted, setWanted] = useState<Place | null>(() => firstPlace(templateId, rule));
  const [asking, setAsking] = useState<Asking | null>(null);
  const usesOf = useCallback(
    (template: string): TemplateUse =>
      use.templates.find((each) => each.houseStyleId === id && each.templateId === template) ??
      UNUSED,
    [use, id],
  );
  const saving = useSaving(drafting, usesOf);
  const rulebook = useRulebook(draft.now, pack);
  const changeRules = useChangeRules(drafting);
  const manager = useMemo((): Manager => {
    const faults = settingFaults(tidyStyle(draft.now));
    const templates = new Map(
      everyTemplate(tidyStyle(draft.now)).map((each) => [each.id, templateFaults(each)]),
    );
    return {
      style: draft.now,
      readOnly: builtIn || faulty,
      change,
      pack,
      rulebook,
      changeRules,
      usesOf,
      settingFaults: faults,
      templateFaults: (template) => templates.get(template) ?? [],
    };
  }, [draft.now, builtIn, faulty, change, pack, rulebook, changeRules, usesOf]);
  const place = placeToShow(wanted, draft.now);
  const unsaved = changes.length;
  const fault = unsaved === 0 ? null : firstFault(manager);
  const isSaving = saving.state.kind === 'saving';
  const waiting = useRef<(() => void) | null>(null);
  const unless = (go: () => void): void => {
    if (unsaved === 0) go();
    else if (isSaving) waiting.current = go;
    else setAsking({ kind: 'lose', go });
  };
  useEffect(() => {
    const go = waiting.current;
    if (isSaving || go === null) return;
    waiting.current = null;
    unless(go);
  });
  const toStyle = (other: string): void => unless(() => onStyle(other));
  const files = useStyleFiles(draft.now, unsaved, toStyle);
  const save = (): void => {
    if (manager.readOnly || unsaved === 0) return;
    if (fault !== null) {
      setWanted(fault.place);
      announce(`Not saved. ${fault.message}`, 'assertive');
      return;
    }
    const words = savingWords(usedTemplates(changes, usesOf));
    if (words === '') void saving.save();
    else setAsking({ kind: 'save', words });
  };
  const leave = (): void => unless(onLeave);
  useManagerKeys({ onSave: save, onUndo: drafting.undo, onRedo: drafting.redo, onLeave: leave });
  useUnloadGuard(unsaved > 0, (go) => setAsking({ kind: 'lose', go }));
  const changed = useMemo(
    () => new Set(changes.flatMap((each) => (each.kind === 'template' ? [each.template.id] : []))),
    [changes],
  );
  return (
    <ManagerProvider value={manager}>
      <div className={styles.window}>
        <ManagerNav
          backTo={backTo}
          choosable={list.styles.map((style) => ({
            id: style.id,
            name: style.name,
            version: style.version,
            builtIn: !list.own.includes(style.id),
            faulty: list.lastGood.includes(style.id),
          }))}
          styleId={id}
          place={place}
          changed={changed}
          rulesChanged={changes.some(({ kind }) => kind === 'rule')}
          onBack={leave}
          onStyle={toStyle}
          onPlace={setWanted}
          onNewTemplate={() => setAsking({ kind: 'new-template', copyOf: null })}
          onImport={files.choose}
          onExport={files.exportStyle}
        />
        <main className={styles.main} aria-label={`House style: ${draft.now.name}`} data-pane>
          <ManagerHead
            builtIn={builtIn}
            faulty={faulty}
            state={saving.state}
            changes={unsaved}
            blocked={fault !== null}
            canUndo={draft.past.length > 0}
            canRedo={draft.future.length > 0}
            ofTemplate={place.kind === 'template'}
            onUndo={drafting.undo}
            onRedo={drafting.redo}
            onSave={save}
            onShowChanges={() => setAsking({ kind: 'changes' })}
            onCopyStyle={() => setAsking({ kind: 'copy-style' })}
            onDuplicate={() =>
              place.kind === 'template' && setAsking({ kind: 'new-template', copyOf: place.id })
            }
            onRemove={() =>
              place.kind === 'template' && setAsking({ kind: 'remove-template', id: place.id })
            }
          />
          <FolderStrips
            id={id}
            name={draft.now.name}
            faulty={faulty}
            problems={list.problems}
            theirs={isSaving ? null : drafting.theirs}
            onShowFolder={files.showFolder}
            onKeepMine={drafting.keepMine}
            onTakeTheirs={drafting.takeTheirs}
          />
          <PlacePane
            place={place}
            builtIn={builtIn}
            stories={storiesOf(use, id)}
            problems={list.problems}
            files={files}
            onAsk={setAsking}
            onPlace={setWanted}
          />
        </main>
        <ManagerStatus />
      </div>
      <ManagerDialogs
        asking={asking}
        draft={draft}
        taken={new Set(list.styles.map((style) => style.id))}
        files={files}
        onClose={() => setAsking(null)}
        onSave={() => void saving.save()}
        onPlace={setWanted}
        onStyle={toStyle}
      />
    </ManagerProvider>
  );
}

function firstPlace(templateId: string | null, rule: string | null): Place | null {
  if (templateId !== null) return { kind: 'template', id: templateId };
  return rule === null ? null : { kind: 'rules', rule };
}

const UNUSED: TemplateUse = { stories: 0, open: 0 };

function storiesOf(use: Reply<'house-style:use'>, id: string): number {
  return use.styles.find(({ houseStyleId }) => houseStyleId === id)?.stories ?? 0;
}
