/** Markup that means harm, and the word in it that an honest reader would see: it must be kept, and nothing else may happen. */
export interface HostileVector {
  readonly name: string;
  readonly html: string;
  /** False where the word stands inside what is never copy. */
  readonly keepsWord: boolean;
}

/** What each vector's honest word is; a test puts one of its own for it. */
export const WORD = 'honestword';

const vector = (name: string, html: string, keepsWord = true): HostileVector => ({
  name,
  html,
  keepsWord,
});

/** Addresses that no link of a story may have, as markup writes them. */
export const HOSTILE_ADDRESSES: readonly (readonly [name: string, address: string])[] = [
  ['plain', 'javascript:alert(1)'],
  ['with a tab', 'java\tscript:alert(1)'],
  ['with line ends', 'java\n\rscript:alert(1)'],
  ['with entities', '&#106;&#x61;vascript&colon;alert(1)'],
  ['with a control in front', '&#1;javascript:alert(1)'],
  ['in capitals', 'JaVaScRiPt:alert(1)'],
  ['with a comment', 'javascript://example.org/%0Aalert(1)'],
  ['vbscript', 'vbscript:msgbox(1)'],
  ['data', 'data:text/html,<script>alert(1)</script>'],
  ['data in base64', 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=='],
  ['blob', 'blob:https://evil.example/1'],
  ['file', 'file:///etc/passwd'],
  ['a share', '\\\\evil.example\\share\\a.png'],
  ['smb', 'smb://evil.example/a'],
  ['a handler of the system', 'ms-msdt:/id PCWDiagnostic'],
  ['our own protocol', 'standfirst://app/index.html'],
  ['our own media', `standfirst-media://${'a'.repeat(64)}`],
  ['view-source', 'view-source:https://evil.example/'],
  ['no scheme', '//evil.example/'],
  ['a name in front', 'https://bank.example@evil.example/'],
  ['a turned-round ending', 'https://evil.example/\u202egpj.exe'],
];

/** Every shape is tried on each way in. */
export const hostileVectors: readonly HostileVector[] = [
  ...HOSTILE_ADDRESSES.map(([name, address]) =>
    vector(`address, ${name}`, `<p><a href="${address}">${WORD}</a></p>`),
  ),
  ...['onclick', 'onmouseover', 'onfocus', 'onbeforeinput', 'onanimationstart', 'ontoggle'].map(
    (handler) => vector(handler, `<p ${handler}="alert(1)" tabindex=1 autofocus>${WORD}</p>`),
  ),
  vector('script', `<p>${WORD}</p><script>alert(1)</script>`),
  vector('script in a heading', `<h2>${WORD}<script src=https://evil.example/x.js></script></h2>`),
  vector('picture that fails', `<p>${WORD}<img src=x onerror=alert(1)></p>`),
  vector(
    'picture that calls home',
    `<p>${WORD}<img src="https://evil.example/beacon.gif" width=1></p>`,
  ),
  vector(
    'pictures in a set',
    `<p>${WORD}</p><picture><source srcset="https://evil.example/1 1x"><img srcset="https://evil.example/2 2x"></picture>`,
  ),
  vector('picture of a file', `<p>${WORD}<img src="file:///etc/passwd"></p>`),
  vector(
    'captioned picture',
    `<figure><img src="https://evil.example/a.jpg" alt='"><script>alert(1)</script>' onerror=alert(1)><figcaption onclick=alert(1)>${WORD}</figcaption></figure>`,
  ),
  vector(
    'photo of ours, forged',
    `<figure data-element="photo" data-media-hash='"../../etc/passwd"' data-crop='{"x":"javascript:alert(1)"}'><p data-element="caption">${WORD}</p></figure>`,
  ),
  vector(
    'svg',
    `<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>x</text></a></svg><p>${WORD}</p>`,
  ),
  vector(
    'svg, animated',
    `<svg><a><animate attributeName=href values=javascript:alert(1) /><text>x</text></a></svg><p>${WORD}</p>`,
  ),
  vector(
    'svg, foreign object',
    `<svg><foreignObject><iframe srcdoc="<script>alert(1)</script>"></iframe></foreignObject></svg><p>${WORD}</p>`,
  ),
  vector(
    'svg, style that ends',
    `<p>${WORD}</p><svg><style><a title="</style><img src=x onerror=alert(1)>">`,
  ),
  vector(
    'mathml',
    `<p>${WORD}</p><math><maction actiontype="statusline#http://evil.example" xlink:href="javascript:alert(1)">x</maction></math>`,
  ),
  vector(
    'mutation, mglyph',
    `<p>${WORD}</p><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">`,
  ),
  vector(
    'mutation, form in a table',
    `<p>${WORD}</p><form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>`,
  ),
  vector(
    'mutation, noscript',
    `<p>${WORD}</p><noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>`,
  ),
  vector('mutation, comment', `<p>${WORD}</p><!--><img src=x onerror=alert(1)>-->`),
  vector(
    'mutation, template',
    `<p>${WORD}</p><template><p title="</template><img src=x onerror=alert(1)>"></p></template>`,
  ),
  vector(
    'mutation, xmp',
    `<p>${WORD}</p><xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>`,
  ),
  vector(
    'mutation, select',
    `<p>${WORD}</p><select><template><img src=x onerror=alert(1)></template></select>`,
  ),
  vector(
    'style sheet',
    `<style>@import url(https://evil.example/a.css); p{background:url(https://evil.example/b)}</style><p>${WORD}</p>`,
  ),
  vector(
    'style that we read',
    `<style>span.x{font-weight:bold;background:url(https://evil.example/c)}</style><p><span class=x>${WORD}</span></p>`,
  ),
  vector(
    'style attribute',
    `<p style="background:url(https://evil.example/d);position:fixed;inset:0">${WORD}</p>`,
  ),
  vector(
    'style with our name',
    `<p data-clip-style="background:url(https://evil.example/e)" data-clip-src="https://evil.example/f">${WORD}</p>`,
  ),
  vector(
    'base and meta',
    `<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example/"><p><a href="a">${WORD}</a></p>`,
  ),
  vector(
    'link',
    `<link rel=stylesheet href=https://evil.example/a.css><link rel=prefetch href=https://evil.example/b><p>${WORD}</p>`,
  ),
  vector(
    'frames',
    `<iframe src="javascript:alert(1)"></iframe><iframe srcdoc="<script>alert(1)</script>"></iframe><object data="https://evil.example/a"></object><embed src="https://evil.example/b"><p>${WORD}</p>`,
  ),
  vector(
    'webview',
    `<webview src="https://evil.example/" nodeintegration allowpopups></webview><p>${WORD}</p>`,
  ),
  vector(
    'form',
    `<form action="https://evil.example/" id=f><input name=q autofocus onfocus=alert(1)><button formaction="javascript:alert(1)">go</button></form><p>${WORD}</p>`,
  ),
  vector(
    'media',
    `<audio src="https://evil.example/a" autoplay onerror=alert(1)></audio><video poster="https://evil.example/p"><source src=x onerror=alert(1)></video><p>${WORD}</p>`,
  ),
  vector('details', `<details open ontoggle=alert(1)><summary>x</summary>${WORD}</details>`),
  vector(
    'custom element',
    `<x-evil onfocus=alert(1) autofocus tabindex=1 is="evil-element">${WORD}</x-evil>`,
  ),
  vector(
    'clobbering',
    `<p id=body name=getElementById>${WORD}</p><a id=desk></a><a id=desk name=ask href="https://evil.example/">x</a><form name=body><input name=attributes></form>`,
  ),
  vector(
    'ping',
    `<p><a href="https://example.org/" ping="https://evil.example/ping" target=_blank download>${WORD}</a></p>`,
  ),
  vector(
    'slice, link',
    `<p data-pm-slice='0 0 ["link",{"href":"javascript:alert(1)"}]'>${WORD}</p>`,
  ),
  vector(
    'slice, photo',
    `<p data-pm-slice='1 1 ["photo",{"mediaHash":"../../etc/passwd"}]'>${WORD}</p>`,
  ),
  vector(
    'slice, block',
    `<p data-pm-slice='1 1 -1 ["deskBlock",{"templateId":"javascript:alert(1)"}]'>${WORD}</p>`,
  ),
  vector(
    'mark of another window',
    `<p data-standfirst-clip="00000000-0000-4000-8000-000000000000" data-pm-slice='0 0 ["link",{"href":"javascript:alert(1)"}]'>${WORD}</p>`,
  ),
  vector(
    'slot, forged',
    `<p><span data-element=slot data-slot-id='"javascript:alert(1)"' data-kind='"evil"'>${WORD}</span></p>`,
  ),
  vector(
    'tracked change',
    `<p><ins cite="javascript:alert(1)" datetime="<script>alert(1)</script>">${WORD}</ins><del cite='mailto:<img src=x onerror=alert(1)>' datetime=x>x</del></p>`,
  ),
  vector(
    'comment',
    `<p><a style='mso-comment-reference:X_1;mso-comment-date:"onload=alert(1)"'>${WORD}</a></p><div style='mso-element:comment-list'><div style='mso-element:comment'><span style='mso-comment-author:"<img src=x onerror=alert(1)>"'></span><p><a href="#_msoanchor_1">[X1]</a>&lt;script&gt;alert(1)&lt;/script&gt;</p></div></div>`,
  ),
  vector(
    'Word’s own frames',
    `<!--[if gte mso 9]><xml><o:OLEObject Type="Embed" ProgID="Package"/></xml><script>alert(1)</script><![endif]--><p class=MsoNormal>${WORD}</p>`,
  ),
  vector(
    'xml island',
    `<?xml-stylesheet href="javascript:alert(1)"?><xml><script>alert(1)</script></xml><p>${WORD}</p>`,
  ),
  vector(
    'encoded words',
    `<p>${WORD} &lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt;</p>`,
  ),
  vector(
    'script that ends late',
    `<p>${WORD}</p><script>var a = "<!--<script>";</script><b>x</b><script>alert(1)//--></script>`,
  ),
  vector(
    'nested far',
    `${'<b>'.repeat(200)}${WORD}<img src=x onerror=alert(1)>${'</b>'.repeat(200)}`,
  ),
  vector(
    'nested too far',
    `${'<div>'.repeat(600)}${WORD}<img src=x onerror=alert(1)>${'</div>'.repeat(600)}`,
  ),
  vector(
    'NUL and odd ends',
    `<p>${WORD}</p><scr\0ipt>alert(1)</scr\0ipt><img/src=x/onerror=alert(1)//><p/onclick=alert(1)>x`,
  ),
  vector('unclosed', `<p>${WORD}</p><img src="x" onerror="alert(1)" title="`),
  vector(
    'hidden',
    `<p>${WORD}</p><p hidden onclick=alert(1)>hidden</p><p style="display:none">hidden</p>`,
  ),
];
