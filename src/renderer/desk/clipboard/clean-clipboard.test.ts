import { DOMParser as ModelParser } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { storySchema } from '@shared/elements/story.schema';
import { cleanClipboard, CLIP_MARK } from './clean-clipboard';

const clean = (html: string): string =>
  cleanClipboard(html, 'session').html.replace(/\s*\n\s*/gu, '');

describe("Word's clipboard", () => {
  it('turns paragraphs that look like a list into a list, as deep as it goes', () => {
    const point = (level: number, sign: string, words: string): string =>
      `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;
    const html = `<html><head><style>@list l0 {mso-level-number-format:bullet}</style></head><body lang=EN-GB><!--StartFragment-->${point(1, '·', 'Banks')}${point(2, 'o', 'Reeds')}${point(2, 'o', 'Mud')}${point(1, '·', 'Walls')}<p class=MsoNormal>After.</p>${point(1, '1.', 'First')}<!--EndFragment--></body></html>`;
    expect(clean(html)).toBe(
      '<ul><li><p>Banks</p><ul><li><p>Reeds</p></li><li><p>Mud</p></li></ul></li><li><p>Walls</p></li></ul><p>After.</p><ol><li><p>First</p></li></ol>',
    );
  });

  it('drops its namespaces, comments, empty lines and styles, and keeps the words', () => {
    const html = `<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--><p class=MsoNormal style='margin:0'><b style='mso-bidi-font-weight:normal'><span lang=EN-GB style='font-size:14pt'>Heading<o:p></o:p></span></b></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Some<span style='mso-spacerun:yes'>&nbsp; </span>words, <i style='mso-bidi-font-style:normal'>stressed</i>.<o:p></o:p></p>`;
    expect(clean(html)).toBe('<p><b>Heading</b></p><p>Some words, <i>stressed</i>.</p>');
  });

  it('leaves hidden text and comments without words out, and counts the comments', () => {
    const html = `<p>Seen<span style='mso-hide:all'>unseen</span><a href="#_msocom_1">[A1]</a>.</p><div style='mso-element:comment-list'><div style='mso-element:comment'><p>Remark</p></div></div>`;
    expect(cleanClipboard(html, 'session')).toMatchObject({
      html: '<p>Seen.</p>',
      account: { comments: 1 },
    });
  });
});

describe("Google Docs' clipboard", () => {
  it('is not bold all over, and reads bold and italic from spans', () => {
    const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:400;font-style:normal">Plain, </span><span style="font-weight:700">bold</span><span style="font-style:italic"> and slanted</span><span style="vertical-align:super">2</span></p><br><p dir="ltr"><span style="text-decoration:line-through">Gone</span></p></b>`;
    expect(clean(html)).toBe(
      '<p>Plain, <strong>bold</strong><em> and slanted</em><sup>2</sup></p><p><s>Gone</s></p>',
    );
  });

  it('gives links their own address', () => {
    expect(
      clean(
        `<p><a href="https://www.google.com/url?q=https://example.org/a%3Fb%3D1&sa=D&ust=1"><span style="color:#1155cc;text-decoration:underline">here</span></a></p>`,
      ),
    ).toBe('<p><a href="https://example.org/a?b=1">here</a></p>');
  });
});

