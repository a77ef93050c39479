import { expect, it } from 'vitest';
import { directionOf } from './direction';

it.each([
  ['en-GB', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['zh-Hans-CN', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ur-Latn', 'ltr'],
])('%s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
