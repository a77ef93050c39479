/** The parts of a page that a rule can be kept to, by Vale's selector. */
export const SCOPES: readonly { readonly value: string; readonly label: string }[] = [
  { value: 'text', label: 'All copy' },
  { value: 'body', label: 'Paragraphs of the body' },
  { value: 'sentence', label: 'Each sentence' },
  { value: 'headline', label: 'The headline' },
  { value: 'standfirst', label: 'The standfirst' },
  { value: 'crosshead', label: 'Crossheads' },
  { value: 'caption', label: 'Captions' },
  { value: 'credit', label: 'Photo credits' },
  { value: 'alt', label: 'Alt texts' },
  { value: 'editors_note', label: 'The editor’s note' },
  { value: 'bio', label: 'Author bios' },
  { value: 'contribute', label: 'The contributor call' },
];

/** A rule's scope as one selector; several read as Vale lists them. */
export function scopeOf(scope: unknown): string {
  if (typeof scope === 'string') return scope;
  if (Array.isArray(scope)) return scope.map(String).join(', ');
  return 'text';
}
