/** What a sheet of a PDF holds, as far as its page object says it in plain text. */
export interface Sheet {
  /** Drawings of pictures. */
  readonly pictures: number;
  /** Addresses that its links lead to, each once. */
  readonly links: readonly string[];
}

/** The sheets of a PDF of Chromium's own (Skia), in order. No general reader: it takes objects as Skia writes them. */
export function sheetsOf(pdf: string): Sheet[] {
  const objects = new Map<string, string>();
  for (const [, number = '', body = ''] of pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n?(.*?)\nendobj/gsu))
    objects.set(number, body);
  const refsIn = (text: string) => [...text.matchAll(/(\d+) 0 R/gu)].map(([, ref = '']) => ref);
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b(?!s)/u.test(body))
    .map((page) => {
      const [, drawn = ''] = /\/XObject <<(.*?)>>/su.exec(page) ?? [];
      const [, annotations = ''] = /\/Annots \[(.*?)\]/su.exec(page) ?? [];
      const links = refsIn(annotations).flatMap(
        (ref) => /\/URI \((.*?)\)/su.exec(objects.get(ref) ?? '')?.[1] ?? [],
      );
      return {
        pictures: refsIn(drawn).filter((ref) => /\/Subtype \/Image/u.test(objects.get(ref) ?? ''))
          .length,
        links: [...new Set(links)],
      };
    });
}
