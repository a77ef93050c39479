import type { LineInContext } from './context';
import type { Scores } from './kind-scores';
import { LABELLED } from './score-title';

/** The copy itself and what is set between its paragraphs. Where nothing speaks against it, a line is body. */
export function bodyScores(line: LineInContext): Scores {
  return {
    body: body(line),
    crosshead: crosshead(line),
    pullQuote: pullQuote(line),
    listItem: listItem(line),
    sectionBreak: line.separator ? 5 : -20,
    blockQuote: -6,
    attribution: -6,
  };
}

function body(line: LineInContext): number {
  if (line.separator || line.audio) return -10;
  let score = shape(line);
  if (line.contained && line.words >= 6) score -= 2;
  if (line.caption.printed !== null) score -= line.caption.sure ? 2.5 : 0.5;
  if (line.copies > 0) score -= 1;
  if (line.label !== null) score -= line.label.kind === 'audio' ? 0 : 3;
  if (line.under !== null) score -= 2;
  if (line.inLinkList) score -= 3;
  return score;
}

function shape({ words, sentence, text, capital }: LineInContext): number {
  if (sentence || /[:;,—–]["”’]?$/u.test(text)) return words >= 25 ? 4.5 : words >= 12 ? 4 : 2.6;
  if (words >= 25) return 3;
  if (words >= 12) return 1.6;
  return capital ? -0.2 : 0.8;
}

/** Pages set bio, date and call as points of a list, too. */
function listItem(line: LineInContext): number {
  if (line.block.list === null) return -12;
  const [stamp] = line.stamps;
  const isOther =
    line.call === 2 ||
    line.rubbish ||
    stamp?.rest === '' ||
    (line.vouched && line.introduces.length > 0);
  return isOther ? -8 : 0;
}

function crosshead(line: LineInContext): number {
  if (line.label?.kind === 'crosshead') return LABELLED;
  if (
    line.words === 0 ||
    line.words > 14 ||
    line.text.length > 100 ||
    line.separator ||
    line.audio ||
    line.label !== null
  )
    return -10;
  const numeral = /^(?:[IVX]{1,5}|\d{1,2})\.?$/u.test(line.text);
  if (/[.,;…。]["”’]?$/u.test(line.text) && !numeral) return -5;
  let score = line.sentence ? 0.4 : 1.4;
  if (line.words > 9) score -= 1.2;
  if (!line.capital) score -= 2;
  if (line.allCapitals || numeral) score += numeral ? 2 : 0.8;
  if (line.wordsBelow >= 15) score += 0.5;
  if (line.quoted || line.contact) score -= 2;
  if (line.rubbish || line.inLinkList || line.enclosed) score -= 4;
  return score;
}

function pullQuote(line: LineInContext): number {
  if (line.label?.kind === 'pullQuote') return LABELLED;
  if (line.under === 'pullQuote') return LABELLED - 1;
  if (line.words < 4 || line.words > 60) return -10;
  // Copy that a page shows twice, once as a quotation, is a pull quote.
  if (line.contained && line.block.hints.blockQuote !== undefined) return 9;
  if (line.contained) return line.quoted ? 6 : line.words >= 6 ? 4.5 : 0;
  return line.quoted ? -1 : -9;
}
