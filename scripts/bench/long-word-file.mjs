// @ts-check
/** A Word file of 50,000 words, to be measured on. */
import { strToU8, zipSync } from 'fflate';

/** A piece of 50,000 words in runs as Word cuts them, with a change in every fifth paragraph. */
export function longWordFile() {
  let seed = 1;
  const word = () => {
    // A generator of Lehmer's: the same words in every run.
    seed = (seed * 48271) % 2147483647;
    return seed.toString(36).slice(0, 3 + (seed % 7));
  };
  const run = () =>
    `<w:r w:rsidR="00A1B2C3"><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">${word()} </w:t></w:r>`;
  const paragraphs = Array.from({ length: 500 }, (_, at) => {
    const by = `w:id="${at}" w:author="Ana Weir" w:date="2026-03-28T09:00:00Z"`;
    const change = at % 5 === 0 ? `<w:ins ${by}>${run()}</w:ins>` : '';
    const runs = Array.from({ length: 100 }, run).join('');
    return `<w:p w:rsidR="00A1B2C3" w:rsidRDefault="00D4E5F6"><w:pPr><w:spacing w:after="120"/></w:pPr>${change}${runs}</w:p>`;
  });
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`;
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${types}/officeDocument" Target="word/document.xml"/></Relationships>`;
  return zipSync({ '_rels/.rels': strToU8(links), 'word/document.xml': strToU8(document) });
}
