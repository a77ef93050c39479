const SCOPES: Readonly<Record<string, string>> = {
  th: 'text.table.header',
  td: 'text.table.cell',
  caption: 'text.table.caption',
  li: 'text.list',
  blockquote: 'text.blockquote',
  figcaption: 'text.figure.caption',
  title: 'text.title',
  h1: 'text.heading.h1',
  h2: 'text.heading.h2',
  h3: 'text.heading.h3',
  h4: 'text.heading.h4',
  h5: 'text.heading.h5',
  h6: 'text.heading.h6',
};

/** The scope of words inside these elements, the outermost first: the first that has one; null is prose. (Vale, `internal/lint/ast.go`) */
export function scopeOfTags(tags: readonly string[]): string | null {
  for (const tag of tags) {
    const scope = Object.hasOwn(SCOPES, tag) ? SCOPES[tag] : undefined;
    if (scope !== undefined) return scope;
  }
  return null;
}
