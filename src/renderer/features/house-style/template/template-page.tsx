import { useCallback, useState } from 'react';
import { templateKind, type Template } from '@shared/templates/template';
import { Checkbox } from '../../../ui/checkbox';
import { Select } from '../../../ui/select';
import { faultAt } from '../draft/draft-faults';
import { useManager, withTemplate } from '../manager-context';
import pane from '../pane.module.css';
import { SamplePart } from './sample-part';
import { SlotForm } from './slot-form';
import { KIND_WORDS } from './slot-words';
import { SlotsPart } from './slots-part';
import { TemplateTitle } from './template-title';
import styles from './template-page.module.css';
import { usageWords } from './usage-words';
import { WordingPart } from './wording-part';
import type { WordingVariant } from './wording-variant';

/** One template: its wording, a live sample, its slots. */
export function TemplatePage({ template }: { readonly template: Template }) {
  const { change, readOnly, usesOf, templateFaults } = useManager();
  const [variant, setVariant] = useState<WordingVariant>({ language: null, several: false });
  const [chosen, setChosen] = useState<string | null>(null);
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
            onSlot={setChosen}
            onChange={changeTemplate}
          />
          <SamplePart template={template} />
          <SlotsPart template={template} chosen={chosen} onChoose={setChosen} />
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
      {chosen !== null && slot !== undefined && (
        <SlotForm
          key={chosen}
          template={template}
          name={chosen}
          slot={slot}
          onChange={changeTemplate}
          onClose={() => setChosen(null)}
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
