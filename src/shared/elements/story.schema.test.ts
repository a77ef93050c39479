import { describe, expect, it } from 'vitest';
import { storySchema } from './story.schema';

describe('the schema', () => {
  const types = [...Object.values(storySchema.nodes), ...Object.values(storySchema.marks)];

  it.each(
    types.flatMap(({ name, spec }) =>
      Object.entries(spec.attrs ?? {}).map(
        ([attr, { validate }]) => [`${name}.${attr}`, validate] as const,
      ),
    ),
  )('validates %s, so that a pasted slice cannot set it freely', (_name, validate) => {
    expect(typeof validate).toBe('function');
  });

  it.each([
    ['photo', { mediaHash: '../../etc/passwd' }],
    ['photo', { role: 'banner' }],
    ['photo', { crop: { x: 2, y: 0, width: 1, height: 1 } }],
    ['linkCard', { href: 'javascript:alert(1)' }],
    ['orderedList', { start: -1 }],
    ['slot', { kind: 'html' }],
    ['correction', { date: 'yesterday' }],
    ['editorsNote', { templateVersion: 0 }],
  ])('refuses %s with %j', (type, attrs) => {
    expect(() => storySchema.node(type, attrs)).toThrow(RangeError);
  });

  it.each([
    ['link', {}],
    ['link', { href: 'file:///etc/passwd' }],
    ['languageSpan', { lang: '<b>' }],
    ['comment', {}],
  ])('refuses the mark %s with %j', (type, attrs) => {
    expect(() => storySchema.mark(type, attrs)).toThrow(RangeError);
  });

  it('nests links outermost', () => {
    expect(Object.keys(storySchema.marks)[0]).toBe('link');
  });
});
