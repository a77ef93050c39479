import type { Target } from '../target';
import { writeJson } from '../wire/read-json';
import { ansOf } from './ans';
import { proveAns } from './prove-ans';

/** Arc's native specification, as its Story API takes it. */
export const ansTarget: Target = {
  id: 'ans',
  media: 'article',
  write: (master) => [{ ending: '.ans.json', content: writeJson(ansOf(master)) }],
  prove: proveAns,
};
