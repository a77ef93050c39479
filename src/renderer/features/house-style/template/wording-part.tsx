import { useMemo, useRef, useState } from 'react';
import type { Template } from '@shared/templates/template';
import { Button } from '../../../ui/button';
import { SegmentedControl } from '../../../ui/segmented-control';
import { TextArea } from '../../../ui/text-field';
import { faultAt } from '../draft/draft-faults';
import { nameOfLanguage } from '../languages';
import { useManager } from '../manager-context';
import { Part } from '../part';
import type { SelectionState } from '../wording/wording-commands';
import { readWordingDoc } from '../wording/wording-doc';
import { WordingLine, type WordingHandle } from '../wording/wording-line';
import line from '../wording/wording.module.css';
import { prefixOf } from './block-prefix';
import { InsertRow } from './insert-row';
import { LanguageChoice } from './language-choice';
import styles from './template-page.module.css';
import { pathOf, variantsOf, withWording, wordingOf, type WordingVariant } from './wording-variant';

export interface WordingPartProps {
  readonly template: Template;
  readonly variant: WordingVariant;
  readonly onVariant: (variant: WordingVariant) => void;
  readonly chosen: string | null;
  readonly onSlot: (name: string, isNew?: boolean) => void;
  readonly onChange: (by: (template: Template) => Template, key: string) => void;
}

const keyOf = (variant: WordingVariant): string => `wording ${pathOf(variant)}`;

const NOTHING: SelectionState = {
  canOpen: false,
  isOpen: false,
  canBeOptional: false,
  isOptional: false,
};

/** The wording: one line of words and chips for each number of authors and each language that has its own. */
export function WordingPart(props: WordingPartProps) {
  const { template, variant, onVariant, onChange } = props;
  const { readOnly, templateFaults } = useManager();
  const [plain, setPlain] = useState(false);
  const faults = templateFaults(template.id);
  const wording = wordingOf(template, variant);
  const fault = faultAt(faults, pathOf(variant));
  const unreadable = wording !== null && !readWordingDoc(wording).ok;
  const change = (next: string | null): void =>
    onChange((now) => withWording(now, variant, next), keyOf(variant));
  return (
    <Part
      title="Template"
      aside={
        wording !== null && (
          <span className={styles.hint}>
            {!readOnly && !plain && 'Type / to insert a slot'}
            <Button kind="text" aria-pressed={plain} onClick={() => setPlain(!plain)}>
              Plain text
            </Button>
          </span>
        )
      }
    >
      <div className={styles.variants}>
        <SegmentedControl
          label="Wording for"
          segments={[
            { value: 'one', label: 'One author' },
            { value: 'several', label: 'Several authors' },
          ]}
          value={variant.several ? 'several' : 'one'}
          onChange={(value) => onVariant({ ...variant, several: value === 'several' })}
        />
        <LanguageChoice {...{ template, variant, onVariant, onChange }} />
      </div>
      {wording === null ? (
        <SameAsForOne
          readOnly={readOnly}
          onOwn={() => change(wordingOf(template, { ...variant, several: false }))}
        />
      ) : plain || unreadable ? (
        <TextArea
          label="Wording as plain text"
          labelHidden
          rows={4}
          className={styles.plain}
          value={wording}
          readOnly={readOnly}
          fault={fault}
          help="{name} is a slot, <…> are open words, […] vanishes while a slot in it is empty. A backslash before one of these signs makes it a letter."
          onChange={change}
        />
      ) : (
        <>
          <ChipLine {...props} wording={wording} onWording={change} />
          {fault !== null && (
            <p className={line.fault} role="alert">
              {fault}
            </p>
          )}
        </>
      )}
      <FaultsElsewhere {...props} />
      {wording !== null && variant.several && !readOnly && (
        <Button kind="link" onClick={() => change(null)}>
          Use the wording for one author
        </Button>
      )}
    </Part>
  );
}

/** Wordings that are not on show and have a fault: each leads to its own. */
function FaultsElsewhere({ template, variant, onVariant }: WordingPartProps) {
  const { templateFaults } = useManager();
  const faults = templateFaults(template.id);
  const elsewhere = variantsOf(template).filter(
    (each) => pathOf(each) !== pathOf(variant) && faultAt(faults, pathOf(each)) !== null,
  );
  return elsewhere.map((each) => (
    <Button key={pathOf(each)} kind="link" onClick={() => onVariant(each)}>
      {`Go to the fault in the wording for ${variantWords(each)}`}
    </Button>
  ));
}

function variantWords({ language, several }: WordingVariant): string {
  const authors = several ? 'several authors' : 'one author';
  return language === null ? authors : `${authors}, ${nameOfLanguage(language)}`;
}

interface ChipLineProps extends WordingPartProps {
  readonly wording: string;
  readonly onWording: (wording: string) => void;
}

function ChipLine({
  template,
  variant,
  wording,
  chosen,
  onSlot,
  onChange,
  onWording,
}: ChipLineProps) {
  const { style, readOnly } = useManager();
  const handle = useRef<WordingHandle>(null);
  const [selection, setSelection] = useState(NOTHING);
  const [slash, setSlash] = useState<DOMRect | null>(null);
  const prefix = prefixOf(template.kind, style);
  const faces = useMemo(
    () => ({
      labels: Object.fromEntries(
        Object.entries(template.slots).map(([name, { label }]) => [
          name,
          label === '' ? name : label,
        ]),
      ),
      chosen,
      prefix,
    }),
    [template.slots, chosen, prefix],
  );
  return (
    <>
      <WordingLine
        handle={handle}
        label={variant.several ? 'Wording, several authors' : 'Wording, one author'}
        wording={wording}
        faces={faces}
        readOnly={readOnly}
        italic={template.kind === 'editorsNote' || template.kind === 'authorBio'}
        onChange={onWording}
        onSelection={setSelection}
        onSlot={onSlot}
        onSlash={setSlash}
      />
      {!readOnly && (
        <InsertRow
          template={template}
          selection={selection}
          slash={slash}
          onSlash={setSlash}
          line={handle}
          onSlot={onSlot}
          onChange={(by) => onChange(by, keyOf(variant))}
        />
      )}
    </>
  );
}

function SameAsForOne({
  readOnly,
  onOwn,
}: {
  readonly readOnly: boolean;
  readonly onOwn: () => void;
}) {
  return (
    <div className={styles.same}>
      <p>With several authors the block reads as with one.</p>
      {!readOnly && (
        <Button size="small" onClick={onOwn}>
          Write a wording for several
        </Button>
      )}
    </div>
  );
}