describe("web pages' clipboard", () => {
  it.each([
    [
      'line breaks become paragraphs',
      '<p>One<br>two <b>bold<br>still</b></p>',
      '<p>One</p><p>two <b>bold</b></p><p><b>still</b></p>',
    ],
    [
      'boxes become paragraphs',
      '<div>One<div>Two</div>Three</div>',
      '<p>One</p><p>Two</p><p>Three</p>',
    ],
    [
      'marks around blocks go inside them',
      '<b><p>One</p><p>Two</p></b>',
      '<p><b>One</b></p><p><b>Two</b></p>',
    ],
    [
      'runs of no-break spaces become one space',
      '<p>a&nbsp;&nbsp; b &nbsp;c&nbsp;d</p>',
      '<p>a b c d</p>',
    ],
    ['a no-break space by a figure stays', '<p>10&nbsp;km</p>', '<p>10&nbsp;km</p>'],
    [
      'table rows become lines',
      '<table><tr><th>Year</th><th>Level</th></tr><tr><td>2024</td><td>3 m</td></tr></table>',
      '<p>Year | Level</p><p>2024 | 3 m</p>',
    ],
    [
      'a table that is only a box falls away',
      '<table><tr><td><p>One</p><p>Two</p></td></tr></table>',
      '<p>One</p><p>Two</p>',
    ],
    [
      'a table that sets columns of a page falls away',
      '<table><tr><td><p>One</p><p>Two</p></td><td><h2>Three</h2><p>Four</p></td></tr></table>',
      '<p>One</p><p>Two</p><h2>Three</h2><p>Four</p>',
    ],
    [
      'a list before the first point is of the list around it',
      '<ul><ul><li>One</li></ul><li>Two</li></ul>',
      '<ul><li><p>One</p></li><li><p>Two</p></li></ul>',
    ],
    [
      'plain words inside bold ones stay plain',
      '<p><b>one <i>two <span style="font-weight:normal">three</span> four</i> five</b></p>',
      '<p><b>one <i>two </i></b><i>three</i><b><i> four</i> five</b></p>',
    ],
    [
      'a credit that only its element tells',
      '<figure><img alt="x"><figcaption>The quay <span class="photo-credit">Northlight</span></figcaption></figure>',
      '<figure data-element="photo" data-alt-text="&quot;x&quot;"><p data-element="caption">The quay </p><p data-element="credit-line">Northlight</p></figure>',
    ],
    [
      'a no-break space after a figure in an element of its own',
      '<p><b>10</b>&nbsp;km, <i>a</i>&nbsp;b</p>',
      '<p><b>10</b>&nbsp;km, <i>a</i> b</p>',
    ],
    ['preformatted lines become paragraphs', '<pre>One\n\nTwo</pre>', '<p>One</p><p>Two</p>'],
    ['a break in a heading becomes a space', '<h2>One<br>two</h2>', '<h2>One two</h2>'],
    [
      'list points keep their paragraphs',
      '<ul><li>One<br>more</li></ul>',
      '<ul><li><p>One</p><p>more</p></li></ul>',
    ],
    ['bare words become a paragraph', 'Just <i>words</i>', '<p>Just <i>words</i></p>'],
    [
      'characters that no page can carry go',
      '<p>on&#1;e\u0002 t\ufdd0wo\ud800</p>',
      '<p>one two</p>',
    ],
    ['soft hyphens and zero-width spaces go', '<p>flood\u00adplain\u200b</p>', '<p>floodplain</p>'],
  ])('%s', (_name, html, expected) => {
    expect(clean(html)).toBe(expected);
  });

  it('leaves pictures out and counts them', () => {
    expect(
      cleanClipboard('<p>See <img src="https://example.org/a.jpg" alt="x"> here</p>', 'session'),
    ).toMatchObject({ html: '<p>See  here</p>', account: { pictures: ['x'] } });
  });
});

