import type { Capture } from './capture';

const HEAD = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/desk/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>
<!--
 /* Font Definitions */
 @font-face {font-family:"Cambria Math"; panose-1:2 4 5 3 5 4 6 3 2 4;}
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no; mso-style-qformat:yes; margin:0cm; font-size:12.0pt;}
span.MsoSubtleEmphasis
	{mso-style-priority:19; font-style:italic;}
span.Stark
	{mso-style-name:Stark; font-weight:bold;}
@list l0 {mso-list-id:1; mso-list-type:hybrid;}
-->
</style>
</head>
<body lang=EN-GB style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->
`;
const FOOT = `
<!--EndFragment-->
</body>
</html>`;

/** A point of a list as Word for Windows writes it. */
const point = (level: number, list: string, sign: string, words: string): string =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${18 * level}.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:${list} level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>${words}<o:p></o:p></p>
`;

/** A paragraph of Word for the web. */
const web = (inside: string, attributes = ''): string =>
  `<div class="OutlineElement Ltr SCXW1 BCX8" style="margin: 0px; padding: 0px; clear: both;"><p class="Paragraph SCXW1 BCX8" ${attributes} xml:lang="EN-GB" lang="EN-GB" paraid="1" paraeid="{b}{1}" style="margin: 0px; white-space: pre-wrap; font-weight: normal; font-style: normal; vertical-align: baseline;">${inside}<span class="EOP SCXW1 BCX8" data-ccp-props="{}" style="font-size: 11pt;">&nbsp;</span></p></div>`;
const run = (words: string, style = ''): string =>
  `<span data-contrast="auto" xml:lang="EN-GB" lang="EN-GB" class="TextRun SCXW1 BCX8" style="font-size: 11pt; ${style}"><span class="NormalTextRun SCXW1 BCX8" style="margin: 0px;">${words}</span></span>`;
const webPoint = (level: number, kind: 'ul' | 'ol', words: string, at = 1): string =>
  `<div class="ListContainerWrapper SCXW1 BCX8" style="margin: 0px; position: relative;"><${kind} class="${kind === 'ul' ? 'BulletListStyle1' : 'NumberListStyle1'} SCXW1 BCX8" role="list"${kind === 'ol' ? ` start="${at}"` : ''} style="margin: 0px;"><li data-leveltext="" data-font="Symbol" data-listid="1" aria-setsize="-1" data-aria-posinset="${at}" data-aria-level="${level}" role="listitem" class="OutlineElement Ltr SCXW1 BCX8" style="display: block;"><p class="Paragraph SCXW1 BCX8" style="white-space: pre-wrap;">${run(words)}<span class="EOP SCXW1 BCX8">&nbsp;</span></p></li></${kind}></div>`;

