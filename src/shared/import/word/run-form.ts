import type { XmlElement } from './xml-tree';
import { attributeOf, childOf, valueOf } from './xml-walk';

/** What run properties say of the look of words, of all that a story holds; absent: nothing said. */
export interface RunForm {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly hidden?: boolean;
  readonly underline?: boolean;
  /** "superscript", "subscript" or "baseline". */
  readonly height?: string;
  readonly isRtl?: boolean;
  /** Languages as Word keeps them, one for each family of scripts. */
  readonly language?: string;
  readonly eastAsia?: string;
  readonly bidi?: string;
}

/** Reads `w:rPr`. */
export function runForm(properties: XmlElement | null): RunForm {
  if (properties === null) return {};
  const form: { -readonly [Key in keyof RunForm]: RunForm[Key] } = {};
  const set = <Key extends keyof RunForm>(key: Key, value: RunForm[Key] | null): void => {
    if (value !== null && value !== undefined) form[key] = value;
  };
  set('bold', toggle(properties, 'w:b'));
  set('italic', toggle(properties, 'w:i'));
  set('strike', toggle(properties, 'w:strike') ?? toggle(properties, 'w:dstrike'));
  set('hidden', toggle(properties, 'w:vanish'));
  set('isRtl', toggle(properties, 'w:rtl'));
  const line = valueOf(properties, 'w:u');
  if (line !== null) form.underline = line !== 'none';
  set('height', valueOf(properties, 'w:vertAlign'));
  const languages = childOf(properties, 'w:lang');
  set('language', attributeOf(languages, 'w:val'));
  set('eastAsia', attributeOf(languages, 'w:eastAsia'));
  set('bidi', attributeOf(languages, 'w:bidi'));
  return form;
}

function toggle(properties: XmlElement, name: string): boolean | null {
  const element = childOf(properties, name);
  return element && isOn(attributeOf(element, 'w:val'));
}

/** Whether an on-off value is on; one that is not given is. */
function isOn(value: string | null): boolean {
  return value === null || !/^(?:0|false|off|none)$/u.test(value);
}

/** Words of a style over words of the styles below it. */
export function over(below: RunForm, above: RunForm): RunForm {
  return { ...below, ...above };
}

/** How the words of a run look beside the other words of its paragraph. */
export interface SeenForm {
  readonly marks: readonly string[];
  readonly isHidden: boolean;
  readonly isUnderlined: boolean;
}

/**
 * The marks of a run. Bold, italic and strike toggle: a character style switches what the paragraph's style has, and only
 * what stands out from the paragraph is a mark, so that a bold heading is no heading in bold.
 */
export function seenForm(paragraph: RunForm, character: RunForm, direct: RunForm): SeenForm {
  const stands = (key: 'bold' | 'italic' | 'strike' | 'hidden'): boolean =>
    direct[key] ?? (paragraph[key] ?? false) !== (character[key] ?? false);
  const height = direct.height ?? character.height ?? paragraph.height;
  const isHeight = height === 'superscript' || height === 'subscript';
  return {
    marks: [
      ...(stands('bold') && paragraph.bold !== true ? ['strong'] : []),
      ...(stands('italic') && paragraph.italic !== true ? ['emphasis'] : []),
      ...(stands('strike') ? ['strikethrough'] : []),
      ...(isHeight ? [height] : []),
    ],
    isHidden: stands('hidden'),
    isUnderlined: direct.underline ?? character.underline ?? false,
  };
}