/** Each is tried on the way in; none may leave a trace beyond its words. */
const HOSTILE: readonly (readonly [name: string, html: string])[] = [
  ['script', '<p>ok</p><script>steal()</script>'],
  ['event handler', '<p onclick="steal()">ok</p>'],
  ['picture that fails', '<p>ok<img src=x onerror=steal()></p>'],
  ['svg script', '<svg><script>steal()</script></svg><p>ok</p>'],
  ['svg onload', '<p>ok</p><svg onload=steal()>'],
  ['script address', '<p><a href="javascript:steal()">ok</a></p>'],
  ['script address in disguise', '<p><a href="java\tscript:steal()">ok</a></p>'],
  ['script address in entities', '<p><a href="&#106;avascript:steal()">ok</a></p>'],
  ['vbscript', '<p><a href="vbscript:steal()">ok</a></p>'],
  ['data address', '<p><a href="data:text/html,<script>steal()</script>">ok</a></p>'],
  ['file address', '<p><a href="file:///etc/passwd">ok</a></p>'],
  ['blob address', '<p><a href="blob:https://example.org/x">ok</a></p>'],
  ['our own protocol', '<p><a href="standfirst://app/index.html">ok</a></p>'],
  ['user in address', '<p><a href="https://bank@evil.example/">ok</a></p>'],
  ['relative address', '<p><a href="//evil.example/">ok</a></p>'],
  ['iframe', '<iframe srcdoc="<script>steal()</script>"></iframe><p>ok</p>'],
  ['object and embed', '<object data="x"></object><embed src="x"><p>ok</p>'],
  ['form', '<form action="https://evil.example"><input name=q><button>go</button></form><p>ok</p>'],
  [
    'base and meta',
    '<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example"><p>ok</p>',
  ],
  ['style sheet', '<style>p{background:url(https://evil.example)}</style><p>ok</p>'],
  ['style attribute', '<p style="background:url(https://evil.example/x)">ok</p>'],
  ['template', '<template><script>steal()</script></template><p>ok</p>'],
  [
    'mathml mutation',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=steal()&gt;">',
  ],
  [
    'noscript mutation',
    '<noscript><p title="</noscript><img src=x onerror=steal()>">ok</p></noscript>',
  ],
  ['clobbering names', '<p id="body" name="getElementById">ok</p>'],
  [
    'foreign slice, script link',
    `<p data-pm-slice='0 0 ["link",{"href":"javascript:steal()"}]'>ok</p>`,
  ],
  [
    'foreign slice, photo',
    `<p data-pm-slice='0 0 ["photo",{"mediaHash":"../../etc/passwd"}]'>ok</p>`,
  ],
  [
    'our element from elsewhere',
    `<figure data-element="photo" data-media-hash='"javascript:steal()"'><p data-element="caption">ok</p></figure>`,
  ],
  [
    'a mark of another session',
    `<p ${CLIP_MARK}="other" data-pm-slice='0 0 ["link",{"href":"javascript:steal()"}]'>ok</p>`,
  ],
  [
    'audio and video',
    '<audio src="https://evil.example/a" autoplay></audio><video poster="https://evil.example/p"></video><p>ok</p>',
  ],
  ['custom element', '<x-evil onfocus=steal() autofocus tabindex=1>ok</x-evil>'],
  ['bidi override in a link', '<p><a href="https://example.org/\u202egpj">ok</a></p>'],
];

describe('hostile clipboards', () => {
  it.each(HOSTILE)('%s leaves nothing but words', (_name, html) => {
    const cleaned = cleanClipboard(html, 'session').html;
    const holder = new DOMParser().parseFromString(cleaned, 'text/html').body;
    for (const element of holder.querySelectorAll('*')) {
      expect(
        element.getAttributeNames().filter((name) => !['href', 'start'].includes(name)),
      ).toEqual([]);
    }
    const doc = ModelParser.fromSchema(storySchema).parse(holder);
    doc.check();
    const written = JSON.stringify(doc.toJSON());
    expect(written).not.toMatch(
      /steal|evil|javascript:|vbscript:|data:|file:|blob:|passwd|standfirst:/u,
    );
  });

  it.each(
    HOSTILE.filter(([, html]) => html.includes('ok')).filter(
      ([name]) => !name.startsWith('noscript'),
    ),
  )('%s: the honest word stays', (_name, html) => {
    expect(cleanClipboard(html, 'session').html).toContain('ok');
  });

  it('of our own mark still carry no handler and no foreign address', () => {
    const html = `<p ${CLIP_MARK}="session" onclick="steal()"><a href="javascript:steal()">ok</a><script>steal()</script></p>`;
    expect(cleanClipboard(html, 'session').html).not.toMatch(/steal/u);
  });
});
