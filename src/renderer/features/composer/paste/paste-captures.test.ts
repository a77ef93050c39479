import { afterEach, describe, expect, it } from 'vitest';
import { docsCaptures } from '../../../../../tests/clipboard/docs-captures';
import { pasteHtml } from '../../../../../tests/clipboard/paste-html';
import { toldBlocks } from '../../../../../tests/clipboard/told-blocks';
import { webCaptures } from '../../../../../tests/clipboard/web-captures';
import { wordCaptures } from '../../../../../tests/clipboard/word-captures';
import { openPage } from '../../../../../tests/open-page';
import { page } from '../../../../../tests/story-builder';

afterEach(() => document.body.replaceChildren());

describe('what other programs copy', () => {
  it.each([...wordCaptures, ...docsCaptures, ...webCaptures])(
    '$name',
    ({ html, blocks, notice }) => {
      const desk = openPage(page({ body: [''] }));
      pasteHtml(desk, html);
      expect(toldBlocks(desk.doc())).toEqual(blocks);
      expect(desk.ports.notice.mock.calls.map(([words]: unknown[]) => words)).toEqual(
        notice === undefined ? [] : [notice],
      );
      desk.doc().check();
    },
  );
});
