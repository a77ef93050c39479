import { join, resolve } from 'node:path';

import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What the compiler says to a file of the pure core with this source. */
function complaints(source: string): string[] {
  const file = join(root, 'src/shared/probe.ts');
  const read = ts.readConfigFile(join(root, 'tsconfig.shared.json'), (path) =>
    ts.sys.readFile(path),
  );
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile.bind(host);
  host.getSourceFile = (path, target) =>
    path === file ? ts.createSourceFile(path, source, target) : readSource(path, target);
  const program = ts.createProgram([file, join(root, 'types/universal.d.ts')], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the types of the pure core', () => {
  it.each([
    'document',
    'window',
    'localStorage',
    'fetch',
    'process',
    'Buffer',
    'require',
    'setTimeout',
    'console',
    'navigator',
  ])('know no %s', (name) => {
    expect(complaints(`export const used = ${name};`)).toHaveLength(1);
  });

  it('know no document when the schema library is in', () => {
    const source = `import { Node } from '@tiptap/core';\nexport const used = [Node, document];`;
    expect(complaints(source)).toHaveLength(1);
  });

  it('know no Buffer when the library of photo data is in', () => {
    const source = `import ExifReader from 'exifreader';\nexport const used = [ExifReader, Buffer];`;
    expect(complaints(source)).toHaveLength(1);
  });

  it('know no Buffer when the library of Word documents is in', () => {
    const source = `import { Packer } from 'docx';\nexport const used = [Packer, Buffer];`;
    expect(complaints(source)).toHaveLength(1);
  });

  it.each(['new URL("a:b")', 'new TextDecoder()', 'new TextEncoder()', 'structuredClone(1)'])(
    'know %s',
    (expression) => {
      expect(complaints(`export const used = ${expression};`)).toEqual([]);
    },
  );
});
