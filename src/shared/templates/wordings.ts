import type { Template } from './template';
import { wordingParts, type PlainPart, type WordingPart } from './wording';

/** Which of a template's wordings a block takes. */
export interface WordingChoice {
  /** Whether the block speaks of two writers or more. */
  readonly several?: boolean;
  /** BCP 47 tag of the story; the template's own wording unless it has one for that language. */
  readonly language?: string;
}

/** The parts of the wording that fits; the template has passed `parseTemplate`, else it throws. */
export function partsOf(template: Template, choice: WordingChoice = {}): readonly WordingPart[] {
  const { wording, wordingForSeveral } = pairOf(template, choice.language);
  const text = choice.several === true ? (wordingForSeveral ?? wording) : wording;
  return readParts(template, text);
}

/** Every wording of a template, each once. */
export function everyWording(template: Template): readonly (readonly WordingPart[])[] {
  const texts = [template, ...Object.values(template.languages)].flatMap(
    ({ wording, wordingForSeveral }) => [wording, wordingForSeveral ?? wording],
  );
  return [...new Set(texts)].map((text) => readParts(template, text));
}

/** Whether the desk may write into the block outside its slots. */
export function hasOpenWords(template: Template): boolean {
  return everyWording(template).some((parts) => parts.some(({ kind }) => kind === 'open'));
}

function pairOf(
  template: Template,
  language: string | undefined,
): Pick<Template, 'wording' | 'wordingForSeveral'> {
  if (language === undefined) return template;
  const tags = Object.keys(template.languages);
  const [primary = ''] = language.split('-');
  const tag =
    tags.find((each) => each.toLowerCase() === language.toLowerCase()) ??
    tags.find((each) => each === primary);
  return (tag === undefined ? undefined : template.languages[tag]) ?? template;
}

function readParts({ id, open }: Template, wording: string): readonly WordingPart[] {
  const parts = wordingParts(wording);
  if (!parts.ok) throw new Error(`Template ${id} was never checked: ${parts.error.message}`);
  if (!open) return parts.value;
  return parts.value.map((part) => (part.kind === 'words' ? opened(part) : part));
}

function opened(part: PlainPart & { readonly words: string }): PlainPart {
  return { kind: 'open', words: part.words };
}
