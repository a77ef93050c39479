/** Words of a kind, so that what was learned of one is known of the others. */
const CLASSES: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'network',
    /\b(?:facebook|twitter|whatsapp|linkedin|reddit|telegram|instagram|youtube|bluesky|threads|pinterest|wechat|weibo|messenger|flipboard|tumblr|mastodon|tiktok|x)\b/iu,
  ],
  [
    'action',
    /\b(?:share|sign|follow|read|subscribe|click|tap|download|save|print|copy|email|log|join|get|view|see|show|hide|watch|skip|scroll|support|donate|register|comment|reply|forward|unsubscribe|open|enlarge|expand|play|listen|gift|bookmark|cite|republish|tweet)\b/iu,
  ],
  [
    'role',
    /\b(?:professor|lecturer|fellow|director|editor|columnist|author|writer|president|minister|chair(?:man|woman|person)?|founder|researcher|economist|lawyer|journalist|analyst|teacher|doctor|nurse|engineer|historian|scientist|ambassador|commissioner|secretary|adviser|advisor|consultant|correspondent|contributor|chief|head|associate|activist|farmer|member|student|physician|novelist|poet|senator|councillor|manager|scholar|practitioner|coordinator|reporter|specialist|mp|ceo)\b/iu,
  ],
  [
    'institution',
    /\b(?:university|institute|institution|college|school|centre|center|council|foundation|forum|trust|association|society|ministry|department|academy|union|group|programme|program|think tank)\b/iu,
  ],
  [
    'month',
    /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/iu,
  ],
  ['weekday', /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu],
  [
    'section',
    /\b(?:opinions?|politics|business|sports?|culture|world|economy|technology|science|health|lifestyle|travel|education|environment|climate|letters|editorials?|columns?|columnists|commentary|comment|analysis|views?|voices|perspectives?|essays?|ideas|viewpoint|insight|debate|national|international|local|news|life|books|arts|home|op-?ed)\b/iu,
  ],
  [
    'credit',
    /\b(?:photo|photos|photograph|photography|picture|image|images|illustration|illustrations|graphic|credit|courtesy|file|archive|stock|pool|handout|via|getty|afp|reuters|ap)\b/iu,
  ],
  [
    'rights',
    /\b(?:copyright|rights|reserved|terms|privacy|cookies?|policy|licen[cs]e|licen[cs]ed|permission|distributed|syndicat\w+|reproduced|reprints?)\b/iu,
  ],
  [
    'letter',
    /\b(?:dear|sir|madam|regards|sincerely|faithfully|wishes|attached|attach|submission|embargo|cheers)\b/iu,
  ],
  [
    'list',
    /\b(?:related|most|trending|popular|latest|recommended|more|further|next|top|also|read|stories|articles|topics|tags|newsletters?|subjects|keywords|trends|recent)\b/iu,
  ],
  ['reader', /\b(?:you|your|yours)\b/iu],
  [
    'desk',
    /\b(?:submit|submission|submissions|contribute|contributing|pitch|pitches|op-?eds?|letters|publication|words|editors?|write|send|consider(?:ed)?)\b/iu,
  ],
  [
    'views',
    /\b(?:views?|opinions?|expressed|reflect|represent|necessarily|solely|personal|own)\b/iu,
  ],
  [
    'piece',
    /\b(?:article|column|essay|piece|commentary|op-?ed|story|post|version|originally|published|appeared|edition|series)\b/iu,
  ],
  ['person', /\b(?:he|she|his|her|hers|him|they|their)\b/iu],
  ['minutes', /\b\d+[ -]?min/iu],
];

/** The classes of which a text has a word. */
export function wordClassesOf(text: string): string[] {
  return CLASSES.filter(([, words]) => words.test(text)).map(([name]) => name);
}
