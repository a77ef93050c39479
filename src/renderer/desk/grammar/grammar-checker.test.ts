import { describe, expect, it } from 'vitest';
import { grammarChecker } from './grammar-checker';
import type { GrammarAnswer, GrammarQuestion } from './grammar-messages';

/** A thread that answers each text with one match of its length, unless told to fail. */
function fakeThread() {
  const told = new EventTarget();
  const asked: GrammarQuestion[] = [];
  const state = { started: 0, ended: 0, silent: false };
  const reply = ({ id, text }: GrammarQuestion): GrammarAnswer =>
    text === 'fault'
      ? { id, fault: 'out of memory' }
      : {
          id,
          matches: [{ from: 0, to: text.length, message: '', suggestions: [], kind: 'Usage' }],
        };
  const start = () => {
    state.started += 1;
    return {
      addEventListener: told.addEventListener.bind(told),
      postMessage: (question: GrammarQuestion) => {
        asked.push(question);
        if (!state.silent)
          told.dispatchEvent(new MessageEvent('message', { data: reply(question) }));
      },
      terminate: () => {
        state.ended += 1;
      },
    };
  };
  return { asked, state, start, told };
}

function checkerOn(thread: ReturnType<typeof fakeThread>, language = 'en-GB') {
  const checker = grammarChecker(language, thread.start);
  if (checker === null) throw new Error('No checker for this language.');
  return checker;
}

describe('a grammar checker', () => {
  it('starts its thread with the first paragraph, once, and asks for each text once', async () => {
    const thread = fakeThread();
    const checker = checkerOn(thread);
    expect(thread.state.started).toBe(0);
    expect(await checker.check('One two')).toMatchObject([{ to: 7 }]);
    expect(await checker.check('Three')).toMatchObject([{ to: 5 }]);
    expect(await checker.check('One two')).toMatchObject([{ to: 7 }]);
    expect(await checker.check('  ')).toEqual([]);
    expect(thread.state.started).toBe(1);
    expect(thread.asked.map(({ text, dialect }) => `${dialect}: ${text}`)).toEqual([
      'british: One two',
      'british: Three',
    ]);
  });

  it.each([
    ['en-US', 'american'],
    ['en-AU', 'australian'],
    ['en-CA', 'canadian'],
    ['en-IN', 'indian'],
    ['en-Latn-US', 'american'],
    ['en', 'british'],
    ['EN-ie', 'british'],
  ])('of %s goes by %s English', async (language, dialect) => {
    const thread = fakeThread();
    await checkerOn(thread, language).check('One');
    expect(thread.asked).toMatchObject([{ dialect }]);
  });

  it.each(['fr', 'zh-Hans', '', 'enm'])('is none for %j', (language) => {
    expect(grammarChecker(language, fakeThread().start)).toBeNull();
  });

  it('tells a fault to who asked and may be asked again', async () => {
    const thread = fakeThread();
    const checker = checkerOn(thread);
    await expect(checker.check('fault')).rejects.toThrow('out of memory');
    await expect(checker.check('fault')).rejects.toThrow('out of memory');
    expect(thread.asked).toHaveLength(2);
  });

  it('tells when its thread breaks off', async () => {
    const thread = fakeThread();
    thread.state.silent = true;
    const asked = checkerOn(thread).check('One');
    thread.told.dispatchEvent(new ErrorEvent('error', { message: 'no such file' }));
    await expect(asked).rejects.toThrow('no such file');
  });

  it('ends its thread and leaves nobody waiting', async () => {
    const thread = fakeThread();
    thread.state.silent = true;
    const checker = checkerOn(thread);
    const asked = checker.check('One');
    checker.stop();
    expect(await asked).toEqual([]);
    expect(await checker.check('Two')).toEqual([]);
    expect(thread.state).toMatchObject({ started: 1, ended: 1 });
  });
});
