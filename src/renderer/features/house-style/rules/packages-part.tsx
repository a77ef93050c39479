import { useState } from 'react';
import { changedFiles } from '@shared/house-style/change-style';
import { takePackage } from '@shared/house-style/packages/take-package';
import { setPack } from '@shared/house-style/rulebook/edit-rules';
import type { RuleSettings } from '@shared/house-style/rulebook/rule-settings';
import { ok } from '@shared/result/result';
import { useDesk } from '../../../desk/desk-context';
import { Button } from '../../../ui/button';
import { showToast } from '../../../ui/toast-store';
import { Choice } from '../choice';
import { useManager } from '../manager-context';
import pane from '../pane.module.css';
import { Part } from '../part';
import { ImportRulesDialog, type ChosenPackage } from './import-rules-dialog';
import styles from './rules-overview.module.css';

type PackLevel = RuleSettings['packs'][string]['level'];

const PACK_LEVELS: readonly { readonly value: PackLevel; readonly label: string }[] = [
  { value: 'off', label: 'All off but those turned on' },
  { value: 'suggestion', label: 'All as Consider' },
  { value: 'own', label: 'Each at its own level' },
];

/** Rules of other desks, and the way to share one's own: Vale packages. */
export function PackagesPart({ today }: { readonly today: string }) {
  const { style, readOnly, changeRules } = useManager();
  const desk = useDesk();
  const [chosen, setChosen] = useState<ChosenPackage | null>(null);
  const choose = async (as: 'folder' | 'zip'): Promise<void> => {
    const answer = await desk.ask('rules:choose-package', { as });
    if (!answer.ok) showToast(`${answer.error.message} ${answer.error.wayOn}`);
    else setChosen(answer.value);
  };
  const exportRules = async (): Promise<void> => {
    const written = await desk.ask('rules:export-package', { id: style.id });
    if (!written.ok) showToast(`${written.error.message} ${written.error.wayOn}`);
    else if (written.value !== null)
      showToast(`Exported to ${written.value.file}. It holds what is saved.`);
  };
  const take = (): void => {
    if (chosen === null) return;
    const taken = changeRules((files) => {
      const changes = takePackage(files, chosen, { from: chosen.name, today });
      return changes.ok ? ok(changedFiles(files, changes.value)) : changes;
    }, `import ${chosen.name}`);
    setChosen(null);
    if (taken) showToast(`${chosen.name} taken in, all off. It is written when you save.`);
  };
  const { packs } = style.rules;
  return (
    <Part title="Packages" aside="Vale’s format">
      {Object.keys(packs).length === 0 && (
        <p className={pane.quiet}>
          Rules of another desk come in as a Vale package, all of them off. The house’s own go out
          the same way.
        </p>
      )}
      <div className={pane.fields}>
        {Object.entries(packs).map(([name, entry]) => (
          <Choice
            key={name}
            label={name}
            aside={entry.from === '' ? undefined : `From ${entry.from}`}
            options={PACK_LEVELS}
            value={entry.level}
            readOnly={readOnly}
            onChange={(level) =>
              changeRules((files) => setPack(files, name, { ...entry, level }), `pack ${name}`)
            }
          />
        ))}
      </div>
      <div className={styles.actions}>
        {!readOnly && (
          <>
            <Button onClick={() => void choose('folder')}>Import a folder of rules…</Button>
            <Button onClick={() => void choose('zip')}>Import a zip of rules…</Button>
          </>
        )}
        <Button onClick={() => void exportRules()}>Export rules…</Button>
      </div>
      {chosen !== null && (
        <ImportRulesDialog
          chosen={chosen}
          today={today}
          onTake={take}
          onClose={() => setChosen(null)}
        />
      )}
    </Part>
  );
}
