import { describe, expect, it } from 'vitest';
import { faultyHouseStyle } from '../../../tests/faulty-house-style';
import { readHouseStyle } from './read-house-style';

describe('a house style with twenty faults', () => {
  const { files, faults } = faultyHouseStyle();
  const read = readHouseStyle(files);
  const found = read.ok ? [] : read.error;

  it('has each of them told with file and line, and none twice', () => {
    expect(found.map(({ where }) => where).sort()).toEqual(faults.map(({ where }) => where).sort());
    expect(new Set(found.map(({ message }) => message)).size).toBe(20);
  });

  it.each(faults)('says why at $where', ({ where, what }) => {
    const at = found.filter((each) => each.where === where).map(({ message }) => message);
    expect(at.join('\n')).toContain(what);
    expect(at.join('\n')).toMatch(/^[^ ]+:\d+: ./u);
  });
});
