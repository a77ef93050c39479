import { err, ok, type Result } from '../../result/result';
import { plainWords } from './case/letter-case';
import { readEdit } from './edit-steps';
import { filledIn, type Found } from './pattern/compile-pattern';
import type { RuleBody } from './style-rule';

/** What an action proposes for a place: the best first; none where it knows nothing. */
export type Propose = (found: Found) => readonly string[];

/** Makes a rule's action ready, or says why it can't be taken. Actions only ever propose. */
export function readAction({ action }: RuleBody): Result<Propose, string> {
  switch (action.name) {
    case '':
      return ok(() => []);
    case 'replace':
      return ok((found) => action.params.map((param) => filledIn(param, found)));
    case 'remove':
      return ok(() => ['']);
    case 'convert':
      return action.params[0] === 'simple'
        ? ok(({ text }) => [plainWords(text).join(' ')])
        : err('“convert” takes “simple” and nothing else');
    case 'edit': {
      const edit = readEdit(action.params);
      return edit.ok ? ok(({ text }) => [edit.value(text)]) : edit;
    }
    case 'suggest':
      // The spelling rule itself asks its dictionary.
      return action.params[0] === 'spellings'
        ? ok(() => [])
        : err('scripts that suggest are not run here');
    default:
      return err(`there is no action “${action.name}” here`);
  }
}
