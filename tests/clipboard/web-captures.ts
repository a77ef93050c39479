import type { Capture } from './capture';

/** Mail, web pages, other editors and spreadsheets. */
export const webCaptures: readonly Capture[] = [
  {
    name: 'Outlook: a mail with its empty paragraphs and signature picture',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=EN-GB link="#0563C1"><!--StartFragment--><p class=MsoNormal><span style='mso-fareast-language:EN-US'>Dear desk,<o:p></o:p></span></p><p class=MsoNormal><span><o:p>&nbsp;</o:p></span></p><p class=MsoNormal><a name="_MailOriginal"><span>here is <b>the piece</b>.</span></a><o:p></o:p></p><p class=MsoNormal><span style='mso-ligatures:none'><img border=0 width=1 height=1 src="https://mail.example/t.gif"></span></p><!--EndFragment--></body></html>`,
    blocks: ['p Dear desk,', 'p here is **the piece**.'],
  },
  {
    name: 'Outlook on the web: every paragraph a box',
    html: `<div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt;">Dear desk,</div><div class="elementToProof"><br></div><div class="elementToProof">here is <i>it</i>.</div>`,
    blocks: ['p Dear desk,', 'p here is _it_.'],
  },
  {
    name: 'Gmail: boxes, a quoted mail and breaks',
    html: `<div dir="ltr"><div>Dear desk,</div><div><br></div><div>here is <b>it</b>.<br>Yours, Ana</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, Bo wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">Send it, please.</div></blockquote></div></div>`,
    blocks: [
      'p Dear desk,',
      'p here is **it**.',
      'p Yours, Ana',
      'p On Mon, Bo wrote:',
      '> Send it, please.',
    ],
  },
  {
    name: 'a web page: inlined styles, a figure with caption and credit, aria',
    html: `<meta charset='utf-8'><h2 class="title" style="box-sizing: border-box; color: rgb(18, 18, 18);">The wall</h2><p style="margin: 0px; color: rgb(18, 18, 18); font-style: normal; white-space: normal;">It <a href="https://example.org/wall" data-link-name="in body link" style="color: red;">stands</a>.<span>&nbsp;</span></p><figure id="f1" role="group"><div class="img-box"><picture><source srcset="https://img.example/1.avif"><img alt="The quay under water" src="https://img.example/quay.jpg?w=2"></picture></div><figcaption><span class="caption__text">The quay on <em>Tuesday</em>.</span> <span class="caption__credit">Photograph: Bo Lind/Northlight</span></figcaption></figure><p role="paragraph" aria-label="x">It holds.</p><br class="Apple-interchange-newline">`,
    blocks: [
      '# The wall',
      'p It [stands](https://example.org/wall).',
      'photo The quay on _Tuesday_. | Bo Lind/Northlight',
      'p It holds.',
    ],
    notice: '1 photo with its caption waits for its file.',
  },
  {
    name: 'a web page: links of a script and of a page’s own place',
    html: `<p>A <a href="javascript:void(0)">button</a>, a <a href="#top">place</a>, a <a href="/about">page</a> and <a href="mailto:desk@example.org">a mail</a>.</p>`,
    blocks: ['p A button, a place, a page and [a mail](mailto:desk@example.org).'],
    notice: '1 link without a safe address taken off.',
  },
  {
    name: 'WordPress: block comments, a quotation and a separator',
    html: `<!-- wp:paragraph --><p class="wp-block-paragraph">It <strong>stands</strong>.</p><!-- /wp:paragraph --><!-- wp:quote --><blockquote class="wp-block-quote"><!-- wp:paragraph --><p>We were told.</p><!-- /wp:paragraph --></blockquote><!-- /wp:quote --><hr class="wp-block-separator has-alpha-channel-opacity"/><!-- wp:list --><ul class="wp-block-list"><li>One</li><li>Two</li></ul><!-- /wp:list --><!-- wp:image --><figure class="wp-block-image size-large"><a href="https://example.org/quay.jpg"><img src="https://example.org/quay.jpg" alt="" class="wp-image-7"/></a><figcaption class="wp-element-caption">The quay. (Photo by Bo Lind)</figcaption></figure><!-- /wp:image -->`,
    blocks: [
      'p It **stands**.',
      '> We were told.',
      '***',
      '- One',
      '- Two',
      'photo The quay. | Bo Lind',
    ],
    notice: '1 photo with its caption waits for its file.',
  },
  {
    name: 'Ghost: an image card and a call-out',
    html: `<p dir="ltr"><span style="white-space: pre-wrap;">It </span><b><strong style="white-space: pre-wrap;">stands</strong></b><span style="white-space: pre-wrap;">.</span></p><figure class="kg-card kg-image-card kg-card-hascaption"><img src="https://cms.example/quay.jpg" class="kg-image" alt="The quay" loading="lazy" width="2000" height="1333"><figcaption><span style="white-space: pre-wrap;">The quay, see </span><a href="https://example.org/map"><span style="white-space: pre-wrap;">the map</span></a></figcaption></figure><div class="kg-card kg-callout-card"><div class="kg-callout-text">Mind the gap.</div></div>`,
    blocks: [
      'p It **stands**.',
      'photo The quay, see [the map](https://example.org/map) | ',
      'p Mind the gap.',
    ],
    notice: '1 photo with its caption waits for its file.',
  },
  {
    name: 'Lexical: a list in a point of its own',
    html: `<p class="x__paragraph" dir="ltr"><i><em class="x__textItalic" style="white-space: pre-wrap;">Both</em></i></p><ul><li value="1"><span style="white-space: pre-wrap;">Banks</span></li><li value="2" class="x__nestedListItem"><ul><li value="1"><span style="white-space: pre-wrap;">Reeds</span></li></ul></li><li value="2"><span style="white-space: pre-wrap;">Walls</span></li></ul>`,
    blocks: ['p _Both_', '- Banks', '  - Reeds', '- Walls'],
  },
  {
    name: 'a terminal or a code editor: lines as they were typed, boxes in a line',
    html: `<meta charset='utf-8'><div style="font-family: monospace; white-space: pre;"><div style="display: inline; font-weight: bold;">one</div> two\nthree</div>`,
    blocks: ['p one two', 'p three'],
  },
  {
    name: 'Excel: cells with classes and an empty row',
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=Generator content="Microsoft Excel 15"><style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {font-weight:700;} --></style></head><body link=blue><table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:collapse;width:144pt'><!--StartFragment--><col width=64 span=3 style='width:48pt'><tr height=20 style='height:15.0pt'><td height=20 class=xl65 width=64>Year</td><td class=xl65 width=64>Level, m</td></tr><tr height=20><td></td><td></td></tr><tr height=20><td align=right x:num>2024</td><td align=right x:num>3.1</td></tr><!--EndFragment--></table></body></html>`,
    blocks: ['p Year | Level, m', 'p 2024 | 3.1'],
    notice: '1 table set as a line for each row.',
  },
  {
    name: 'Google Sheets: cells with a link, and a line break in a cell',
    html: `<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="overflow:hidden;" data-sheets-value="{}"><a class="in-cell-link" href="https://example.org/">Gauge</a></td><td>one<br/>two</td></tr></tbody></table>`,
    blocks: ['p [Gauge](https://example.org/) | one two'],
    notice: '1 table set as a line for each row.',
  },
  {
    name: 'LibreOffice Calc: one column',
    html: `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 24.8 (Linux)"/></head><body><table cellspacing="0" border="0"><colgroup width="85"></colgroup><tr><td height="17" align="left"><b>Names</b></td></tr><tr><td height="17" align="left">Ana</td></tr></table></body></html>`,
    blocks: ['p **Names**', 'p Ana'],
  },
];
