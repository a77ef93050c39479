import type { Node } from '@tiptap/pm/model';
import type { Problem } from '../../result/problem';
import { overLimit, theCalled, when, type Check, type CheckContext } from '../check';
import { placeholderProblems } from '../placeholder/placeholder.checks';

/** "DSC_0042.jpg", "IMG-20230321": what a camera or a disk calls a picture. */
const FILE_NAME =
  /^\S+\.(jpe?g|png|gif|webp|avif|tiff?|heic)$|^(img|dsc|dscn|dscf|pict?|image|photo|screenshot)[-_ ]?\d+$/iu;

/** A picture with its three texts: a caption, a credit, and an alt text that says what is to be seen. */
export const checkPhoto: Check = (node, context) => {
  const caption = node.firstChild?.textContent.trim() ?? '';
  const credit = node.lastChild?.textContent.trim() ?? '';
  const hash: unknown = node.attrs['mediaHash'];
  const pending = typeof hash !== 'string';
  return [
    ...when(
      pending,
      'warning',
      'photo-pending',
      'The photo is pending: the page keeps its caption and credit without a picture. Add the file.',
      context,
    ),
    ...when(
      caption === '',
      'warning',
      'caption-missing',
      'The photo has no caption. Write one.',
      context,
    ),
    ...when(
      credit === '',
      'warning',
      'credit-missing',
      'The photo has no credit. Name who made or supplied it.',
      context,
    ),
    ...checkAgency(credit, context),
    ...overLimit('caption', caption, context.limits.caption, context),
    ...(pending ? [] : [...checkFile(hash, context), ...checkAltText(node, caption, context)]),
  ];
};

/** A credit may name the photographer before the agency: "Ines Okafor/Northlight". */
function checkAgency(credit: string, context: CheckContext): Problem[] {
  const listed = new Set(context.agencies.map((agency) => agency.trim().toLowerCase()));
  const names = [credit, ...credit.split('/')].map((name) => name.trim().toLowerCase());
  return when(
    credit !== '' && listed.size > 0 && !names.some((name) => listed.has(name)),
    'warning',
    'credit-unlisted',
    `“${credit}” is not on the house’s list of agencies (${context.called}). Check the name, or have it added.`,
    context,
  );
}

function checkFile(hash: string, context: CheckContext): Problem[] {
  const file = context.media(hash);
  return [
    ...when(
      !file,
      'error',
      'photo-file-missing',
      'The photo’s file is not in the story. Add the photo again.',
      context,
    ),
    ...when(
      file !== null && !file.type.startsWith('image/'),
      'error',
      'photo-file-wrong',
      'The photo’s file is no picture. Add the photo again.',
      context,
    ),
    ...when(
      file !== null && (file.width === 0 || file.height === 0),
      'warning',
      'photo-size-unknown',
      'The photo’s width and height are not known, so the page moves while it loads. Add the photo again.',
      context,
    ),
  ];
}

function checkAltText(node: Node, caption: string, context: CheckContext): Problem[] {
  const alt = String(node.attrs['altText']).trim();
  if (node.attrs['decorative'] === true) return [];
  return [
    ...when(
      alt === '',
      'error',
      'alt-text-missing',
      'The photo has no alt text. Say what it shows for those who cannot see it, or mark it as decorative.',
      context,
    ),
    ...when(
      FILE_NAME.test(alt),
      'error',
      'alt-text-file-name',
      `The alt text “${alt}” is a file name. Say what the photo shows.`,
      context,
    ),
    ...when(
      alt !== '' && alt === caption,
      'error',
      'alt-text-is-caption',
      'The alt text is the caption once more, so a screen reader says it twice. Say what the photo shows.',
      context,
    ),
    ...placeholderProblems(alt, `the alt text of ${theCalled(context)}`, context),
    ...overLimit('alt-text', alt, context.limits.altText, context),
  ];
}
