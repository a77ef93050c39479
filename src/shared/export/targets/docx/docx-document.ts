import type * as Docx from 'docx';
import { directionOf } from '../../../elements/direction';
import type { InlineRun } from '../inline-runs';
import type { Master } from '../master';
import { BULLETS, docxLines, type DocxLine, type NumberedList } from './docx-lines';
import { HOUSE_STYLES } from './docx-styles';

const INDENT = 567;
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** A document of the library docx, whose links are named by their places in `addresses`. */
export interface LinkedDocument {
  readonly document: Docx.Document;
  readonly addresses: readonly string[];
}

/** An article as a document. The library takes addresses apart at “#”, so that it is given names in their stead. */
export function docxDocument(docx: typeof Docx, master: Master): LinkedDocument {
  const { language } = master.story.story;
  const { lines, numbered } = docxLines(master);
  const addresses: string[] = [];
  const nameOf = (href: string): string => String(addresses.push(href) - 1);
  const document = new docx.Document({
    styles: {
      default: { document: { run: { font: 'Georgia', size: 24, language: languageOf(language) } } },
      paragraphStyles: HOUSE_STYLES,
    },
    numbering: { config: [bullets(), ...numbered.map(numbers)] },
    sections: [{ children: lines.map((line) => paragraph(docx, line, language, nameOf)) }],
  });
  return { document, addresses };
}

function bullets() {
  return { reference: BULLETS, levels: LEVELS.map((level) => levelOf(level, 'bullet', '•', 1)) };
}

function numbers({ name, level, start }: NumberedList) {
  const levels = LEVELS.map((each) =>
    levelOf(each, 'decimal', `%${each + 1}.`, each === level ? start : 1),
  );
  return { reference: name, levels };
}

function levelOf(
  level: number,
  format: Docx.ILevelsOptions['format'],
  text: string,
  start: number,
): Docx.ILevelsOptions {
  const indent = { start: INDENT * (level + 1), hanging: INDENT };
  return { level, format, text, start, alignment: 'start', style: { paragraph: { indent } } };
}

function paragraph(
  docx: typeof Docx,
  line: DocxLine,
  language: string,
  nameOf: (href: string) => string,
): Docx.Paragraph {
  const { style, runs, list, level } = line;
  const isRtl = directionOf(language) === 'rtl';
  return new docx.Paragraph({
    style,
    ...(isRtl && { bidirectional: true }),
    ...(list !== null && { numbering: { reference: list, level: level ?? 0, custom: true } }),
    ...(list === null && level !== null && { indent: { start: INDENT * (level + 1) } }),
    children: inLinks(runs)
      .map(({ href, runs: linked }) => {
        const children = linked.map((run) => textRun(docx, run, language));
        return href === null
          ? children
          : [new docx.ExternalHyperlink({ link: nameOf(href), children })];
      })
      .flat(),
  });
}

/** Neighbouring runs of one address are one link. */
function inLinks(runs: readonly InlineRun[]): { href: string | null; runs: InlineRun[] }[] {
  const links: { href: string | null; runs: InlineRun[] }[] = [];
  for (const run of runs) {
    const last = links.at(-1);
    if (last && last.href === run.href) last.runs.push(run);
    else links.push({ href: run.href, runs: [run] });
  }
  return links;
}

function textRun(docx: typeof Docx, run: InlineRun, language: string): Docx.TextRun {
  const { text, marks, href, lang } = run;
  return new docx.TextRun({
    // Word takes a tab or a line break in the text for one on the page; the page's HTML takes it for a space.
    text: text.replace(/[\t\n]/gu, ' '),
    ...(href !== null && { style: 'Hyperlink' }),
    ...(marks.includes('strong') && { bold: true }),
    ...(marks.includes('em') && { italics: true }),
    ...(marks.includes('s') && { strike: true }),
    ...(marks.includes('sup') && { superScript: true }),
    ...(marks.includes('sub') && { subScript: true }),
    ...(directionOf(lang ?? language) === 'rtl' && { rightToLeft: true }),
    ...(lang !== null && { language: languageOf(lang) }),
  });
}

const EAST_ASIAN = new Set(['zh', 'ja', 'ko']);

/** Word keeps a language for each family of scripts; the first is what every reader of the file takes for the run's. */
function languageOf(lang: string): NonNullable<Docx.IRunOptions['language']> {
  const [primary = ''] = lang.toLowerCase().split('-');
  return {
    value: lang,
    ...(EAST_ASIAN.has(primary) && { eastAsia: lang }),
    ...(directionOf(lang) === 'rtl' && { bidirectional: lang }),
  };
}
