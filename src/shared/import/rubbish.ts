/** Lines that pages and mails carry around a piece, word for word (compared without case and end marks). */
const KNOWN = new Set(
  `search trends|trending|trending now|trending topics|most read|most read this week|most viewed|most popular|most shared|most commented|popular|popular now|popular stories|editors picks|editor’s picks|editors’ picks
related|related stories|related articles|related news|related content|related topics|related reading|related links|more on this story|more on this topic|more from this author|more from opinion|more like this|more stories|more news|more coverage|more to explore|you may also like|you might also like|recommended|recommended for you|recommended reading|recommended stories|listen|read more|read next|up next|next up|more to read|more about|see also|see more|load more|show more|view more|learn more|continue reading|keep reading|around the web|from around the web|sponsored|sponsored content|promoted|promoted content|paid content|partner content
advertisement|advertisements|ad|ads|advert|story continues below advertisement|article continues below advertisement|article continues after advertisement|continue reading below|skip advertisement|skip past newsletter promotion|after newsletter promotion|remove ads
buy now|buy photo|buy this photo|order this photo|purchase photo|read in app|open in browser|close window|close this window|printer friendly|printer-friendly version|print version|open in app|e-edition|site search|listen to article|give feedback|report an error|suggest a correction|request a correction
share|compartilhar|compartir|partager|teilen|condividi|delen|dela|share via|share to|share this|share this article|share this story|share this page|share on facebook|share on twitter|share on x|share on linkedin|share on whatsapp|share via email|share full article|share article|copy link|link copied|copied|facebook|twitter|x|linkedin|whatsapp|telegram|weibo|wechat|reddit|pinterest|email|e-mail|print|print this|print this page|print article|save|save article|save for later|bookmark|gift|gift article|gift this article|give this article|tweet|like|reprints|reuse this content|republish this article|order reprints|cite this
comments|leave a comment|post a comment|add a comment|view comments|show comments|join the conversation|no comments|reply|report|discussion|log in to comment|read later|see all|view all|subscribers only|members only|in other news|discussion about this post|ready for more?|download pdf|explore more on these topics|cite this publication|related publications|share this publication|license this content
subscribe|subscribe now|subscribe today|sign up|sign up now|sign in|sign out|log in|login|logout|register|my account|account|start your free trial|support us|support now|donate|donate now|give now|newsguard|paid|become a member|newsletter|newsletters|get our newsletter|sign up for our newsletter|manage preferences|update preferences|unsubscribe|view in browser|view this email in your browser|view online|view as a web page|forward to a friend|was this forwarded to you
menu|home|homepage|search|skip to content|skip to main content|skip to navigation|skip navigation|navigation|back|back to top|top|next|previous|prev|next article|previous article|next story|previous story|next post|previous post|close|open menu|main menu|site map|sitemap|help|faq|faqs|about|about us|contact|contact us|careers|jobs|advertise|advertise with us|terms|terms of use|terms of service|terms and conditions|terms & conditions|privacy|privacy policy|cookie policy|cookie settings|cookies|accept cookies|accept all|reject all|accessibility|live|live tv|watch live|breaking news|latest|latest news|video|videos|photos|gallery|podcasts|tags|topics|topic|filed under|categories|loading|download app|download our app|get the app|follow|follow us|follow us on twitter|follow us on facebook|english|edition|choose language|all rights reserved|expand|show caption|close button|enlarge image|enlarge|view gallery|click to enlarge|image|photo|caption|hide caption|toggle caption|end|ends|the end|-30-|30|###|(end)|(ends)|more|(more)|mf|end it|endit
sent from my iphone|sent from my ipad|get outlook for ios|get outlook for android|best|best regards|best wishes|kind regards|warm regards|warmest regards|regards|sincerely|yours|yours sincerely|yours faithfully|many thanks|thanks|thank you|cheers|with thanks|with best wishes|all the best|confidential|for immediate release|attachment|attachments|original message|forwarded message|begin forwarded message
搜索热词|热搜|相关阅读|相关新闻|相关文章|推荐阅读|延伸阅读|热门文章|分享到|分享|评论|返回顶部|更多|责任编辑|扫一扫|打印|收藏`
    .split(/[|\n]/u)
    .map(plain),
);

