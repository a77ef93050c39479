import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { PdfContent } from '@shared/export/pdf/pdf-content';
import { boxedLetters } from './boxed-letters';
import { startPdfium, textFrom, withMemory } from './pdfium';

/** Kinds of PDFium's page objects. */
const TEXT = 1;
const IMAGE = 3;
const FORM = 5;

/** A page under way. */
interface Sheet {
  readonly page: number;
  readonly text: number;
}

/** Reads a PDF again: words by its structure, links, pictures. Null for what is no tagged PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent | null> {
  const module = await startPdfium();
  return withMemory(module, bytes.length, (at) => {
    heapOf(module).set(bytes, at);
    const document = module.FPDF_LoadMemDocument(at, bytes.length, '');
    if (document === 0 || !module.FPDFCatalog_IsTagged(document)) return null;
    try {
      return { ...contentOf(module, document), boxed: boxedLetters(bytes) };
    } finally {
      module.FPDF_CloseDocument(document);
    }
  });
}

/** The engine's memory; its types leave it out. */
function heapOf({ pdfium }: WrappedPdfiumModule): Uint8Array {
  const heap: unknown = Reflect.get(pdfium, 'HEAPU8');
  if (!(heap instanceof Uint8Array)) throw new Error('PDFium shows no memory');
  return heap;
}

function contentOf(module: WrappedPdfiumModule, document: number): Omit<PdfContent, 'boxed'> {
  const sheets = module.FPDF_GetPageCount(document);
  const parts = Array.from({ length: sheets }, (_, at) => {
    const page = module.FPDF_LoadPage(document, at);
    const text = module.FPDFText_LoadPage(page);
    try {
      return sheetContent(module, document, { page, text });
    } finally {
      module.FPDFText_ClosePage(text);
      module.FPDF_ClosePage(page);
    }
  });
  return {
    title: textFrom(module, (at, size) => module.FPDF_GetMetaText(document, 'Title', at, size)),
    sheets,
    text: parts.map(({ text }) => text).join('\n'),
    links: parts.flatMap(({ links }) => links),
    pictures: parts.reduce((sum, { pictures }) => sum + pictures, 0),
    altTexts: parts.flatMap(({ altTexts }) => altTexts),
  };
}

function sheetContent(
  module: WrappedPdfiumModule,
  document: number,
  sheet: Sheet,
): Pick<PdfContent, 'text' | 'links' | 'pictures' | 'altTexts'> {
  const objects = objectsOf(module, sheet.page);
  const words = new Map<number, string>();
  for (const object of objects) {
    const mark = module.FPDFPageObj_GetMarkedContentID(object);
    if (mark < 0 || module.FPDFPageObj_GetType(object) !== TEXT) continue;
    const own = textFrom(module, (at, size) =>
      module.FPDFTextObj_GetText(object, sheet.text, at, size),
    );
    words.set(mark, (words.get(mark) ?? '') + own);
  }
  return {
    ...structureOf(module, sheet.page, words),
    links: linksOf(module, document, sheet.page),
    pictures: objects.filter((object) => module.FPDFPageObj_GetType(object) === IMAGE).length,
  };
}

function objectsOf(module: WrappedPdfiumModule, page: number): number[] {
  const inside = (form: number): number[] =>
    Array.from({ length: module.FPDFFormObj_CountObjects(form) }, (_, at) =>
      module.FPDFFormObj_GetObject(form, at),
    ).flatMap(withInside);
  const withInside = (object: number): number[] =>
    module.FPDFPageObj_GetType(object) === FORM ? inside(object) : [object];
  return Array.from({ length: module.FPDFPage_CountObjects(page) }, (_, at) =>
    module.FPDFPage_GetObject(page, at),
  ).flatMap(withInside);
}

/** The words and alt texts of a page in the order of its structure; bullets and numbers of lists are the page's own. */
function structureOf(
  module: WrappedPdfiumModule,
  page: number,
  words: ReadonlyMap<number, string>,
): Pick<PdfContent, 'text' | 'altTexts'> {
  const tree = module.FPDF_StructTree_GetForPage(page);
  const texts: string[] = [];
  const altTexts: string[] = [];
  const read = (element: number): void => {
    const type = textFrom(module, (at, size) =>
      module.FPDF_StructElement_GetType(element, at, size),
    );
    if (type === 'Lbl') return;
    const alt = textFrom(module, (at, size) =>
      module.FPDF_StructElement_GetAltText(element, at, size),
    );
    if (alt !== '') altTexts.push(alt);
    for (let at = 0; at < module.FPDF_StructElement_CountChildren(element); at += 1) {
      const mark = module.FPDF_StructElement_GetChildMarkedContentID(element, at);
      if (mark >= 0) texts.push(words.get(mark) ?? '');
      else {
        const child = module.FPDF_StructElement_GetChildAtIndex(element, at);
        if (child !== 0) read(child);
      }
    }
  };
  try {
    for (let at = 0; at < module.FPDF_StructTree_CountChildren(tree); at += 1)
      read(module.FPDF_StructTree_GetChildAtIndex(tree, at));
  } finally {
    module.FPDF_StructTree_Close(tree);
  }
  return { text: texts.join(' '), altTexts };
}

function linksOf(module: WrappedPdfiumModule, document: number, page: number): string[] {
  return withMemory(module, 8, (memory) => {
    const [position, link] = [memory, memory + 4];
    module.pdfium.setValue(position, 0, 'i32');
    const links: string[] = [];
    while (module.FPDFLink_Enumerate(page, position, link)) {
      const action = module.FPDFLink_GetAction(module.pdfium.getValue(link, 'i32'));
      links.push(
        textFrom(
          module,
          (at, size) => module.FPDFAction_GetURIPath(document, action, at, size),
          'latin1',
        ),
      );
    }
    return links;
  });
}
