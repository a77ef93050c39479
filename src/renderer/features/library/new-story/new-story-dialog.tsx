import { useState, type KeyboardEvent } from 'react';
import type { DeskError } from '@shared/contract/desk-error';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { StoryContributor } from '@shared/story/contributor';
import { useDesk } from '../../../desk/desk-context';
import { Dialog } from '../../../ui/dialog';
import { usePlatform } from '../../../ui/keys-context';
import { createStory } from './create-story';
import { NewStoryFields } from './new-story-fields';
import { NewStoryFooter } from './new-story-footer';
import styles from './new-story-dialog.module.css';
import { StartPreview } from './start-preview';
import {
  chosenTemplate,
  readStoryForm,
  shownSection,
  type FormFaults,
  type StoryForm,
} from './story-form';
import { TemplateList } from './template-list';

export interface NewStoryDialogProps {
  readonly houseStyles: readonly HouseStyle[];
  readonly houseStyleId: string;
  readonly language: string;
  /** The writer, where the story begins with one. */
  readonly contributor?: StoryContributor | undefined;
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
}

/** A new story from a template. ⌘1–⌘9 the template, ⌘Return makes it. */
export function NewStoryDialog({
  houseStyles,
  houseStyleId,
  language,
  contributor,
  onClose,
  onCreated,
}: NewStoryDialogProps) {
  const desk = useDesk();
  const platform = usePlatform();
  const [form, setForm] = useState<StoryForm>({
    houseStyleId,
    templateId: '',
    workingTitle: '',
    section: null,
    words: null,
    due: '',
    embargo: '',
    contributorName: contributor?.name ?? '',
    contributor: contributor ?? null,
    noteToDesk: null,
  });
  const [faults, setFaults] = useState<FormFaults>({});
  const [failure, setFailure] = useState<DeskError | null>(null);
  const [making, setMaking] = useState(false);
  const chosen = chosenTemplate(form, houseStyles);
  const change = (patch: Partial<StoryForm>): void => {
    setForm((now) => ({ ...now, ...patch }));
    setFaults((now) =>
      Object.fromEntries(
        Object.entries(now).filter(
          ([name]) => !(name in patch) && !(name === 'contributor' && 'contributorName' in patch),
        ),
      ),
    );
  };
  const create = async (): Promise<void> => {
    if (chosen === null || making) return;
    const read = readStoryForm(form, chosen.style, chosen.template, language, new Date());
    setFaults(read.ok ? {} : read.error);
    if (!read.ok) return;
    setMaking(true);
    const created = await createStory(desk, read.value);
    setMaking(false);
    if (created.ok) onCreated(created.value.id);
    else setFailure(created.error);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const mod = platform === 'mac' ? event.metaKey : event.ctrlKey;
    const template = /^[1-9]$/u.test(event.key)
      ? chosen?.style.storyTemplates[Number(event.key) - 1]
      : undefined;
    if (!mod || event.shiftKey || event.altKey || template === undefined) return;
    event.preventDefault();
    change({ templateId: template.id });
  };
  return (
    <Dialog
      open
      title="New story"
      className={styles.dialog}
      bodyClassName={styles.fill}
      onClose={onClose}
      onConfirm={() => void create()}
      footer={
        <NewStoryFooter
          failure={failure}
          making={making}
          onCancel={onClose}
          onCreate={() => void create()}
          canCreate={chosen !== null}
        />
      }
    >
      {chosen === null ? (
        <p className={styles.form}>
          No house style can be read, so there is no template to start from. Settings show where the
          house styles lie.
        </p>
      ) : (
        <div className={styles.body} onKeyDown={onKeyDown}>
          <TemplateList
            templates={chosen.style.storyTemplates}
            chosen={chosen.template.id}
            onChoose={(templateId) => change({ templateId })}
          />
          <NewStoryFields
            form={form}
            faults={faults}
            houseStyles={houseStyles}
            {...chosen}
            onChange={change}
          />
          <StartPreview
            {...chosen}
            section={shownSection(form, chosen.template)}
            contributor={form.contributor}
          />
        </div>
      )}
    </Dialog>
  );
}
