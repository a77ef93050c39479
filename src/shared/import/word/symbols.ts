/** Signs of Word's fonts of signs that have characters of their own, by the last two figures of their code. */
const SYMBOL = table(
  '61 α 62 β 63 χ 64 δ 65 ε 66 φ 67 γ 68 η 69 ι 6a ϕ 6b κ 6c λ 6d μ 6e ν 6f ο 70 π 71 θ 72 ρ 73 σ 74 τ 75 υ 76 ϖ 77 ω 78 ξ 79 ψ 7a ζ ' +
    '41 Α 42 Β 43 Χ 44 Δ 45 Ε 46 Φ 47 Γ 48 Η 49 Ι 4a ϑ 4b Κ 4c Λ 4d Μ 4e Ν 4f Ο 50 Π 51 Θ 52 Ρ 53 Σ 54 Τ 55 Υ 56 ς 57 Ω 58 Ξ 59 Ψ 5a Ζ ' +
    'a3 ≤ b3 ≥ b9 ≠ bb ≈ b1 ± b4 × b8 ÷ b0 ° a5 ∞ d6 √ b7 • ac ← ad ↑ ae → af ↓ ab ↔ a2 ′ b2 ″ bc … d3 © d2 ® d4 ™ e5 ∑ d5 ∏ f2 ∫ ce ∈ a0 €',
);
const WINGDINGS = table(
  '6c ● 6e ■ 6f □ 71 ❑ 75 ◆ 77 ⬥ 76 ❖ a7 ▪ a8 ◻ 9f • a1 ○ d8 ➢ e0 → df ← e1 ↑ e2 ↓ e8 ➔ f0 ⇨ fb ✗ fc ✓ fd ☒ fe ☑ 4a ☺ 4b 😐 4c ☹ 28 ☎ 2a ✉ 22 ✂ 21 ✏ 46 ☞ 45 ☜ ab ★',
);
const FONTS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['symbol', SYMBOL],
  ['wingdings', WINGDINGS],
]);

/** What a sign of a font shows (`w:sym`); text null: not known. `name` is for the report. */
export function symbolOf(
  font: string | null,
  code: string | null,
): { readonly text: string | null; readonly name: string } {
  const name = `${font ?? 'no font'} ${code ?? ''}`.trim();
  if (code === null || !/^[0-9a-f]{2,6}$/iu.test(code)) return { text: null, name };
  const number = parseInt(code, 16);
  // Fonts of signs have theirs from U+F000; what stands elsewhere is a character like any other.
  const isSign = number >= 0xf000 && number <= 0xf0ff;
  const signs = FONTS.get((font ?? '').toLowerCase());
  if (signs && (isSign || number < 0x100))
    return { text: signs.get((number & 0xff).toString(16).padStart(2, '0')) ?? null, name };
  const isText = number >= 0x20 && number <= 0x10ffff && !(number >= 0xd800 && number <= 0xf8ff);
  return { text: isText ? String.fromCodePoint(number) : null, name };
}

function table(pairs: string): ReadonlyMap<string, string> {
  const words = pairs.split(' ');
  return new Map(
    words.flatMap((word, at): [string, string][] =>
      at % 2 === 0 ? [[word, words[at + 1] ?? '']] : [],
    ),
  );
}
