import { describe, expect, it } from 'vitest';
import { usualTargets } from './usual-targets';

describe('the targets that a house is offered first', () => {
  it('are its own, in the order of all targets; what this program does not know is passed over', () => {
    expect(usualTargets({ targets: ['rss', 'gopher', 'page'] })).toEqual(['page', 'rss']);
  });

  it('are the usual ones where it names none, or none that there is', () => {
    const usual = ['page', 'fragment', 'wordpress', 'ninjs', 'docx', 'pdf'];
    expect(usualTargets({ targets: [] })).toEqual(usual);
    expect(usualTargets({ targets: ['gopher'] })).toEqual(usual);
  });
});
