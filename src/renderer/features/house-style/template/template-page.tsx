import { useCallback, useState } from 'react';
import { templateKind, type Template } from '@shared/templates/template';
import { Checkbox } from '../../../ui/checkbox';
import { Select } from '../../../ui/select';
import { faultAt } from '../draft/draft-faults';
import { useManager, withTemplate } from '../manager-context';
import pane from '../pane.module.css';
import { SamplePart } from './sample-part';
import { SlotForm } from './slot-form';
import { withKey } from './slot-settings';
import { KIND_WORDS } from './slot-words';
import { SlotsPart } from './slots-part';
import { TemplateTitle } from './template-title';
import styles from './template-page.module.css';
import { usageWords } from './usage-words';
import { WordingPart } from './wording-part';
import type { WordingVariant } from './wording-variant';

/** The slot whose form is open. */
interface OpenedSlot {
  readonly name: string;
  /** Just put in by hand: it has no name of its own yet. */
  readonly isNew: boolean;
  /** Counts the openings: a form keeps its fields while its slot gets another key. */
  readonly turn: number;
}

/** One template: its wording, a live sample, its slots. */
export function TemplatePage({ template }: { readonly template: Template }) {
  const { change, readOnly, usesOf, templateFaults } = useManager();
  const [variant, setVariant] = useState<WordingVariant>({ language: null, several: false });
  const [opened, setOpened] = useState<OpenedSlot | null>(null);
  const chosen = opened?.name ?? null;
  const openSlot = useCallback(
    (name: string | null, isNew = false) =>
      setOpened((now) => (name === null ? null : { name, isNew, turn: (now?.turn ?? 0) + 1 })),
    [],
  );
  const { id } = template;
  const changeTemplate = useCallback(
    (by: (template: Template) => Template, key: string) =>
      change((style) => withTemplate<Template>(style, id, by), `${id} ${key}`),
    [change, id],
  );
  const slot = chosen === null ? undefined : template.slots[chosen];
  // A language whose wording was undone is no longer there to show.
  const shown =
    variant.language === null || Object.hasOwn(template.languages, variant.language)
      ? variant
      : { ...variant, language: null };
  return (
    <div className={styles.page}>
      <div className={pane.pane}>
        <div className={pane.sheet}>
          <header className={pane.head}>
            <TemplateTitle
              template={template}
              onChange={(patch, key) => changeTemplate((now) => ({ ...now, ...patch }), key)}
            />
            <div className={styles.facts}>
              {readOnly ? (
                <span>{KIND_WORDS[template.kind]}</span>
              ) : (
                <Select
                  className={styles.kind}
                  label="Makes"
                  options={templateKind.options.map((value) => ({
                    value,
                    label: KIND_WORDS[value],
                  }))}
                  value={template.kind}
                  onChange={(kind) => changeTemplate((now) => ({ ...now, kind }), 'kind')}
                />
              )}
              <span>{usageWords(usesOf(id))}</span>
            </div>
            <IdFault fault={faultAt(templateFaults(id), 'id')} />
          </header>
          <WordingPart
            template={template}
            variant={shown}
            onVariant={setVariant}
            chosen={chosen}
            onSlot={openSlot}
            onChange={changeTemplate}
          />
          <SamplePart template={template} />
          <SlotsPart template={template} chosen={chosen} onChoose={openSlot} />
          <div className={styles.options}>
            <Checkbox
              checked={template.open}
              disabled={readOnly}
              onChange={(open) => changeTemplate((now) => ({ ...now, open }), 'open')}
            >
              Writers may edit the wording
            </Checkbox>
          </div>
        </div>
      </div>
      {opened !== null && slot !== undefined && (
        <SlotForm
          key={opened.turn}
          template={template}
          name={opened.name}
          slot={slot}
          isNew={opened.isNew}
          onKey={(key) => {
            changeTemplate((now) => withKey(now, opened.name, key), `key ${key}`);
            setOpened({ ...opened, name: key });
          }}
          onChange={changeTemplate}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}

function IdFault({ fault }: { readonly fault: string | null }) {
  return fault === null ? null : (
    <p className={styles.fault} role="alert">
      {fault}
    </p>
  );
}
