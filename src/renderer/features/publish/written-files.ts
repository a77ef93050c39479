/** A file beside the page, on any system. */
const BESIDE = /(?:^|[\\/])media[\\/]/u;

/** The files of an export as the desk reads them: the page by its name, what lies beside it counted. */
export function writtenFiles(files: readonly string[]): string[] {
  const beside = files.filter((file) => BESIDE.test(file)).length;
  return [
    ...files.filter((file) => !BESIDE.test(file)),
    ...(beside === 0 ? [] : [`media: ${beside} ${beside === 1 ? 'file' : 'files'}`]),
  ];
}
