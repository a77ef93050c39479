import type { Node } from '@tiptap/pm/model';
import type { HouseStyle } from '@shared/house-style/house-style';

/** A part of the page that has a label in the gutter, by the name of its element. */
export type LabelledElement =
  | 'kicker'
  | 'headline'
  | 'standfirst'
  | 'photo'
  | 'audio'
  | 'editorsNote'
  | 'body'
  | 'authorBio'
  | 'correction'
  | 'contributorCall'
  | 'pullQuote'
  | 'linkCard'
  | 'deskBlock';

const LABELS: Readonly<Record<LabelledElement, string>> = {
  kicker: 'Kicker',
  headline: 'Headline',
  standfirst: 'Standfirst',
  photo: 'Photo',
  audio: 'Audio',
  editorsNote: 'Editor’s note',
  body: 'Body',
  authorBio: 'Author bio',
  correction: 'Correction',
  contributorCall: 'Contributor call',
  pullQuote: 'Pull quote',
  linkCard: 'Link card',
  deskBlock: 'House block',
};

const CORRECTIONS: Readonly<Record<string, string>> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
};

/** The gutter's word for a part of the page. */
export function labelOf(node: Node): string {
  const name = node.type.name;
  if (name === 'photo' && node.attrs['role'] === 'lead') return 'Lead photo';
  if (name === 'correction') return CORRECTIONS[String(node.attrs['kind'])] ?? LABELS.correction;
  return isLabelled(name) ? LABELS[name] : '';
}

function isLabelled(name: string): name is LabelledElement {
  return Object.hasOwn(LABELS, name);
}

/** What stands in an empty field in grey: what it is for and how much it takes. */
export function ghostOf(name: string, { limits }: Pick<HouseStyle, 'limits'>): string {
  switch (name) {
    case 'kicker':
      return 'Kicker';
    case 'headline':
      return `Headline, up to ${limits.headline} characters`;
    case 'standfirst':
      return `Standfirst, up to ${limits.standfirst} characters`;
    case 'caption':
      return `Caption, up to ${limits.caption} characters`;
    case 'creditLine':
      return 'Credit';
    case 'editorsNote':
      return 'Editor’s note';
    case 'authorBio':
      return 'Author bio: one or two sentences';
    case 'correction':
      return 'What was wrong, and what is right';
    case 'contributorCall':
      return 'Contributor call';
    case 'pullQuote':
      return 'Pull quote';
    case 'deskBlock':
      return 'House block';
    case 'linkCard':
      return 'Headline of the other piece';
    case 'attribution':
      return 'Who said it, and where';
    case 'crosshead':
      return 'Crosshead';
    default:
      return 'Write the body here';
  }
}

/** The character limit of a field, or null where it has none. */
export function limitOf(name: string, { limits }: Pick<HouseStyle, 'limits'>): number | null {
  return name === 'headline' || name === 'standfirst' || name === 'caption' ? limits[name] : null;
}
