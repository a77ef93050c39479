/** Copy with tracked changes and comments, as Word writes them on the clipboard. */

const INS = `<span class=msoIns><ins cite="mailto:Ana%20Weir" datetime="2026-03-28T09:00">`;
const DEL = `<span class=msoDel><del cite="mailto:Bo%20Lind" datetime="2026-03-29T10:30">`;

/** A deletion and an insertion side by side, runs of one change, a deletion within an insertion, changes over a list and a table. */
export const TRACKED = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body lang=EN-GB><!--StartFragment--><p class=MsoNormal>It ${DEL}was</del></span>${INS}is</ins></span> so.<o:p></o:p></p>
<p class=MsoNormal>${INS}New </ins></span>${INS}<b>and bold</b></ins></span>, ${INS}half <del cite="mailto:Bo%20Lind" datetime="2026-03-29T10:30">gone</del> here</ins></span>.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>Banks${DEL} and walls</del></span></p>
<table><tr><td><p class=MsoNormal>${DEL}2023</del></span>${INS}2024</ins></span></p></td><td><p>3 m</p></td></tr></table><!--EndFragment--></body></html>`;

/** Two comments, one of them on words in two runs; and one whose words were not copied. */
export const COMMENTED = `<html><body lang=EN-GB><!--StartFragment--><p class=MsoNormal><a style='mso-comment-reference:AW_1;mso-comment-date:20260328T0900'>The river</a><span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" onmouseover="msoCommentShow('_anchor_1','_com_1')" onmouseout="msoCommentHide('_com_1')" href="#_msocom_1" language=JavaScript name="_msoanchor_1">[AW1]</a><span style='mso-special-character:comment'>&nbsp;</span></span></span> came <a style='mso-comment-reference:BL_2;mso-comment-date:20260329T1030'>over <b>the</b></a><b> </b><a style='mso-comment-reference:BL_2;mso-comment-date:20260329T1030'>steps</a><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_2" name="_msoanchor_2">[BL2]</a><span style='mso-special-character:comment'>&nbsp;</span></span>.<a class=msocomanchor href="#_msocom_3" name="_msoanchor_3">[CD3]</a><o:p></o:p></p>
<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]>
<div style='mso-element:comment'><![if !supportAnnotations]><div id="_com_1" class=msocomtxt language=JavaScript onmouseover="msoCommentShow('_anchor_1','_com_1')"><![endif]><span style='mso-comment-author:"Ana Weir"'><![if !supportAnnotations]><a name="_msocom_1"></a><![endif]></span><p class=MsoCommentText><span class=MsoCommentReference><span style='mso-special-character:comment'>&nbsp;</span><![if !supportAnnotations]><a class=msocomoff href="#_msoanchor_1">[AW1]</a><![endif]></span>Which river?</p><p class=MsoCommentText>Name it.</p><![if !supportAnnotations]></div><![endif]></div>
<div style='mso-element:comment'><div id="_com_2" class=msocomtxt><span style='mso-comment-author:"Bo Lind"'><a name="_msocom_2"></a></span><p class=MsoCommentText><a class=msocomoff href="#_msoanchor_2">[BL2]</a>Twice?</p></div></div>
<div style='mso-element:comment'><div id="_com_3" class=msocomtxt><span style='mso-comment-author:"Cy Dane"'><a name="_msocom_3"></a></span><p class=MsoCommentText><a class=msocomoff href="#_msoanchor_3">[CD3]</a>Loose.</p></div></div></div><!--EndFragment--></body></html>`;
