import { placeInField } from '../../src/renderer/features/composer/fields/field-stops';
import type { OpenPage } from '../open-page';

/** Pastes HTML at the start of a field, the body where none is named; `text` is the plain form beside it. */
export function pasteHtml({ view }: OpenPage, html: string, field = 'body', text = ''): void {
  const selection = placeInField(view.state.doc, field);
  if (!selection) throw new Error(`No field ${field}`);
  view.dispatch(view.state.tr.setSelection(selection));
  const data = {
    files: [],
    getData: (kind: string) =>
      kind === 'text/html' ? html : kind === 'text/plain' || kind === 'Text' ? text : '',
  };
  const event = new Event('paste', { bubbles: true, cancelable: true });
  view.dom.dispatchEvent(Object.assign(event, { clipboardData: data }));
}
