import fc from 'fast-check';
import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { arbitraryStory } from '../../../../../tests/arbitrary-story';
import { goldenStories } from '../../../../../tests/golden/stories';
import { holder, list, quote } from '../../../../../tests/golden/parts';
import { houseStyle } from '../../../../../tests/house-style-builder';
import { element, page, photo, story } from '../../../../../tests/story-builder';
import type { Story } from '../../../story/story';
import { prepareStory } from '../../prepare-story';
import { masterOf } from '../master';
import { textTarget } from './text-target';

const RUNS = typeof document === 'undefined' ? 200 : 30;

async function written(piece: Story, style = houseStyle()): Promise<string> {
  const [file] = await textTarget.write(masterOf(prepareStory(piece, style)));
  return String(file?.content);
}

const proved = async (text: string, piece: Story, style = houseStyle()) =>
  textTarget.prove([{ ending: '.txt', content: text }], masterOf(prepareStory(piece, style)));

const bodyOf = async (...body: (string | Node)[]) =>
  (await written(story(page({ headline: 'H', body })))).replace(/^H\n\n/u, '');

describe.each(goldenStories)('the text of $name', ({ name, story: piece, houseStyle: style }) => {
  it('says what the story says, in the same bytes each time', async () => {
    const text = await written(piece, style);
    expect(await proved(text, piece, style)).toEqual([]);
    expect(await written(JSON.parse(JSON.stringify(piece)) as Story, style)).toBe(text);
    if (name === 'every-element')
      await expect(text).toMatchFileSnapshot(
        '../../../../../tests/golden/targets/every-element.txt',
      );
  });
});

describe('plain text', () => {
  it('puts captions in brackets, the credit behind its caption', async () => {
    expect(await bodyOf('C.', photo('The quay.', 'Northlight'), photo('', 'Jo'))).toBe(
      'C.\n\n[The quay. Photograph: Northlight]\n\n[Photograph: Jo]\n',
    );
  });

  it('counts a list on, and sets the lists within it in', async () => {
    const within = holder('listItem', [
      element('paragraph', 'Nine.'),
      list('bulletList', ['A.', 'B.']),
      element('paragraph', 'Still nine.'),
    ]);
    const ten = holder('listItem', [element('paragraph', 'Ten.')]);
    expect(await bodyOf(holder('orderedList', [within, ten], { start: 9 }))).toBe(
      '9. Nine.\n   • A.\n   • B.\n   Still nine.\n10. Ten.\n',
    );
  });

  it('takes a number that the copy begins with for words', async () => {
    const item = holder('listItem', [
      element('paragraph', '1. One.'),
      element('paragraph', '2. Two.'),
      element('paragraph', '• Three.'),
    ]);
    const piece = story(page({ headline: 'H', body: [holder('bulletList', [item])] }));
    const text = await written(piece);
    expect(text).toContain('• 1. One.\n  2. Two.\n  • Three.\n');
    expect(await proved(text, piece)).toEqual([]);
  });

  it('sets quotations in and has no words twice', async () => {
    expect(
      await bodyOf(
        'The wall holds.',
        element('pullQuote', 'The wall holds'),
        element('pullQuote', 'It moves.'),
        quote(['One.', 'Two.'], 'Ada Venn'),
      ),
    ).toBe('The wall holds.\n\n    It moves.\n\n    One.\n\n    Two.\n\n    — Ada Venn\n');
  });

  it('has one line for each line of the story, whatever breaks it', async () => {
    expect(await bodyOf('One\n\ntwo\u2028three \t four  five\u00a06.')).toBe(
      'One two three four  five\u00a06.\n',
    );
  });

  it.each([
    ['a word', 'It should vote no.', 'It should vote yes.', 'paragraph'],
    ['a caption', 'Tannery Steps after the January flood', 'Tannery Steps', 'caption'],
    ['a credit', ' Photograph: Northlight', '', 'creditLine'],
    ['the brackets', /\[(Tannery[^\]]*)\]/u, '$1', 'caption'],
    ['the byline', 'By Marit', 'By Margit', 'byline'],
    ['who said it', '— Ada', 'Ada', 'attribution'],
    ['the count of a list', '3. Third', '2. Third', 'listItem'],
    ['a section break', '\n\n* * *', '', 'sectionBreak'],
    ['a line too many', /$/u, 'More.\n', 'story'],
  ])('is caught when it changes %s', async (_what, from, to, where) => {
    const [golden] = goldenStories;
    if (!golden) throw new Error('There is no golden story');
    const text = await written(golden.story, golden.houseStyle);
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    const problems = await proved(changed, golden.story, golden.houseStyle);
    expect(problems.map((each) => each.where)).toEqual([where]);
  });

  it(`proves itself for any story and holds no note to the desk (${RUNS} stories)`, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStory, async (piece) => {
        const text = await written(piece);
        expect(await proved(text, piece)).toEqual([]);
        expect(text).not.toMatch(/NOTE-TO-DESK|^\ufeff/u);
      }),
      { numRuns: RUNS },
    );
  });
});
