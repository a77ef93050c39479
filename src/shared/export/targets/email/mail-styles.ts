/** The width of a mail's column, in pixels. */
export const MAIL_WIDTH = 600;

/** The room at either side of the copy, in pixels. */
const MARGIN = 24;

/** The width of the copy and of a photo in it, in pixels. */
export const COPY_WIDTH = MAIL_WIDTH - 2 * MARGIN;

/** Neither black nor white: where a mail client turns light into dark, the contrast stays (both ways over 4.5 to 1). */
export const COLOURS = {
  page: '#f2f2ef',
  paper: '#fdfdfb',
  box: '#efefea',
  ink: '#222222',
  faint: '#555555',
  link: '#0b5394',
  line: '#8c8c88',
} as const;

const SERIF = "font-family:Georgia,'Times New Roman',serif";
const SANS = 'font-family:Arial,Helvetica,sans-serif';
const INK = `color:${COLOURS.ink}`;
const FAINT = `color:${COLOURS.faint}`;
const COPY = `${SERIF};font-size:17px;line-height:27px;${INK}`;
const SMALL = `${SANS};font-size:13px;line-height:19px;${FAINT}`;

/** How each kind of line looks: mail clients know no stylesheet of the page's, so every line carries its own. */
export const STYLES = {
  preheader:
    'display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;font-size:1px;mso-hide:all',
  page: `margin:0;padding:0;background-color:${COLOURS.page}`,
  paper: `margin:0 auto;width:100%;max-width:${MAIL_WIDTH}px;background-color:${COLOURS.paper}`,
  copy: `padding:0 ${MARGIN}px`,
  first: `padding:${MARGIN}px ${MARGIN}px 0`,
  full: 'padding:0',
  box: `padding:14px 16px;background-color:${COLOURS.box};border-left:4px solid ${COLOURS.line}`,
  boxed: `margin:0;${SERIF};font-size:16px;line-height:24px;${INK}`,
  kicker: `margin:0 0 8px;${SANS};font-size:13px;line-height:18px;font-weight:bold;${FAINT}`,
  headline: `margin:0 0 12px;${SERIF};font-size:30px;line-height:36px;font-weight:bold;${INK}`,
  standfirst: `margin:0 0 16px;${SERIF};font-size:19px;line-height:28px;${INK}`,
  byline: `margin:0 0 4px;${SANS};font-size:15px;line-height:21px;${INK}`,
  stamp: `margin:0 0 20px;${SMALL}`,
  paragraph: `margin:0 0 18px;${COPY}`,
  crosshead: `margin:10px 0 12px;${SERIF};font-size:21px;line-height:27px;font-weight:bold;${INK}`,
  caption: `margin:8px 0 22px;${SMALL}`,
  wideCaption: `margin:8px ${MARGIN}px 22px;${SMALL}`,
  list: `margin:0 0 18px;padding:0 0 0 28px;${COPY}`,
  innerList: `margin:6px 0 0;padding:0 0 0 24px;${COPY}`,
  point: 'margin:0 0 8px',
  pointParagraph: 'margin:0 0 8px',
  quotation: `margin:0 0 18px;padding:0 0 0 16px;border-left:3px solid ${COLOURS.line};${COPY}`,
  quoted: 'margin:0 0 10px',
  attribution: `margin:0 0 18px;padding:0 0 0 19px;${SMALL}`,
  pullQuote: `margin:6px 0 24px;padding:14px 0;border-top:1px solid ${COLOURS.line};border-bottom:1px solid ${COLOURS.line};${SERIF};font-size:22px;line-height:30px;${INK}`,
  pulled: 'margin:0',
  line: `margin:24px 0;border:0;border-top:1px solid ${COLOURS.line};height:1px;line-height:1px`,
  small: `margin:0 0 14px;${SANS};font-size:14px;line-height:21px;${INK}`,
  gap: 'height:20px;font-size:1px;line-height:20px',
  link: `color:${COLOURS.link};text-decoration:underline`,
} as const;

/** A picture, and its alt text while the client shows no pictures; `width` in pixels. */
export function pictureStyle(width: number): string {
  return `display:block;border:0;width:100%;max-width:${width}px;height:auto;background-color:${COLOURS.box};${SANS};font-size:15px;line-height:22px;${INK}`;
}
