import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importText } from './import-text';
import { messageCopy } from './read-message';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const ARCHIVE = `From: <Saved by a browser>
Snapshot-Content-Location: https://paper.example/bees
Subject: =?utf-8?Q?Bees?=
Date: Tue, 4 Mar 2025 09:12:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----Boundary--x1"

------Boundary--x1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable
Content-Location: https://paper.example/bees

<!DOCTYPE html><html><body><article><h1>Bees do not need a king</h1><p>By A=
na Ru=C3=ADz</p><p>What they need is boring, and none of it costs a salary.</p></arti=
cle></body></html>
------Boundary--x1
Content-Type: image/png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
------Boundary--x1--
`.replaceAll('\n', '\r\n');

const MAIL = `Return-Path: <ana@river.example>
From: Ana Ruiz <ana@river.example>
Subject: Op-ed: bees
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=outer

--outer
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset=windows-1252; format=flowed

Bees do not need a king

By Ana Ruiz

Your leader of last week calls on the ministry to appoint \nsomebody to speak for pollinators.
--inner--
--outer
Content-Type: application/pdf; name="bees.pdf"
Content-Disposition: attachment; filename="bees.pdf"
Content-Transfer-Encoding: base64

JVBERi0=
--outer--
`;

describe('messageCopy', () => {
  it('reads the page out of a web archive', () => {
    const read = importText({ source: { bytes: bytesOf(ARCHIVE) }, name: 'bees.mhtml' });
    if (!read.ok) throw new Error(read.error[0]?.message);
    expect(read.value.lines.map(({ kind, text }) => [kind, text])).toEqual([
      ['headline', 'Bees do not need a king'],
      ['byline', 'By Ana Ruíz'],
      ['body', 'What they need is boring, and none of it costs a salary.'],
    ]);
    expect(read.value).toMatchObject({ form: 'html', encoding: 'utf-8' });
    expect(read.value.notes[0]?.message).toContain('Saved by a browser');
  });

  it('reads the text of a mail, joins its flowed lines and names what is attached', () => {
    const read = importText({ source: { bytes: bytesOf(MAIL) }, name: 'bees.eml' });
    if (!read.ok) throw new Error(read.error[0]?.message);
    expect(read.value.lines.map(({ text }) => text)).toEqual([
      'Bees do not need a king',
      'By Ana Ruiz',
      'Your leader of last week calls on the ministry to appoint somebody to speak for pollinators.',
    ]);
    expect(read.value.notes.map(({ code }) => code)).toEqual([
      'from-message',
      'attachments-left-out',
    ]);
    expect(read.value.notes[1]?.message).toBe('1 attachment was not taken in: bees.pdf.');
  });

  it('takes text that only begins as mails do for text', () => {
    const text = 'From: Ana Ruiz\nSubject: bees\n\nBees do not need a king, whatever they say.';
    expect(messageCopy(bytesOf(text), 'bees.txt')).toBeNull();
  });

  it('never throws, whatever a message holds', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=b',
        'Content-Type: text/html',
        'Content-Transfer-Encoding: base64',
        '--b',
        '--b--',
        '',
        '=C3=',
      ),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        messageCopy(bytesOf(['MIME-Version: 1.0', ...lines].join('\n')), 'x.eml');
      }),
    );
  });
});
