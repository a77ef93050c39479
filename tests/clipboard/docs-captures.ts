import type { Capture } from './capture';

const RUN =
  'font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-variant:normal;vertical-align:baseline;white-space:pre;white-space:pre-wrap;';
const PLAIN = 'font-weight:400;font-style:normal;text-decoration:none;';
const run = (words: string, style = PLAIN): string =>
  `<span style="${RUN}${style}">${words}</span>`;
const paragraph = (inside: string): string =>
  `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;">${inside}</p>`;
const docs = (inside: string): string =>
  `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-7898193f-7fff-3086-7f10-dc328c4061a8">${inside}</b><br class="Apple-interchange-newline">`;
const point = (words: string, attributes = ''): string =>
  `<li dir="ltr" ${attributes} style="list-style-type:disc;${RUN}${PLAIN}" aria-level="1"><p dir="ltr" role="presentation" style="line-height:1.38;">${run(words)}</p></li>`;
const check = (words: string, state: string): string =>
  `<li dir="ltr" role="checkbox" aria-checked="${state}" style="list-style-type:none;" aria-level="1"><img src="data:image/png;base64,iVBORw0KGgo=" width="18.4px" height="18.4px" alt="${state}" aria-roledescription="checkbox" style="margin-right:3px;" /><p dir="ltr" style="display:inline-block;" role="presentation">${run(words)}</p></li>`;

/** Google Docs and other word processors. */
export const docsCaptures: readonly Capture[] = [
  {
    name: 'Google Docs: runs, a link through Google and an empty line',
    html: docs(
      `${paragraph(`${run('Plain, ')}${run('bold', 'font-weight:700;font-style:normal;')}${run(' and ')}${run('slanted', 'font-weight:400;font-style:italic;')}${run(', see ')}<a href="https://www.google.com/url?q=https://example.org/a%3Fb%3D1&amp;sa=D&amp;ust=1" style="text-decoration:none;"><span style="${RUN}color:#1155cc;text-decoration:underline;">here</span></a>${run('.')}`)}<br>${paragraph(run('Next.'))}<h2 dir="ltr"><span style="${RUN}font-weight:400;">Heading</span></h2>${paragraph(run('10%'))}`,
    ),
    blocks: [
      'p Plain, **bold** and _slanted_, see [here](https://example.org/a?b=1).',
      'p Next.',
      '# Heading',
      'p 10%',
    ],
  },
  {
    name: 'Google Docs: a list beside its point, and a checklist',
    html: docs(
      `<ul style="margin-top:0;">${point('Banks')}<ul style="margin-top:0;">${point('Reeds')}${point('Mud')}</ul>${point('Walls')}</ul>${paragraph(run('To do'))}<ul>${check('Measure', 'checked')}${check('Print', 'unchecked')}</ul>`,
    ),
    blocks: ['- Banks', '  - Reeds', '  - Mud', '- Walls', 'p To do', '- Measure', '- Print'],
  },
  {
    name: 'Google Docs: suggestions, which it flattens: what is struck through stays so',
    html: docs(
      paragraph(
        `${run('It ')}${run('was', 'font-weight:400;color:#0b8043;text-decoration:line-through;')}${run('is', 'font-weight:400;color:#0b8043;')}${run(' so.')}`,
      ),
    ),
    blocks: ['p It ~~was~~is so.'],
  },
  {
    name: 'Google Docs: a table with an empty cell and a picture in line',
    html: docs(
      `<div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;"><colgroup><col width="208" /><col width="208" /></colgroup><tbody><tr style="height:0pt"><td style="border:1pt;">${paragraph(run('Year'))}</td><td>${paragraph(run('Level'))}</td><td>${paragraph(run('Note'))}</td></tr><tr><td>${paragraph(run('2024'))}</td><td><br></td><td>${paragraph(run('no gauge'))}</td></tr></tbody></table></div>${paragraph(`${run('End')}<span style="border:none;display:inline-block;width:602px;"><img src="https://lh7-rt.googleusercontent.com/docsz/AD_4nX" width="602" height="401" /></span>`)}`,
    ),
    blocks: ['p Year | Level | Note', 'p 2024 | | no gauge', 'p End'],
    notice:
      '1 table set as a line for each row. Left out: 1 picture (“AD_4nX”). Add pictures as files, with caption and credit.',
  },
  {
    name: 'LibreOffice Writer: source lines, fonts, a list and notes',
    html: `<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 24.8 (Linux)"/>
	<style type="text/css">
		@page { size: 21cm 29.7cm; margin: 2cm }
		p { line-height: 115%; margin-bottom: 0.25cm; background: transparent }
	</style>
</head>
<body lang="en-GB" dir="ltr"><p style="line-height: 100%; margin-bottom: 0cm">
<font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt">The river
came <b>over</b> the <i>steps</i>.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></font></font></p>
<p style="line-height: 100%"><br/>

</p>
<ul>
	<li><p style="margin-bottom: 0cm">Banks</p></li>
	<li><p>Walls</p>
	<ul>
		<li><p>High ones</p></li>
	</ul></li>
</ul>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>By
	the gauge.</p>
</div>
</body>
</html>`,
    blocks: [
      'p The river came **over** the _steps_.^1^',
      '- Banks',
      '- Walls',
      '  - High ones',
      'p 1By the gauge.',
    ],
    notice: '1 note at the end.',
  },
  {
    name: 'Apple Pages: classes, converted spaces and an empty line',
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="Generator" content="Cocoa HTML Writer">
<style type="text/css">
p.p1 {margin: 0.0px 0.0px 0.0px 0.0px; font: 11.0px 'Helvetica Neue'; color: #000000}
span.s1 {text-decoration: line-through}
span.s2 {font-weight: bold}
</style>
</head>
<body>
<p class="p1">The river<span class="Apple-converted-space">&nbsp; </span>came <b>over</b> the <i>steps</i>, <span class="s1">twice</span> <span class="s2">once</span>.</p>
<p class="p2"><br></p>
<p class="p1">So it goes on.<span class="Apple-converted-space">&nbsp;</span></p>
<ul class="ul1">
<li class="li1"><span class="s3"></span>Banks</li>
</ul>
</body>
</html>`,
    blocks: [
      'p The river came **over** the _steps_, ~~twice~~ **once**.',
      'p So it goes on.',
      '- Banks',
    ],
  },
];