/** Names of a paper's sections: a kicker over the headline, a menu anywhere else. */
const SECTIONS = new Set(
  'news|world|politics|business|technology|tech|science|health|sport|sports|culture|arts|lifestyle|travel|weather|economy|environment|climate|education|media|society|asia|europe|africa|americas|us|uk|china|international|national|local|money|food|books|history|law'.split(
    '|',
  ),
);

/** Labels that tell readers that a piece is opinion. */
const KICKERS =
  /^(?:annals of [\p{L} ’'-]{2,30}|(?:letter|dispatch|postcard) from [\p{L}’'-]{2,20}|(?:critic|editor|reporter)[’']s notebook|the (?:weekend|sunday|saturday|friday|monday|weekly|monthly|big|long|guest|back[- ]page) (?:essay|column|notebook|diary|argument|debate|interview)|(?:guest |contributed |outside |expert )?(?:opinions?|op-?ed|comment|commentary|viewpoints?|views?|analysis|essays?|perspectives?|editorial|column|ideas|voices?|diary|lead|lead article|tribune|notebook|first person|(?:the )?long read|reflections?|postscript|leader|leading article|feature|first voice|the big idea|debate|letters?|insight|argument|platform|观点|评论|社论|专栏)|(?:opinion|comment|analysis|commentary) ?[|/:·•–—>-] ?[\p{L} &’'-]{2,30}|[\p{L} &’'-]{2,20} ?[|/·•] ?(?:opinion|comment|analysis|commentary))$/iu;

const PATTERNS: readonly RegExp[] = [
  /\b(?:re)?publish(?:ed)?\b.{0,60}\b(?:under|with) (?:an? )?creative commons\b|\bfree to republish\b/iu,
  /^printing articles to share with others is a breach\b/iu,
  /\bviews expressed in the (?:contents|comments) (?:above|below) are those of (?:our )?users\b/iu,
  /^\[(?:subs?|FAO|NB|note to (?:the )?(?:eds?|subs?|editors?|desk))\b/iu,
  /^you (?:have|[’']ve) (?:\d+ )?free (?:articles?|stor(?:y|ies)) (?:remaining|left).{0,30}$/iu,
  /^this (?:article|story|post) is more than \d+ (?:year|month|week)s? old\.?$/iu,
  /^(?:©|\(c\)|copyright\b).{0,200}$/iu,
  /\ball rights reserved\b/iu,
  /\bequal[ -]opportunit(?:y|ies) (?:provider|employer|institution)\b/iu,
  /^(?:read|see|watch|listen|also read|read also|read more|more on this|related|related stor(?:y|ies)|recommended|read next|don[’']t miss|must read|in case you missed it|from (?:the|our) archives?|further reading|recommended reading|you m(?:ay|ight) also like|editors?[’']? picks?|相关阅读|延伸阅读)\s*[:：|>»]\s*.{3,200}$/iu,
  /^(?:also|more) (?:in|on|from) [\p{L} ]{2,24}\s*[:：|>»]\s*.{3,200}(?<!\.)$/iu,
  /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|hashtags?|责任编辑|编辑)\s*[:：].{1,200}$/iu,
  /^(?:from|to|cc|bcc|sent|subject|reply-to|attachments?|message-id|re|fwd?)\s*: .{1,300}$/iu,
  /^(?:(?:dear|hi|hello|good (?:morning|afternoon|evening))\b[\p{L} .’'-]{0,60}[,:!]|dear(?: \p{L}+){1,4})$/iu,
  /^(?:until|see you) (?:next|then|soon)\b[^,.!]{0,12}[,.!]?$/iu,
  /^(?:a version|an? (?:shorter|longer|earlier) version) of this (?:article|essay|story|piece|column)\b.{0,40}\bappear(?:s|ed)\b.{0,300}$/iu,
  /^(?:word ?count|words|length|character count|approx\.? length)\s*[:=]?\s*(?:about |approx\.? |c\. ?)?[\d,.]+(?: words| characters)?\.?$/iu,
  /^\(?(?:about |approx\.? |c\. ?)?[\d,.]+ words\)?\.?$/iu,
  /^\d{1,3}\s*(?:[-–]\s*)?(?:min(?:ute)?s?)(?:[ -](?:read|listen|watch))?$/iu,
  /^(?:this (?:article|essay|piece|story|column) )?(?:published|appeared|appears|printed) in (?:the )?print\b.{0,120}$/iu,
  /^(?:your (?:support|gift|donation|subscription) (?:helps?|makes?|keeps?|funds?|allows?|pays?)|support (?:our|independent|local|quality) (?:journalism|newsroom|reporting|reporters|work|writers)(?![,.])|(?:we|our (?:newsroom|journalism|work)) (?:rely|relies|depends?) on (?:readers|our readers|your|you))\b.{0,100}$/iu,
  /^(?:already|not yet|not) (?:a |an )?(?:subscriber|subscribed|member|registered|signed up)\?.{0,80}$/iu,
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3} is (?:reading|listening to|watching)$/u,
  /^(?:www\.|https?:\/\/)?[\w-]{1,60}(?:\.[\w-]{1,60}){0,3}\.(?:com|org|net|info|example|co\.\p{L}{2})$/iu,
  /^[\p{Emoji_Presentation}\uFE0F\s]{1,12}$/u,
  /^.{0,120}\bJoin (?:over |more than )?[\d,.]+k? (?:other )?(?:readers|subscribers)\b.{0,60}$/u,
  /^(?:url|link|permalink|short ?link) ?: ?\S{1,300}$/iu,
  /^(?:reading time|estimated reading time|time to read)\b.{0,40}$/iu,
  /^this (?:article|essay|piece|story|column|op-?ed|commentary) (?:(?:first|originally|also) )?(?:appears|appeared|was (?:first |originally )?(?:published|posted)|is (?:adapted|excerpted|republished|reproduced))\b.{0,200}$/iu,
  /^(?:draft|embargo(?:ed)?|not for (?:circulation|publication)|private and confidential)\b.{0,60}$/iu,
  /^(?:issue|volume|vol\.?|edition|no\.)\s*#?\d+\b.{0,40}$/iu,
  /^.{2,60}[’']s (?:avatar|face)$/iu,
  /^(?:reply|respond) to this (?:e-?mail|newsletter)\b.{0,120}$/iu,
  /^(?:sponsored|promoted|advertorial|paid post|partner content)\s*[:|]\s*\S.{0,300}$/iu,
  /^(?:an?|this|today[’']s) (?:message|word|note) from (?:our|today[’']s|the) (?:sponsor|partner|advertiser)s?\b.{0,300}$/iu,
  /^(?:story|article|text) continues\b.{0,60}$/iu,
  /^follow @\w+\b.{0,80}$/iu,
  /^share (?:this )?(?:article |story |post |page )?(?:on|via|to|with|by) \p{L}[\p{L} -]{0,20}$/iu,
  /^subscribe\b.{0,80}$/iu,
  /^(?:forwarded|was) this e?-?mail\b.{0,80}$/iu,
  /^(?:add to (?:your|my)|save to (?:your|my)|if you (?:liked|enjoyed) this|our standards|read our|about (?:guest )?(?:opinion )?submissions)\b.{0,100}$/iu,
  /^(?:first )?uploaded on\b.{0,60}$/iu,
  /^(?:thanks|thank you) for reading\b.{0,200}$/iu,
  /^(?:type|enter) your e-?mail.{0,40}$/iu,
  /^[A-Z]{2,}(?:[-_/][A-Z0-9]+){1,6}(?::[A-Z]{2,6})?(?:[, ]+[\w()/-]+){0,3}$/u,
  /^\(?(?:reporting|editing|writing|compiled|additional reporting) by\b.{0,200}$/iu,
  /^\(\(.{0,160}\)\)$/u,
  /^join (?:our|us|the)\b.{0,100}$/iu,
  /^comments?\s*\(?[\d,.]+\)?$/iu,
  /^[\d,.]+\s?[km]?\s*(?:comments?|shares?|likes?|views?|reactions?|replies|reads?|followers?)$/iu,
  /^(?:updated?|posted|published)?\s*(?:\d{1,2}|an?|few|yesterday|today|just now)\s*(?:(?:hour|minute|day|week|month|hr|min)s?(?: ago)?)?$/iu,
  /^(?:sign up|subscribe)\b.{0,160}\b(?:newsletter|inbox|e-?mail|daily|weekly|briefing|alerts?)\b.{0,80}$/iu,
  /\b(?:we use cookies|this (?:site|website) uses cookies|by continuing to (?:use|browse)|accept (?:all )?cookies)\b/iu,
  /\b(?:you(?:’|'| a)re (?:receiving|getting) this|to unsubscribe|unsubscribe (?:here|from)|manage your (?:preferences|subscription)|update your (?:email )?preferences)\b/iu,
  /^(?:follow|like|find|join) (?:us|[\p{L} ]{2,60}) on (?:twitter|facebook|instagram|x|linkedin|youtube|weibo|telegram|social media)\b.{0,80}$/iu,
  /^(?:home|news|opinion)\s*(?:[>›»/|]\s*[\p{L} &-]{2,30}){1,4}$/iu,
  /^(?:tel|telephone|phone|mobile|mob|cell|fax|e-?mail|web|website)\s*[:.]\s*\S.{0,80}$/iu,
  /\b(?:please find (?:below|attached|enclosed)|find attached|i attach|attached is|pasted below|below is (?:my|our|an?|the)|here is (?:my|our|the|an?) (?:op-?ed|piece|article|essay|column|draft)|as promised|i(?:’|'| a)m (?:writing to (?:offer|submit|pitch)|submitting|pleased to (?:offer|submit))|i would like to (?:offer|submit|pitch)|for your consideration|happy to (?:make|discuss) (?:any )?(?:edits|changes)|(?:it|this piece|the piece) has not been (?:published|offered|submitted)|offered exclusively|let me know (?:if|what) you)\b/iu,
  /^(?:photo|image|video|graphic|advertisement)\s*\d+\s*(?:of|\/)\s*\d+$/iu,
  /^\[(?:image|photo|video|advertisement|cid|embedded)[^\]]{0,80}\]$/iu,
  /^https?:\/\/\S+$/iu,
  /^(?:find this (?:article|story) at|source url|original url|retrieved from|this article was found at)\s*:?\s*\S{0,300}$/iu,
  /^(?:the )?[\p{L} ]{2,60} (?:does|do) not take (?:an? )?(?:institutional |official )?positions?\b.{0,120}$/iu,
  /^(?:read more|also read|read also|see also)\b(?![^.]*\.$).{0,110}$/iu,
  /^\d{1,2}:\d{2}(?::\d{2})?$/u,
  /^(?:a|our|the) (?:free |new )?(?:daily|weekly|monthly|e-?mail) (?:e-?mail )?newsletter\b.{0,120}$/iu,
  /^(?:enter|type) (?:your )?e-?mail(?: address)?(?: here)?$/iu,
  /^more (?:by|from) .{2,60}(?<![.!?])$/iu,
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}$/iu,
  /^\[\d{1,3}\]\s*https?:\/\/\S+$/iu,
  /^(?:page|seite)\s+\d+(?:\s+(?:of|\/)\s+\d+)?$/iu,
];

/** Headings after which pages list other pieces. */
const LIST_HEADING =
  /^(?:search trends|trending|most |popular|related|recommended|more (?:on|from|like|stories|news|coverage|to read|to explore|about)|you m(?:ay|ight) also|read (?:more|next)|up next|editors?[’']? ?s?[’']? picks|latest|top stories|相关|推荐|热)/iu;

/** Whether a line is page or mail furniture that is no part of a piece. */
export function isRubbish(text: string): boolean {
  if (text.length > 400) return false;
  if (KNOWN.has(plain(text))) return true;
  // "Close window | Print this page"
  const parts = text.split(/\s*[|·•]\s*/u);
  if (parts.length > 1 && parts.every((part) => KNOWN.has(plain(part)))) return true;
  return PATTERNS.some((pattern) => pattern.test(text));
}

/** Whether a line offers something to subscribe to. */
export function isOffer(text: string): boolean {
  return (
    text.length <= 200 &&
    /\b(?:newsletter|your inbox|e-?mail address|enter email|free trial)\b/iu.test(text)
  );
}

/** Whether a line is one of the labels that stand over a headline, or a section's name. */
export function isKicker(text: string): 'label' | 'section' | null {
  if (text.length > 60) return null;
  if (KICKERS.test(text.trim())) return 'label';
  return SECTIONS.has(plain(text)) ? 'section' : null;
}

/** Whether a line opens a letter. */
export function isGreeting(text: string): boolean {
  return /^(?:(?:dear|szanown[ayei]|sehr geehrte[rn]?|liebe[rs]?|estimad[oa]s?|querid[oa]s?|chère?s?|madame|monsieur|geachte|gentile|egregi[oa]|vážen[áýí]|kære|bästa)\b.{1,60}|(?:hi|hello|good (?:morning|afternoon|evening))(?: \p{L}.{0,40})?[,:!])$/iu.test(
    text,
  );
}

/** Whether a line closes a letter: what follows is a signature. */
export function isSignOff(text: string): boolean {
  return (
    text.length <= 60 &&
    /^(?:(?:with )?(?:all |my |very |many )?(?:best|kind|warm|warmest|kindest)(?: wishes| regards)?|(?:with )?(?:many )?thanks(?: and regards)?|regards|cheers|(?:most )?sincerely|(?:most )?respectfully(?: yours)?|signed|for the undersigned|in solidarity|yours(?: (?:sincerely|faithfully|truly|ever|respectfully|etc))?|until (?:next|then|tomorrow).{0,20}|see you (?:next|soon).{0,20})\s*[,.!]?$/iu.test(
      text,
    )
  );
}

/** Whether a line is a header of a mail ("Subject: …"). */
export function isMailHeader(text: string): boolean {
  return /^(?:from|to|cc|bcc|sent|date|subject|objet|betreff|asunto|oggetto|assunto|onderwerp|ämne|emne|temat|reply-to|attachments?|message-id)\s*: /iu.test(
    text,
  );
}

/** Whether short lines that follow are likely links to other pieces. */
export function opensLinkList(text: string): boolean {
  return text.length <= 50 && !/[:：].*\S/u.test(text) && LIST_HEADING.test(text);
}

/** A line of marks alone: "* * *", "___", "-----". */
export function isSeparator(text: string): boolean {
  return /^[\s*∗＊※_=~#•·+–—―♦◆◇◊❖❦❧⁂§■□▪▫●○∎✦✧-]{1,80}$/u.test(text) && !/^\s*$/u.test(text);
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[’']/gu, '’')
    .replace(/[\s.,:：!›»>▸…]+$/u, '')
    .replace(/^[\s›»>▸•·∙+]+/u, '')
    .replace(/\s+/gu, ' ');
}
