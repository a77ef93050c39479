import { describe, expect, it } from 'vitest';
import { creditWords, printedCredit } from './caption-credit';

describe('a caption’s credit', () => {
  it.each([
    ['A wagon in Vienna. Ana Ruiz/The Dominion Mail', 'Ana Ruiz/The Dominion Mail'],
    ['A wagon in Vienna — Sahil TV/Files', 'Sahil TV/Files'],
    ['A wagon in Vienna, 1957. Parish archive of St. Ode', 'Parish archive of St. Ode'],
    ['A wagon in Vienna. (NORTHLIGHT/Ana Ruiz/rst)', 'NORTHLIGHT/Ana Ruiz/rst'],
    ["A wagon in its owners' yard © Ana Ruiz/The Courant", 'Ana Ruiz/The Courant'],
    ['A wagon in Vienna. A. Ruiz, CC BY 4.0', 'A. Ruiz, CC BY 4.0'],
    ['A wagon in Vienna. A. Ruiz/Pixelbank', 'A. Ruiz/Pixelbank'],
    ['{"caption": "A wagon in Vienna", "credit": "Ana Ruiz"},', 'Ana Ruiz'],
    ['{ "caption": "A wagon in Vienna", "credit": "Ana Ruiz" },', 'Ana Ruiz'],
    ['A wagon in Vienna ANA RUIZ', 'ANA RUIZ'],
    ['A wagon in Vienna. Photograph courtesy Tarn Archive', 'Tarn Archive'],
    ['A wagon in Vienna. TARN PRESS/Lise d’Ek', 'TARN PRESS/Lise d’Ek'],
    ['A wagon in Vienna, 1958 (courtesy of St. Ana parish archives)', 'St. Ana parish archives'],
    ['A wagon in Vienna. ANA RUIZ FOR "LE COURANT"', 'ANA RUIZ FOR "LE COURANT"'],
    ['A wagon in Vienna (Marram News: Jo Dunstan)', 'Marram News: Jo Dunstan'],
    ['A wagon in Vienna (Ana Ruiz photo)', 'Ana Ruiz'],
    ['A wagon in Vienna (File photo: iLens/marchcattle)', 'iLens/marchcattle'],
    ['A wagon in Vienna. © Ana Ruiz / Carpathian Wild', 'Ana Ruiz / Carpathian Wild'],
    ['A wagon in Vienna. Pix by Ana Ruiz', 'Ana Ruiz'],
    ['A wagon in Vienna. Image: Ana Ruiz/picture union', 'Ana Ruiz/picture union'],
    ['A wagon. CORVEX/Ana Ruiz Purchase Licensing Rights, opens new tab', 'CORVEX/Ana Ruiz'],
    ['A wagon in Vienna. Submitted photo', 'Submitted photo'],
    ['A wagon in Vienna. Supplied.', 'Supplied'],
    ['A wagon in Vienna -- Ana Ruiz', 'Ana Ruiz'],
    ['A wagon in Vienna. Photo – Ana Ruiz', 'Ana Ruiz'],
    ['A wagon in Vienna in 1978.Supplied', 'Supplied'],
    ['wagon.jpg - Ana Ruiz. Contributed photo', 'Contributed photo'],
    ['A wagon in Vienna. Courtesy of the Carrow Institute', 'the Carrow Institute'],
    ['A wagon in Vienna. ANA RUIZ (CITY PHOTOS)', 'ANA RUIZ (CITY PHOTOS)'],
    ['A wagon in Vienna. Ana Ruiz/Northlight Images/FILE', 'Ana Ruiz/Northlight Images/FILE'],
    ['A wagon in Vienna. Ana Ruiz • Northlight', 'Ana Ruiz • Northlight'],
    ['A wagon in Vienna. Ana Ruiz, CC BY 4.0', 'Ana Ruiz, CC BY 4.0'],
    ['A wagon in Vienna. Ana Ruiz CC BY 4.0', 'Ana Ruiz CC BY 4.0'],
    ['A boat at the quay. ANA RUIZ/25101012', 'ANA RUIZ/25101012'],
    ['A wagon in Vienna. | ANA RUIZ', 'ANA RUIZ'],
    ['A wagon in Vienna. | bild werk', 'bild werk'],
    ['ANA RUIZ / NORTHLIGHT FILES   A wagon waits in Vienna.', 'ANA RUIZ / NORTHLIGHT FILES'],
    ['A wagon in Vienna. (Photo: Ana Ruiz/Northlight)"', 'Ana Ruiz/Northlight'],
    ['A wagon waits in Vienna. Northlight files', 'Northlight files'],
    ['ANA RUIZ / NORTHLIGHT FILES A wagon waits in Vienna.', 'ANA RUIZ / NORTHLIGHT FILES'],
    ['Ein Wagen in Wien. (bild werk / Ana Ruiz)', 'bild werk / Ana Ruiz'],
    ['Un vagone a Vienna (foto Ana Ruiz)', 'Ana Ruiz'],
    ['A wagon in March.ANA RUIZ/THE DOMINION RECORD', 'ANA RUIZ/THE DOMINION RECORD'],
    ['A wagon in Vienna. Ana Ruiz | Istmo Press', 'Ana Ruiz | Istmo Press'],
    ['A wagon in Vienna. PHOTO| Ana Ruiz', 'Ana Ruiz'],
    ["A two days' walk (Ana Ruiz/Coral Forum)", 'Ana Ruiz/Coral Forum'],
    ['A wagon. (Cpl. Ana Ruiz/Department photo)', 'Cpl. Ana Ruiz/Department'],
    ['A wagon in Vienna. (Ana Ruiz, staff photographer)', 'Ana Ruiz, staff photographer'],
    ['A wagon. Ana Ruiz, Author provided (no reuse)', 'Ana Ruiz, Author provided (no reuse)'],
    ['A wagon. Ana Ruiz (CC BY-NC 2.0)', 'Ana Ruiz (CC BY-NC 2.0)'],
    ['A wagon in Vienna in 1964, courtesy Steel Archive', 'Steel Archive'],
    ['A wagon in Vienna. Photo by my sister Ana', 'my sister Ana'],
    ['A wagon in Vienna. Image from Wikimedia Commons', 'Wikimedia Commons'],
    ['[PHOTO: A wagon in Vienna – credit Ana Ruiz]', 'Ana Ruiz'],
    ['A wagon: it waits. : Ana Ruiz, Pix CC BY 4.0', 'Ana Ruiz, Pix CC BY 4.0'],
    ['A wagon in Vienna. D.R.', 'D.R.'],
    ['Photo: Ana Ruiz. The road to Vienna.', 'Ana Ruiz'],
    ['[PHOTO 1: Wagons at Tarn Landing, April. Photo by A. Ruiz]', 'A. Ruiz'],
    ['A wagon. (File | Photo Credit: The Tarn Courier)', 'The Tarn Courier'],
    ['A wagon. Picture Tarn Advocate file', 'Tarn Advocate file'],
    ['[PHOTO 1 – A wagon in Vienna, 2024. Credit: Ana Ruiz]', 'Ana Ruiz'],
  ])('is found in “%s”', (text, credit) => {
    const printed = printedCredit('caption', text, null);
    expect(printed && creditWords(text.slice(printed.from, printed.to))).toBe(credit);
  });

  it.each([
    'A wagon in Vienna (left)',
    'Have you been in print before? No',
    'A wagon in Vienna, in 2023',
    'He said: thank you',
    'Sgt. Ana Ruiz',
  ])('is not made up for “%s”', (text) => {
    expect(printedCredit('caption', text, null)).toBeNull();
  });

  it('is not looked for in what is too long to be one', () => {
    const long = `Photo: ${'A '.repeat(200_000)}`.trim();
    expect(creditWords(long)).toBe(long);
  });

  it('stands behind whom the picture shows', () => {
    const text = 'Ana Ruiz. Image: Supplied';
    expect(printedCredit('credit', text, null)).toEqual({ from: 10, to: text.length });
    expect(printedCredit('credit', 'A wagon in Vienna. (Northlight)', null)?.from).toBe(19);
    expect(printedCredit('credit', 'Harbour (Ana Ruiz/Pix)', null)?.from).toBe(8);
    expect(printedCredit('credit', 'Lot 7. Courtesy of Ana Ruiz', null)?.from).toBe(7);
    expect(printedCredit('credit', 'Image: Ana Ruiz', null)).toEqual({ from: 0, to: 15 });
    expect(printedCredit('credit', 'Photo by Ana Ruiz. Source: Tarn', null)?.from).toBe(0);
  });

  it('is no part of a line of any other kind', () => {
    expect(printedCredit('body', 'A wagon. Ana Ruiz/Northlight', null)).toBeNull();
  });

  it.each([
    ['Photo provided by Ana Ruiz', 'Ana Ruiz'],
    ['"promo.credits": "Ana Ruiz/Northlight",', 'Ana Ruiz/Northlight'],
    ['Lead image credit: Ana Ruiz', 'Ana Ruiz'],
    ['Credit...Illustration by Ana Ruiz', 'Ana Ruiz'],
    ['Image source, Northlight', 'Northlight'],
    ['Borneo Sentinel file photo', 'Borneo Sentinel file photo'],
    ['Fot. Ana Ruiz', 'Ana Ruiz'],
    ['Credit Ana Ruiz', 'Ana Ruiz'],
    ['Photo – Ana Ruiz', 'Ana Ruiz'],
    ['📷 Ana Ruiz', 'Ana Ruiz'],
    ['File photo', 'File photo'],
    ['Gentileza Ana Ruiz', 'Ana Ruiz'],
    ['Photo: Ana R.', 'Ana R.'],
    ["field_image_credit: 'Photo: Carrow Institute'", 'Carrow Institute'],
    ['photo_by,"Ana Ruiz/Northlight"', 'Ana Ruiz/Northlight'],
    ['[photo_credit] Ana Ruiz', 'Ana Ruiz'],
  ])('is bare of its label: “%s”', (printed, credit) => {
    expect(creditWords(printed)).toBe(credit);
  });
});
