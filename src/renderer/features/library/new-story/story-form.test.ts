import { describe, expect, it } from 'vitest';
import { shippedHouseStyles } from '../../../desk/memory-house-styles';
import { chosenTemplate, readStoryForm, shownWords, type StoryForm } from './story-form';

const styles = shippedHouseStyles();
const form: StoryForm = {
  houseStyleId: 'newsroom',
  templateId: 'op-ed',
  workingTitle: ' Harbour toll ',
  section: 'Cities',
  words: null,
  due: '',
  embargo: '',
  contributorName: '',
  contributor: null,
  noteToDesk: '',
};
const chosen = chosenTemplate(form, styles);
if (chosen === null) throw new Error('The shipped house style has no op-ed');
const read = (changes: Partial<StoryForm>) =>
  readStoryForm(
    { ...form, ...changes },
    chosen.style,
    chosen.template,
    'en-GB',
    new Date('2026-03-28T12:00:00Z'),
  );

describe('the answers of the new-story dialog', () => {
  it('take the template’s length until another is typed', () => {
    expect(shownWords(form, chosen.template)).toBe('650');
    expect(read({})).toMatchObject({
      ok: true,
      value: { commissionedWords: 650, workingTitle: 'Harbour toll' },
    });
    expect(read({ words: '1,200' })).toMatchObject({ value: { commissionedWords: 1200 } });
    expect(read({ words: '' })).toMatchObject({ value: { commissionedWords: null } });
  });

  it('take section and note from the template until others are given', () => {
    const template = { ...chosen.template, section: 'Health', noteToDesk: 'Call back.' };
    const answers = (changes: Partial<StoryForm>) =>
      readStoryForm({ ...form, ...changes }, chosen.style, template, 'en-GB', new Date());
    expect(answers({ section: null, noteToDesk: null })).toMatchObject({
      value: { section: 'Health', noteToDesk: 'Call back.' },
    });
    expect(answers({ section: '', noteToDesk: 'Cut.' })).toMatchObject({
      value: { section: '', noteToDesk: 'Cut.' },
    });
  });

  it('read times on the house style’s clock', () => {
    expect(read({ due: 'Thu 2 April 16:00' })).toMatchObject({
      value: { dueAt: '2026-04-02T16:00:00+00:00' },
    });
  });

  it('name each field at fault', () => {
    const answer = read({ words: 'many', due: 'someday', embargo: 'Friday' });
    expect(answer.ok ? {} : Object.keys(answer.error)).toEqual(['words', 'due', 'embargo']);
  });

  it('do not take a half-typed name for a contributor', () => {
    expect(read({ contributorName: 'ma' })).toMatchObject({
      ok: false,
      error: { contributor: expect.stringContaining('“ma”') as string },
    });
  });

  it('fall back on the first house style when the chosen one is gone', () => {
    expect(chosenTemplate({ ...form, houseStyleId: 'gone' }, styles)?.style.id).toBe(styles[0]?.id);
  });
});
