import { describe, expect, it } from 'vitest';
import { blocksIn } from '../../../../../tests/copy-blocks';
import { textDocument } from './text-document';

describe('textDocument', () => {
  it('parts paragraphs at blank lines and reads no markup', () => {
    expect(blocksIn(textDocument('# One\ntwo\r\n \r\n\r\n- *Three*\n'))).toEqual([
      'text paragraph: # One\ntwo',
      'sentence: # One\ntwo',
      'text paragraph: - *Three*',
      'sentence: - *Three*',
      'summary: # One\ntwo\n\n- *Three*',
    ]);
  });

  it('gives the file itself as the last block', () => {
    const text = 'A\r\n\r\nB';
    const { blocks } = textDocument(text);
    expect(blocks.at(-1)).toMatchObject({ scopes: ['raw.txt'], text });
  });

  it('has no block for an empty file', () => {
    expect(textDocument('').blocks).toEqual([]);
  });
});
