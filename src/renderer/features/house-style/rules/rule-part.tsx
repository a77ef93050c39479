import { useState } from 'react';
import { writeOwnText } from '@shared/house-style/rulebook/edit-own-rules';
import { CARD_ENDING } from '@shared/house-style/rulebook/rule-files';
import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import { SegmentedControl } from '../../../ui/segmented-control';
import { TextArea } from '../../../ui/text-field';
import { useManager } from '../manager-context';
import pane from '../pane.module.css';
import { Part } from '../part';
import { RuleForm } from './rule-form';
import styles from './rule-pane.module.css';
import { settingsIn, type RuleTexts } from './rule-source';

export interface RulePartProps {
  readonly rule: DeskRule;
  readonly texts: RuleTexts;
}

const VIEWS = [
  { value: 'form', label: 'Form' },
  { value: 'yaml', label: 'YAML' },
] as const;

/** The rule itself, as a form or as the text of its files; both edit the same draft. */
export function RulePart({ rule, texts }: RulePartProps) {
  const { readOnly } = useManager();
  const [view, setView] = useState<'form' | 'yaml'>('form');
  const settings = settingsIn(texts.yaml);
  const isFixed = readOnly || !texts.own;
  return (
    <Part
      title="The rule"
      aside={
        <SegmentedControl
          label="Show the rule as"
          segments={VIEWS}
          value={view}
          onChange={setView}
        />
      }
    >
      {view === 'yaml' ? (
        <YamlView rule={rule} texts={texts} readOnly={isFixed} />
      ) : settings === null ? (
        <p className={pane.quiet} role="status">
          The file cannot be read, so there is no form. Mend it as YAML.
        </p>
      ) : (
        <RuleForm rule={rule} settings={settings} readOnly={isFixed} />
      )}
    </Part>
  );
}

/** Faults stand with their lines at the top of the pane and under the file that has them. */
function YamlView({ rule, texts, readOnly }: RulePartProps & { readonly readOnly: boolean }) {
  const { changeRules } = useManager();
  const file = `${rule.name.replace('.', '/')}.yml`;
  const beside = file.replace(/\.yml$/u, CARD_ENDING);
  const write = (next: Partial<RuleTexts>, key: string): void => {
    const { yaml, card } = { ...texts, ...next };
    changeRules((files) => writeOwnText(files, rule.name, { yaml, card }), `${key} ${rule.name}`);
  };
  const faultIn = (path: string): string | null =>
    rule.problems
      .filter(({ where = '' }) => where.startsWith(`${path}:`))
      .map(
        ({ where = '', message }) =>
          `Line ${where.slice(path.length + 1)}: ${said(message, where)}`,
      )
      .join('\n') || null;
  return (
    <div className={styles.yaml}>
      <TextArea
        label={file}
        rows={Math.min(24, texts.yaml.split('\n').length + 1)}
        spellCheck={false}
        value={texts.yaml}
        readOnly={readOnly}
        fault={faultIn(file)}
        onChange={(yaml) => write({ yaml }, 'yaml')}
      />
      <TextArea
        label={beside}
        aside="What Vale does not know"
        rows={Math.min(16, (texts.card ?? '').split('\n').length + 1)}
        spellCheck={false}
        value={texts.card ?? ''}
        readOnly={readOnly}
        fault={faultIn(beside)}
        onChange={(card) => write({ card: card === '' ? null : card }, 'card')}
      />
    </div>
  );
}

function said(message: string, where: string): string {
  return message.startsWith(`${where}: `) ? message.slice(where.length + 2) : message;
}
