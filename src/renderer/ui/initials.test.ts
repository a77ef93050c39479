import { describe, expect, it } from 'vitest';
import { initialsOf, initialsWith } from './initials';

describe('initialsOf', () => {
  it.each([
    ['Hanne Brisk', 'HB'],
    ['marit oduya-lind', 'MOL'],
    ['Ana Maria da Costa Lima', 'AML'],
    ['  ', ''],
    ['王 伟', '王伟'],
    ['Prince', 'P'],
  ])('%j gives %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('initialsWith', () => {
  it('follows the name while nobody has set others', () => {
    expect(initialsWith('Hanne Brisk', { name: 'Hanne', initials: 'H' })).toBe('HB');
  });
  it('keeps initials that were typed', () => {
    expect(initialsWith('Hanne Brisk', { name: 'Hanne', initials: 'hx' })).toBe('hx');
  });
});
