import type { Node } from '@tiptap/pm/model';
import { ChevronDown } from 'lucide-react';
import { useDeferredValue, useId, useMemo } from 'react';
import type { HouseStyle } from '@shared/house-style/house-style';
import { captionOf, creditAsItRuns, whatSlotOf, type PhotoDraft } from '@shared/photo/photo-draft';
import type { SlotContent } from '@shared/templates/fill-template';
import type { ValueSource } from '@shared/templates/story-values';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Menu, MenuChoice } from '../../../ui/menu';
import styles from './as-it-will-run.module.css';
import { CaptionLine } from './caption-line';
import { CheckLines, type ChecklistLine } from './check-lines';
import { draftOf, useDialog, useDialogStore, write } from './dialog-state';
import type { FieldName } from './field-name';

export interface AsItWillRunProps {
  readonly houseStyle: HouseStyle;
  readonly source: ValueSource;
  readonly given: Readonly<Record<string, SlotContent>>;
  readonly checklist: (draft: PhotoDraft) => readonly ChecklistLine[];
  /** Goes to a field by its name. */
  readonly onGoTo: (field: FieldName) => void;
}

/** Caption and credit as the page will print them, and whether they follow house style. */
export function AsItWillRun({ houseStyle, source, given, checklist, onGoTo }: AsItWillRunProps) {
  const title = useId();
  const draft = useSettledDraft();
  const caption = useMemo(
    () => captionOf(draft, source, houseStyle, given),
    [draft, source, houseStyle, given],
  );
  const template = houseStyle.templates.find(({ id }) => id === draft.templateId);
  const what = template === undefined ? null : whatSlotOf(template);
  const lines = useMemo(() => checklist(draft), [checklist, draft]);
  return (
    <section className={styles.part} aria-labelledby={title}>
      <div className={styles.head}>
        <h3 id={title}>As it will run</h3>
        <TemplateChoice houseStyle={houseStyle} />
      </div>
      <CaptionLine
        caption={caption}
        creditLine={draft.creditLine}
        credit={creditAsItRuns(draft, houseStyle)}
        language={source.language}
        fieldOf={(slot) => fieldOfSlot(slot, what)}
        onGoTo={onGoTo}
      />
      <CheckLines lines={lines} />
    </section>
  );
}

const FIELDS: Readonly<Record<string, FieldName>> = {
  'photo.place': 'city',
  'photo.date': 'takenOn',
  'photo.credit': 'creditLine',
};

/** The field that fills a slot; null for a slot that the dialog leaves alone. */
function fieldOfSlot({ attrs }: Node, what: string | null): FieldName | null {
  if (attrs['slotId'] === what) return 'what';
  return FIELDS[String(attrs['binding'])] ?? null;
}

/** The draft without what a pointer is doing to its crop just now; it may lag behind quick typing. */
function useSettledDraft(): PhotoDraft {
  const draft = useDialog((state) => state.draft);
  const framing = useDialog((state) => state.framing);
  const settled = useMemo(() => draftOf({ draft, framing, live: null }), [draft, framing]);
  return useDeferredValue(settled);
}

const NONE = '';

function TemplateChoice({ houseStyle }: Pick<AsItWillRunProps, 'houseStyle'>) {
  const store = useDialogStore();
  const chosen = useDialog(({ draft }) => draft.templateId);
  const templates = houseStyle.templates.filter(({ kind }) => kind === 'photoCaption');
  const current = templates.find(({ id }) => id === chosen);
  if (templates.length === 0) return null;
  return (
    <Menu
      label="Template of the caption"
      align="end"
      trigger={
        <Button kind="text" className={styles.choice}>
          {current === undefined ? 'Without a template' : `${current.name} template`}
          <Icon of={ChevronDown} size={13} />
        </Button>
      }
    >
      <MenuChoice
        label="Template of the caption"
        value={current?.id ?? NONE}
        onChoose={(id) =>
          store.setState((state) => write(state, { templateId: id === NONE ? null : id }))
        }
        choices={[
          ...templates.map(({ id, name }) => ({ value: id, label: name })),
          { value: NONE, label: 'Without a template' },
        ]}
      />
    </Menu>
  );
}
