import { when, type Check } from '../check';

/** From so many words on, a paragraph in bold is one that shouts, not a heading in disguise. */
const HEADING_WORDS = 12;

/** A short paragraph all in bold is a crosshead that no reader of headings can find. */
export const checkParagraph: Check = (node, context) => {
  const text = node.textContent.trim();
  const bold = node.children.every(
    (child) =>
      child.marks.some(({ type }) => type.name === 'strong') || child.textContent.trim() === '',
  );
  return when(
    text !== '' && bold && text.split(/\s+/u).length < HEADING_WORDS,
    'warning',
    'paragraph-bold-only',
    'A paragraph in bold alone stands in for a heading. Make it a crosshead.',
    context,
  );
};
