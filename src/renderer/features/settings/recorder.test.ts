import { describe, expect, it } from 'vitest';
import { atRest, recorderReducer, type Recorder, type RecorderAction } from './recorder';

const reduce = recorderReducer('mac');
const after = (...actions: RecorderAction[]): Recorder =>
  actions.reduce(reduce, atRest({ 'theme-dark': 'Cmd+Alt+D' }));
const record: RecorderAction = { type: 'record', id: 'export' };
const keys = (accelerator: string): RecorderAction => ({
  type: 'press',
  recording: { kind: 'keys', accelerator },
});

describe('recording a shortcut', () => {
  it('sets free keys at once', () => {
    expect(after(record, keys('Cmd+E'))).toEqual(
      atRest({ 'theme-dark': 'Cmd+Alt+D', export: 'Cmd+E' }),
    );
  });

  it('changes nothing on Esc', () => {
    expect(after(record, { type: 'press', recording: { kind: 'keep' } })).toEqual(
      atRest({ 'theme-dark': 'Cmd+Alt+D' }),
    );
  });

  it('clears on Backspace', () => {
    expect(after(record, { type: 'press', recording: { kind: 'clear' } }).shortcuts).toMatchObject({
      export: null,
    });
  });

  it('goes on after keys that cannot be used, and says why', () => {
    expect(
      after(record, {
        type: 'press',
        recording: { kind: 'refused', reason: 'Belongs to typing.' },
      }),
    ).toMatchObject({ recording: 'export', refused: 'Belongs to typing.' });
  });

  it('ignores presses while it is not recording', () => {
    expect(after(keys('Cmd+E'))).toEqual(after());
  });

  it('stops without a change when the focus leaves', () => {
    expect(after(record, { type: 'stop' })).toEqual(after());
  });
});

describe('keys that another command has', () => {
  const conflict = after(record, keys('Cmd+Shift+P'));

  it('changes nothing before the choice and names the other command', () => {
    expect(conflict).toMatchObject({
      shortcuts: after().shortcuts,
      conflict: { id: 'export', holderId: 'insert-photo', holder: 'Photo' },
    });
  });

  it('moves them with “Use it here”', () => {
    expect(reduce(conflict, { type: 'use-here' }).shortcuts).toEqual({
      'theme-dark': 'Cmd+Alt+D',
      export: 'Cmd+Shift+P',
      'insert-photo': null,
    });
  });

  it('leaves both with “Keep as it was”', () => {
    expect(reduce(conflict, { type: 'keep-as-it-was' })).toEqual(after());
  });

  it("never takes the system's own keys", () => {
    const system = after(record, keys('Cmd+C'));
    expect(system.conflict).toMatchObject({ holderId: null, holder: 'Copy' });
    expect(reduce(system, { type: 'use-here' })).toBe(system);
  });
});

describe('resetting', () => {
  it('gives one command its shipped keys back', () => {
    expect(after({ type: 'reset', id: 'theme-dark', shipped: null })).toEqual(atRest({}));
  });

  it('asks when another command has taken the shipped keys since', () => {
    const state = [
      record,
      keys('Cmd+E'),
      { type: 'record', id: 'strong' },
      keys('Cmd+Shift+E'),
      { type: 'reset', id: 'export', shipped: 'Cmd+Shift+E' },
    ] as const;
    expect(after(...state)).toMatchObject({ conflict: { id: 'export', holderId: 'strong' } });
  });

  it('gives all commands their shipped keys back', () => {
    expect(after({ type: 'reset-all' })).toEqual(atRest({}));
  });
});
