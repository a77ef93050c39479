import { plainTextOf } from '../../plain-text';
import { writeHtml } from '../../write-html';
import type { Target } from '../target';
import { MAIL_HTML } from './mail-boxes';
import { mailTree } from './mail-tree';
import { proveEmail } from './prove-email';

/** A mail of two parts: HTML for clients, and plain text for those that show none. */
export const emailTarget: Target = {
  id: 'email',
  media: 'article',
  write: (master) => [
    { ending: '.email.html', content: writeHtml(mailTree(master), MAIL_HTML) },
    {
      ending: '.email.txt',
      content: plainTextOf(master.story.story, master.story.houseStyle),
    },
  ],
  prove: proveEmail,
};
