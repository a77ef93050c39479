/** Word's times bear no zone: the clock of the machine that copied wrote them, which is most often this one. */
export function momentOf(written: string): string | null {
  const text = written.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)$/u, '$1-$2-$3T$4:$5');
  const date = new Date(text);
  return text === '' || Number.isNaN(date.getTime()) ? null : date.toISOString();
}
