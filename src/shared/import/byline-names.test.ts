import { describe, expect, it } from 'vitest';
import { namesOfByline } from './byline-names';

describe('namesOfByline', () => {
  it.each([
    ['By Ana Ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz, Bo Lindqvist and Max Ek', ['Ana Ruiz', 'Bo Lindqvist', 'Max Ek']],
    ['Ana Ruiz, economist, and Bo Lind, teacher', ['Ana Ruiz', 'Bo Lind']],
    ['By Ana Ruiz, minister of trade and health', ['Ana Ruiz']],
    ['By Hon. Everton Black, Minister of Tourism and Coastal Affairs', ['Hon. Everton Black']],
    ['Guest columnist Ana Ruiz', ['Ana Ruiz']],
    ['By Associate Professor Ana Ruiz, Carrow University', ['Associate Professor Ana Ruiz']],
    ['Arturo "Boyet" Ruiz and Lynn Ek', ['Arturo "Boyet" Ruiz', 'Lynn Ek']],
    ['Ana Ruiz*', ['Ana Ruiz']],
    ['Ana Ruiz/Guest Columnist', ['Ana Ruiz']],
    ['By ANA RUIZ FOR THE DAILY BEACON', ['ANA RUIZ']],
    ['Prairie Network | By Ana Ruiz', ['Ana Ruiz']],
    ['Your name as it should appear: Ana Ruiz', ['Ana Ruiz']],
    ['"credits.by.0.name": "Ana Ruiz",', ['Ana Ruiz']],
    ['"authors": ["Ana Ruiz", "Bo Lindqvist"],', ['Ana Ruiz', 'Bo Lindqvist']],
    ['"authors": [{"name": "Ana Ruiz"}, {"name": "Bo Lind"}],', ['Ana Ruiz', 'Bo Lind']],
    ['authors: ["Ana Ruiz", "Bo Lind"]', ['Ana Ruiz', 'Bo Lind']],
    ['"author": {"name": "Ana Ruiz", "role": "Guest columnist"},', ['Ana Ruiz']],
    [
      '"authors": [{"name": "Ana Ruiz", "role": "Nurse"}, {"name": "Bo Lind"}],',
      ['Ana Ruiz', 'Bo Lind'],
    ],
    ['authors: [Ana Ruiz, Bo Lind]', ['Ana Ruiz', 'Bo Lind']],
    ['authors: Ana Ruiz|Bo Lind', ['Ana Ruiz', 'Bo Lind']],
    ["'author' => 'Ana Ruiz',", ['Ana Ruiz']],
    ['<byline>By <person>Ana Ruiz</person></byline>', ['Ana Ruiz']],
    ['7,byline,"Ana Ruiz"', ['Ana Ruiz']],
    ['"7","byline","Ana Ruiz"', ['Ana Ruiz']],
    ['| 7 | Byline | Ana Ruiz and Bo Lindqvist |', ['Ana Ruiz', 'Bo Lindqvist']],
    ['op-ed-204|byline|Ana Ruiz', ['Ana Ruiz']],
    ['(BYLINE) Ana Ruiz', ['Ana Ruiz']],
    ['Byline – Ana Ruiz', ['Ana Ruiz']],
    ['"author": {"@type": "Person", "name": "Ana Ruiz"},', ['Ana Ruiz']],
    ['"authors": [ { "name": "Ana Ruiz", "role": "columnist" } ],', ['Ana Ruiz']],
    ['author: { name: "Ana Ruiz", slug: "ana-ruiz" }', ['Ana Ruiz']],
    ['By Ana Ruiz Meridian Press', ['Ana Ruiz']],
    ['By Ana Ruiz, ABA Legal Affairs Desk', ['Ana Ruiz']],
    ['Ein Kommentar von Ana Ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz | Photograph by Bo Lind for Northlight', ['Ana Ruiz']],
    ['Ana Ruiz, Tarn University and Bo Lind, Carrow Institute of Law', ['Ana Ruiz', 'Bo Lind']],
    ['Univ.-Prof. Dr. Ana Ruiz', ['Univ.-Prof. Dr. Ana Ruiz']],
    ['Door Ana Ruiz', ['Ana Ruiz']],
    ['ByAna Ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz MEP, Vice-Chair of the Committee on Fisheries', ['Ana Ruiz']],
    ['BYLINE\tAna Ruiz', ['Ana Ruiz']],
    ['Ana Ruiz, Universitas Teluk Raya', ['Ana Ruiz']],
    ['by Opinion Desk', []],
    ['A-  A+  Print', []],
    ['(By Ana Ruiz)', ['Ana Ruiz']],
    ['By Ernesto Valdez y Luna', ['Ernesto Valdez y Luna']],
    ['Por Ana Ruiz y Bo Lindqvist', ['Ana Ruiz', 'Bo Lindqvist']],
    ['By June Ruiz and May Lindqvist', ['June Ruiz', 'May Lindqvist']],
    ['By Bo Lind and June Ruiz', ['Bo Lind', 'June Ruiz']],
    ['Dr. (Mrs.) Ana Ruiz-Ek', ['Dr. (Mrs.) Ana Ruiz-Ek']],
    ['By Ana Ruiz, ABN Riverina', ['Ana Ruiz']],
    ['ANA RUIZ, BO LINDQVIST', ['ANA RUIZ', 'BO LINDQVIST']],
    ['MARISOL RUIZ, ISHRAT ZERIN', ['MARISOL RUIZ', 'ISHRAT ZERIN']],
    ['– Ana Ruiz', ['Ana Ruiz']],
    ['—Ana Ruiz, Carrow', ['Ana Ruiz']],
    ['Signed, Ana Ruiz', ['Ana Ruiz']],
    ['ANA RUIZ Carrow', ['ANA RUIZ']],
    ['DR ANA RUIZ MEP', ['DR ANA RUIZ']],
    ['M. R. M. Ruiz', ['M. R. M. Ruiz']],
    ['Ana Ruiz of Carrow', ['Ana Ruiz']],
    ['By Ana Ruiz ana.ruiz@post.example', ['Ana Ruiz']],
    ['Ana Ruiz ruiz@post.example', ['Ana Ruiz']],
    ['By Ana Ruiz.', ['Ana Ruiz']],
    ['By Ana Ruiz Jr.', ['Ana Ruiz Jr.']],
    ['By Ana Ruiz. Photographs by Bo Lind', ['Ana Ruiz']],
    ['Ana Ruiz See all articles', ['Ana Ruiz']],
    ['Ana Ruiz is a columnist', ['Ana Ruiz']],
    ['By Halima Ana Ruiz Opinion Contributor', ['Halima Ana Ruiz']],
    ['_Ana Ruiz Ek_', ['Ana Ruiz Ek']],
    ['By Halima Ana Ruiz Staff Writer', ['Halima Ana Ruiz']],
    ['By Halima Ana Ruiz For the Harbour Post', ['Halima Ana Ruiz']],
    ['By ʻAna Fifita-Ruiz', ['ʻAna Fifita-Ruiz']],
    ['Ravi Raman s/o Abdul Ek', ['Ravi Raman s/o Abdul Ek']],
    ['Ana Ruiz, PhD', ['Ana Ruiz']],
    ['"author","Ana Ruiz"', ['Ana Ruiz']],
    ['author;By Ana Ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz, ABA Legal Affairs Commentator', ['Ana Ruiz']],
    ['@BYLINE:By B.LIND', ['B.LIND']],
    ['by Northlight writers Ana Ruiz, Bo Lind', ['Ana Ruiz', 'Bo Lind']],
    ['By national social affairs correspondent Ana Ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz, Tarn Newswire', ['Ana Ruiz']],
    ['By Ana Ruiz, Tarn Ledger', ['Ana Ruiz']],
    ['By State Sen. Ana Ruiz', ['State Sen. Ana Ruiz']],
    ['By ANA RUIZ | Ruiz Ink', ['ANA RUIZ']],
    ['Ana Ruiz, consultant anaesthetist1, Bo Lind, registrar2', ['Ana Ruiz', 'Bo Lind']],
    ['OP-ED by Ana Ruiz Geographer and Bo Lind Notary', ['Ana Ruiz', 'Bo Lind']],
    ['Ana Ruiz Guest columnist', ['Ana Ruiz']],
    ['By Ana Ruiz, Class III Operator', ['Ana Ruiz']],
    ['By Most Rev. Ana Ruiz-Ek', ['Most Rev. Ana Ruiz-Ek']],
    ['The Rt Rev Peter Ek', ['The Rt Rev Peter Ek']],
    ["Air Commodore Lionel Ek (ret'd)", ["Air Commodore Lionel Ek (ret'd)"]],
    ['Ana Ruiz General practitioner', ['Ana Ruiz']],
    ['Ana Ruiz, Ruiz Ink', ['Ana Ruiz']],
    ['Ana Ruiz, Bo Ruiz', ['Ana Ruiz', 'Bo Ruiz']],
    ['Mohd. Irfan Ek', ['Mohd. Irfan Ek']],
    ['Dr Ana Ruiz, Ruiz Marine Survey, Hobart', ['Dr Ana Ruiz']],
    ['By Ana Ruiz Contributor', ['Ana Ruiz']],
    ['By Ana Ruiz in Tarn and Bo Lindqvist in Carrow for TNS', ['Ana Ruiz', 'Bo Lindqvist']],
    ['By Ana von der Ruiz', ['Ana von der Ruiz']],
    ['By Ana von Ruiz and Bo Lindqvist', ['Ana von Ruiz', 'Bo Lindqvist']],
    ['By Ana Ruiz and S.E. Cupp', ['Ana Ruiz', 'S.E. Cupp']],
    ['By Ana Ruiz, Jan in ’t Ek and Bo Lindqvist', ['Ana Ruiz', 'Jan in ’t Ek', 'Bo Lindqvist']],
    ['By Ana (Anita) Ruiz, Tarn Post', ['Ana (Anita) Ruiz']],
    ['By Lt. Gen. H. S. Ruiz (retd)', ['Lt. Gen. H. S. Ruiz (retd)']],
    ['By Ana Ruiz, Jr., guest columnist', ['Ana Ruiz, Jr.']],
    ['By Ana Page and Bo Lindqvist', ['Ana Page', 'Bo Lindqvist']],
    ['By Ana R. West', ['Ana R. West']],
    ['BY ANA RUIZ, JR., GUEST COLUMNIST', ['ANA RUIZ, JR.']],
    ['By Apoorvanand', ['Apoorvanand']],
    ['ANA RUIZ-EK (Mrs)', ['ANA RUIZ-EK']],
    ['By Emily Post and Bo Lindqvist', ['Emily Post', 'Bo Lindqvist']],
    ['By Jonah Hill, guest columnist', ['Jonah Hill']],
    ['By Bo Lindqvist and Ana Halima Falls', ['Bo Lindqvist', 'Ana Halima Falls']],
    ['By Ana Ruiz Meridian Press', ['Ana Ruiz']],
    ['By Guest Columnist', []],
    ['By José Ruiz y Ek, Tarn Post', ['José Ruiz y Ek']],
    ['BY THE REV. ANA RUIZ', ['THE REV. ANA RUIZ']],
    ['BY RURAL AFFAIRS EDITOR ANA RUIZ', ['ANA RUIZ']],
    ['BY TARN WRITERS ANA RUIZ', ['ANA RUIZ']],
    ['BY PROFESSOR ANA RUIZ', ['PROFESSOR ANA RUIZ']],
  ])('reads “%s”', (text, names) => {
    expect(namesOfByline(text).names).toEqual(names);
  });

  it('says whether a name was found, or only what may be one', () => {
    expect(namesOfByline('By Ana Ruiz').sure).toBe(true);
    expect(namesOfByline('The Editorial Board').sure).toBe(true);
    expect(namesOfByline('Cheesemaker at Malga Rosa, Tarn').sure).toBe(false);
    expect(namesOfByline('Municipal Health Officer, San Isidro').sure).toBe(false);
    expect(namesOfByline('Coral Coast University, Melbourne').sure).toBe(false);
    expect(namesOfByline('Prefer the Tribune on Tarn').sure).toBe(false);
    expect(namesOfByline('By Harbour Post').sure).toBe(false);
  });

  it('finds nobody in what but leads to a name', () => {
    for (const words of [
      'WRITTEN BY',
      'Submitted on',
      'By:',
      'Published in Tarn Post,',
      'in The Tarn',
    ])
      expect(namesOfByline(words).names).toEqual([]);
  });

  it('takes what a signature below the copy says behind a comma for a place', () => {
    expect(namesOfByline('Ana Ruiz, Kwai Chung', true).names).toEqual(['Ana Ruiz']);
    expect(namesOfByline('Ana Ruiz, Kwai Chung, Sister Bo Lindqvist', true).names).toContain(
      'Sister Bo Lindqvist',
    );
    expect(namesOfByline('Ana Ruiz, Bo Lindqvist').names).toEqual(['Ana Ruiz', 'Bo Lindqvist']);
  });
});
