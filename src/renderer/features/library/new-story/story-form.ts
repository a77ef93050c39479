import type { StoryCreate } from '@shared/contract/channels';
import { readDeskMoment } from '@shared/house-style/desk-moment';
import type { HouseStyle } from '@shared/house-style/house-style';
import { err, ok, type Result } from '@shared/result/result';
import type { StoryContributor } from '@shared/story/contributor';
import type { StoryTemplate } from '@shared/templates/template';

/** The dialog's answers as typed; they are read when the story is made. */
export interface StoryForm {
  readonly houseStyleId: string;
  readonly templateId: string;
  readonly workingTitle: string;
  /** Null: as the template says. */
  readonly section: string | null;
  /** Null: as long as the template says. */
  readonly words: string | null;
  readonly due: string;
  readonly embargo: string;
  /** As typed; a name that stands here without a contributor has not been chosen yet. */
  readonly contributorName: string;
  readonly contributor: StoryContributor | null;
  /** Null: as the template says. */
  readonly noteToDesk: string | null;
}

/** What is wrong with a field, by its name. */
export type FormFaults = Partial<Record<'words' | 'due' | 'embargo' | 'contributor', string>>;

/** The house style and template that the form names; the first of each where it names none that is there. */
export function chosenTemplate(
  form: StoryForm,
  styles: readonly HouseStyle[],
): { readonly style: HouseStyle; readonly template: StoryTemplate } | null {
  const style = styles.find(({ id }) => id === form.houseStyleId) ?? styles[0];
  const template =
    style?.storyTemplates.find(({ id }) => id === form.templateId) ?? style?.storyTemplates[0];
  return style === undefined || template === undefined ? null : { style, template };
}

/** The commissioned length as the field shows it. */
export function shownWords(form: StoryForm, template: StoryTemplate): string {
  return form.words ?? String(template.length);
}

/** The section as the field shows it. */
export function shownSection(form: StoryForm, template: StoryTemplate): string {
  return form.section ?? template.section;
}

/** The note to the desk as the field shows it. */
export function shownNote(form: StoryForm, template: StoryTemplate): string {
  return form.noteToDesk ?? template.noteToDesk;
}

/** Reads the answers. Faults name their fields; nothing is guessed. */
export function readStoryForm(
  form: StoryForm,
  style: HouseStyle,
  template: StoryTemplate,
  language: string,
  now: Date,
): Result<StoryCreate, FormFaults> {
  const words = readWords(shownWords(form, template));
  const due = readDeskMoment(form.due, now, style.timeZone);
  const embargo = readDeskMoment(form.embargo, now, style.timeZone);
  const unchosen = form.contributor === null && form.contributorName.trim() !== '';
  if (!words.ok || !due.ok || !embargo.ok || unchosen) {
    return err({
      ...(unchosen
        ? {
            contributor: `Choose a contributor from the list, or take “${form.contributorName.trim()}” as new.`,
          }
        : {}),
      ...(words.ok ? {} : { words: words.error }),
      ...(due.ok ? {} : { due: due.error }),
      ...(embargo.ok ? {} : { embargo: embargo.error }),
    });
  }
  return ok({
    houseStyleId: style.id,
    templateId: template.id,
    language,
    workingTitle: form.workingTitle.trim(),
    section: shownSection(form, template),
    commissionedWords: words.value,
    dueAt: due.value,
    embargoUntil: embargo.value,
    contributors: form.contributor === null ? [] : [form.contributor],
    noteToDesk: shownNote(form, template),
  });
}

function readWords(text: string): Result<number | null, string> {
  const figures = text.replace(/[\s,.]/gu, '');
  if (figures === '') return ok(null);
  const words = Number(figures);
  return /^\d{1,7}$/u.test(figures) && words > 0 && words <= 1_000_000
    ? ok(words)
    : err('Write the length in words, as a number.');
}
