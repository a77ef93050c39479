import { withoutTitle } from '../../../src/shared/import/names';
import { goldLots, rawText, type GoldLine, type GoldText } from '../gold';
import type { Reading } from '../measure';
import { readByRules } from '../read-with';
import { BIOS, BYLINES, CREDITS_BEHIND, CREDITS_BELOW, SIGNATURES } from './line-forms';

/** A kind of line in other forms: the texts that have it once and plainly, and what is made of them. */
interface Group {
  readonly name: string;
  readonly texts: readonly GoldText[];
  readonly forms: readonly Form[];
}

interface Form {
  readonly words: string;
  readonly lines: (text: GoldText) => readonly GoldLine[];
  readonly isRight: (reading: Reading, text: GoldText) => boolean;
}

/** A photographer whom no text has. */
const PHOTOGRAPHER = 'Marisol Wendt';

/**
 * Lines of texts that are held out, set in other forms and read again: for each form of how many texts the writer or the credit is
 * lost, beside the same texts as they were received. A form that most lose is a fault; one text in a form is not.
 */
export function formsTable(): string {
  const all = goldLots(true).flatMap(({ texts }) => texts);
  return [bylines(all), signatures(all), bios(all), ...credits(all)].map(tableOf).join('\n\n');
}

function tableOf({ name, texts, forms }: Group): string {
  const rows = forms.map(({ words, lines, isRight }) => {
    const lost = texts.filter((text) => {
      const raw = rawText({ ...text, lines: lines(text) });
      return !isRight(readByRules(raw, text.zone), text);
    });
    return `${String(lost.length).padStart(5)}  ${words}`;
  });
  return `${name}: lost of ${texts.length}\n${rows.join('\n')}`;
}

function bylines(all: readonly GoldText[]): Group {
  const texts = all.filter((text) => hasPlainByline(text, (line, copy) => line < copy));
  return {
    name: 'Bylines',
    texts,
    forms: [asReceived(isWriterRead), ...BYLINES.map((form) => replaced('byline', form))],
  };
}

function signatures(all: readonly GoldText[]): Group {
  const texts = all.filter((text) => hasPlainByline(text, (line, copy) => line > copy));
  return {
    name: 'Signatures',
    texts,
    forms: [asReceived(isWriterRead), ...SIGNATURES.map((form) => replaced('byline', form))],
  };
}

/** Texts whose byline is left out, so that the bio alone names the writer. */
function bios(all: readonly GoldText[]): Group {
  const texts = all.filter((text) => {
    const [bio, ...more] = ofKind(text, 'authorBio');
    const [byline] = ofKind(text, 'byline');
    const [name = ''] = text.authors;
    const others = text.lines.filter((line) => line !== bio && line !== byline);
    return (
      hasPlainByline(text, (line, copy) => line < copy) &&
      more.length === 0 &&
      bio?.text.startsWith(name) === true &&
      !others.some((line) => line.text.includes(name))
    );
  });
  return { name: 'Bios without a byline', texts, forms: BIOS.map((form) => replaced('bio', form)) };
}

function credits(all: readonly GoldText[]): Group[] {
  const texts = all.filter((text) => {
    const [caption, ...captions] = ofKind(text, 'caption');
    const [credit, ...more] = ofKind(text, 'credit');
    const isPair = caption && credit && captions.length + more.length === 0;
    return (
      isPair === true &&
      text.credits.length === 1 &&
      text.lines.indexOf(credit) === text.lines.indexOf(caption) + 1 &&
      /^\p{Lu}[^:=|]*$/u.test(caption.text)
    );
  });
  const isRead = (credit: string) => (reading: Reading) =>
    reading.credits.filter((one) => one !== '').join('|') === named(credit, PHOTOGRAPHER);
  const received = asReceived(
    (reading, text) => reading.credits.filter((one) => one !== '').join('|') === text.credits[0],
  );
  const behind = CREDITS_BEHIND.map(([form, credit]): Form => {
    const words = named(form, PHOTOGRAPHER);
    return {
      words: form,
      lines: ({ lines }) =>
        lines.flatMap((line) => {
          if (line.kind === 'credit') return [];
          const isCaption = line.kind === 'caption';
          return isCaption ? [{ ...line, text: line.text.replace(/\.$/u, '') + words }] : [line];
        }),
      isRight: isRead(credit),
    };
  });
  const below = CREDITS_BELOW.map(([form, credit]): Form => {
    const words = named(form, PHOTOGRAPHER);
    return {
      words: form,
      lines: ({ lines }) =>
        lines.map((line) => (line.kind === 'credit' ? { ...line, text: words } : line)),
      isRight: isRead(credit),
    };
  });
  return [
    { name: 'Credits behind a caption', texts, forms: [received, ...behind] },
    { name: 'Credits below a caption', texts, forms: [received, ...below] },
  ];
}

function asReceived(isRight: Form['isRight']): Form {
  return { words: '(as received)', lines: ({ lines }) => lines, isRight };
}

/** The byline, or the bio of a text whose byline is left out, in another form. */
function replaced(what: 'byline' | 'bio', form: string): Form {
  const kind = what === 'bio' ? 'authorBio' : 'byline';
  return {
    words: form,
    lines: ({ lines, authors: [name = ''] }) =>
      lines.flatMap((line) => {
        if (line.kind === kind) return [{ ...line, text: named(form, name) }];
        return what === 'bio' && line.kind === 'byline' ? [] : [line];
      }),
    isRight: isWriterRead,
  };
}

function named(form: string, name: string): string {
  return form.replace('NAME', () => name);
}

function isWriterRead({ authors }: Reading, text: GoldText): boolean {
  const bare = (names: readonly string[]): string =>
    names
      .map((name) =>
        withoutTitle(name)
          .replace(/, PhD$/u, '')
          .toLowerCase(),
      )
      .join('|');
  return bare(authors) === bare(text.authors);
}

function ofKind({ lines }: GoldText, kind: GoldLine['kind']): GoldLine[] {
  return lines.filter((line) => line.kind === kind);
}

/** One writer and one line that names her, alone or behind "By". */
function hasPlainByline(text: GoldText, isWhere: (line: number, copy: number) => boolean): boolean {
  const [byline, ...more] = ofKind(text, 'byline');
  const [name = '', ...others] = text.authors;
  const copy = text.lines.findIndex(({ kind }) => kind === 'body');
  return (
    byline !== undefined &&
    more.length + others.length === 0 &&
    (byline.text === name || byline.text === `By ${name}`) &&
    isWhere(text.lines.indexOf(byline), copy)
  );
}
