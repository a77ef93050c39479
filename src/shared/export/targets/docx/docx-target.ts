import { unfaithful } from '../../unfaithful';
import type { Target } from '../target';
import { docxDocument } from './docx-document';
import { docxFacts } from './docx-facts';
import { proveDocx } from './prove-docx';
import { settleDocx } from './settle-docx';

/** A Word document in the house's own paragraph styles. The library that makes it is loaded when it is first wanted. */
export const docxTarget: Target = {
  id: 'docx',
  media: 'held',
  write: async (master) => {
    const docx = await import('docx');
    const { document, addresses } = docxDocument(docx, master);
    const file = await docx.Packer.toArrayBuffer(document);
    return [{ ending: '.docx', content: settleDocx(file, addresses, docxFacts(master)) }];
  },
  prove: ([file], master) =>
    file === undefined || typeof file.content === 'string'
      ? [unfaithful('There is no Word document.', 'story')]
      : proveDocx(file.content, master),
};