/** Word, on the desktop and on the web. */
export const wordCaptures: readonly Capture[] = [
  {
    name: 'Word for Windows: paragraphs, runs, a smart tag, a field and an empty line',
    html: `${HEAD}<p class=MsoNormal><span lang=EN-US style='mso-ansi-language:EN-US'>The <st1:place
w:st="on">Carrow</st1:place> came over<span style='mso-spacerun:yes'>&nbsp; </span>the steps, and
<b style='mso-bidi-font-weight:normal'>nobody</b> had <i style='mso-bidi-font-style:normal'>asked</i>
why.<o:p></o:p></span></p>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>

<p class=MsoNormal>See <!--[if supportFields]><span style='mso-element:field-begin'></span> HYPERLINK "x" <![endif]--><a href="https://example.org/quay?a=1&amp;b=2"><span style='color:#0563C1'>the
report</span></a>, at 10&nbsp;<span lang=EN-US>m</span>, H<sub>2</sub>O.<o:p></o:p></p>${FOOT}`,
    blocks: [
      'p The Carrow came over the steps, and **nobody** had _asked_ why.',
      'p See [the report](https://example.org/quay?a=1&b=2), at 10\u00a0m, H°2°O.',
    ],
  },
  {
    name: 'Word for Windows: character styles by class',
    html: `${HEAD}<p class=MsoNormal>A <span class=MsoSubtleEmphasis><span style='mso-bidi-font-style:italic'>quiet</span></span> word and a <span class=Stark>stark</span> one.</p>${FOOT}`,
    blocks: ['p A _quiet_ word and a **stark** one.'],
  },
  {
    name: 'Word for Windows: lists in lists, a heading and a quotation',
    html: `${HEAD}<h2>What to do<o:p></o:p></h2>
${point(1, 'l0', '·', 'Banks')}${point(2, 'l0', 'o', 'Reeds')}${point(1, 'l0', '·', 'Walls')}<p class=MsoQuote><i>We were told<o:p></o:p></i></p>
<p class=MsoQuote>and told again.<o:p></o:p></p>
${point(1, 'l1', '1.', 'First')}${point(1, 'l1', '2.', 'Second')}${FOOT}`,
    blocks: [
      '# What to do',
      '- Banks',
      '  - Reeds',
      '- Walls',
      '> _We were told_',
      '> and told again.',
      '1. First',
      '2. Second',
    ],
  },
  {
    name: 'Word for Windows: a table, a picture and notes at the end',
    html: `${HEAD}<p class=MsoNormal>Levels rose.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span style='font-size:12.0pt;vertical-align:super'>[1]</span></span><![endif]></span></span></a><o:p></o:p></p>
<p class=MsoNormal><span style='mso-no-proof:yes'><!--[if gte vml 1]><v:shape id="Picture_1"><v:imagedata src="file:///C:/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=400 height=200 src="file:///C:/Users/desk/msohtmlclip1/01/clip_image001.png" v:shapes="Picture_1"><![endif]></span></p>
<table class=MsoTableGrid border=1 cellspacing=0><tr style='mso-yfti-irow:0'><td width=200 valign=top><p class=MsoNormal><b>Year</b><o:p></o:p></p></td><td width=200><p class=MsoNormal>Level<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>2024<o:p></o:p></p></td><td><p class=MsoNormal>3 m<o:p></o:p></p></td></tr></table>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> By the gauge at the lock.<o:p></o:p></p></div></div>${FOOT}`,
    blocks: [
      'p Levels rose.^[1]^',
      'p **Year** | Level',
      'p 2024 | 3 m',
      'p [1] By the gauge at the lock.',
    ],
    notice:
      '1 table set as a line for each row. 1 note at the end. Left out: 1 picture (“clip_image001.png”). Add pictures as files, with caption and credit.',
  },
  {
    name: 'Word for Mac: straight styles and a soft line break',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"></head><body lang=EN-GB link="#0563C1" style='tab-interval:36.0pt'><!--StartFragment--><p class=MsoNormal style='margin:0cm;font-size:12pt;font-family:Calibri, sans-serif;caret-color:rgb(0, 0, 0);text-align:start'><span lang=EN-US>One line<br>
and the next.<o:p></o:p></span></p><p class=MsoNormal style='margin:0cm'><span lang=EN-US>He said <em><span style='font-family:Calibri'>no</span></em>.<span class=Apple-converted-space>&nbsp;</span></span></p><!--EndFragment--></body></html>`,
    blocks: ['p One line', 'p and the next.', 'p He said _no_.'],
  },
  {
    name: 'Word for the web: a heading, runs, a link and lists',
    html: `<meta charset='utf-8'>${web(run('A heading'), 'role="heading" aria-level="2"')}${web(`${run('Plain, ')}${run('bold', 'font-weight: bold;')}${run(' and ')}<a class="Hyperlink SCXW1 BCX8" href="https://example.org/" target="_blank" rel="noreferrer noopener" style="text-decoration: none;">${run('linked', 'text-decoration: underline;')}</a>${run('.')}`)}${web('')}${webPoint(1, 'ul', 'Banks')}${webPoint(2, 'ul', 'Reeds')}${webPoint(2, 'ul', 'Mud', 2)}${webPoint(1, 'ul', 'Walls', 2)}${web(run('After.'))}${webPoint(1, 'ol', 'First')}${webPoint(1, 'ol', 'Second', 2)}`,
    blocks: [
      '# A heading',
      'p Plain, **bold** and [linked](https://example.org/).',
      '- Banks',
      '  - Reeds',
      '  - Mud',
      '- Walls',
      'p After.',
      '1. First',
      '2. Second',
    ],
  },
];
