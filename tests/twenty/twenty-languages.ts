import { HOSTILE } from '../arbitrary-copy';
import { list, quote } from '../golden/parts';
import { element, marked, p, page } from '../story-builder';
import { picture } from './twenty-parts';

export const arabic = page({
  kicker: 'رأي',
  headline: 'النهر لا ينتظر أحدا',
  standfirst: 'من يبني جدارا لا يسمع الماء، ومن يشتري المرج يسمعه كل صباح.',
  photo: picture(3, 'المضخة القديمة في بورت أنسلي، 9 يناير 2026.', 'بيت مضخة بلا باب'),
  editorsNote: 'الكاتبة باحثة في المياه، والآراء الواردة آراؤها.',
  body: [
    p([
      'كتب المجلس ',
      marked('Room for the river', 'languageSpan', { lang: 'en-GB' }),
      ' على الغلاف، ثم بنى جدارا.',
    ]),
    element('crosshead', 'ما يقوله المقياس'),
    'ارتفع الماء مترين في ليلة واحدة، ولم يتصل أحد.',
    list('orderedList', ['عدّوا البوابات.', 'سمّوا حارسا لكل بوابة.']),
    quote(['طلبنا مرجا.', 'فأعطونا رسما لجدار.'], 'آدا فين'),
  ],
  contributorCall: [
    'للكتابة إلينا: ',
    marked('views@courier.example', 'link', { href: 'mailto:views@courier.example' }),
  ],
});

export const hebrew = page({
  kicker: 'דעה',
  headline: 'הנהר אינו מחכה לוועדה',
  standfirst: 'חומה עולה יותר מביצה, וביצה אינה נופלת.',
  body: [
    'המים עלו בשני מטרים בלילה אחד, ואיש לא התקשר.',
    p([
      'בדוח נכתב ',
      marked('see page 12', 'languageSpan', { lang: 'en' }),
      ', ובעמוד 12 לא היה דבר.',
    ]),
    element('pullQuote', 'ביצה אינה נופלת'),
  ],
  authorBios: ['נועה רז חוקרת נהרות.'],
});

export const chinese = page({
  kicker: '观点',
  headline: '河流不等委员会',
  standfirst: '一堵墙比一片湿地贵，而湿地不会倒。',
  photo: picture(4, '一月九日，安斯利港的沙袋。', '孩子们站在沙袋堤上'),
  body: [
    '水一夜之间涨了两米，没有人打电话。市议会知道潮水的高度，却不知道一扇门的价钱。',
    element('crosshead', '水位计说了什么'),
    p([
      '报告写道：“',
      marked('see page 12', 'languageSpan', { lang: 'en' }),
      '”。第十二页是空的。',
    ]),
    '应当买下草地，应当给每一道闸门找一个看守人。',
  ],
  authorBios: ['陈海是水文学者。'],
});

export const german = page({
  kicker: 'Meinung',
  headline: 'Der Fluss wartet auf keinen Ausschuss',
  standfirst: 'Eine Mauer kostet mehr als eine Wiese, und die Wiese fällt nicht um.',
  photo: picture(5, 'Der Graben bei Port Ansley, 9. Januar 2026.', 'Ein Reiher neben einem Graben'),
  body: [
    'Der Hochwasserschutzbeauftragtenausschuss tagt viermal im Jahr, das Wasser kommt öfter.',
    'Man könnte „die Wiese kaufen“, wie es im Gutachten von 2019 heißt. Man könnte es auch lesen.',
    element('crosshead', 'Was der Pegel sagt'),
    'Zwei Meter in einer Nacht, und niemand hat angerufen.',
  ],
  authorBios: ['Ilse Brandt ist Wasserbauerin.'],
});

export const french = page({
  kicker: 'Tribune',
  headline: 'La rivière n’attend pas le conseil',
  standfirst: 'Un mur coûte plus cher qu’un marais, et le marais ne tombe pas.',
  editorsNote: 'L’auteure dirige l’observatoire de l’estuaire. Elle s’exprime en son nom.',
  body: [
    'L’eau est montée de deux mètres en une nuit\u202f; personne n’a appelé.',
    '«\u00a0Achetez le pré\u00a0», disait le rapport de 2019. Qui l’a lu\u202f?',
    element('crosshead', 'Ce que dit l’échelle'),
    'Il reste à compter les vannes, et à nommer un gardien pour chacune.',
  ],
  contributorCall: 'Pour nous écrire\u202f: tribunes@courrier.example',
});

const line = HOSTILE.join(' ');

export const hostile = page({
  kicker: line,
  headline: line,
  standfirst: line,
  photo: picture(6, line, `Alt ${line}`),
  editorsNote: line,
  body: [
    p([line, ' ', marked(line, 'link', { href: "https://example.org/?a=1&b=%22%3E'();//" })]),
    element('crosshead', line),
    quote([line], line),
    element('pullQuote', `P ${line}`),
    list('bulletList', [line]),
    element('deskBlock', line, { kind: 'note' }),
    element('linkCard', line, { href: 'https://example.org/' }),
  ],
  authorBios: [line],
  corrections: [element('correction', line, { date: '2026-03-29' })],
  contributorCall: line,
});

/** Words that would act if any form took them for its own. */
export const HOSTILE_LINE = line;
