import { describe, expect, it } from 'vitest';
import { isRubbish } from './rubbish';

describe('isRubbish', () => {
  it.each([
    'Our stories may be republished online or in print under Creative Commons licence CC BY 4.0.',
    'Republish our articles for free, online or in print, under a Creative Commons licence.',
    'Anyone is free to republish and quote this post.',
    'Printing articles to share with others is a breach of our terms.',
    'The views expressed in the contents above are those of our users.',
    '[Subs: I spell it with one l.]',
    '[Note to eds: please keep the italics]',
    'A word from our sponsor: Tarn Fibre. Fast at home.',
    'A message from today’s partner: Send money home.',
    'SPONSORED: Tarn Fibre makes permits painless. Book a demo.',
    'Sponsored | Send money home',
    'Compartilhar',
    'Tarn Extension is an equal opportunity provider and employer.',
  ])('knows “%s”', (text) => {
    expect(isRubbish(text)).toBe(true);
  });

  it.each([
    'She published under a name that nobody knew.',
    'A word from the mayor came too late.',
    'The views expressed in this article are those of the author.',
    '[Note: This is a reply to “The list”.]',
  ])('does not take “%s” for furniture', (text) => {
    expect(isRubbish(text)).toBe(false);
  });
});
