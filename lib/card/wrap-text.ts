/** Characters that are as wide as they are high: Chinese, Japanese, Korean, full-width forms, emoji. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60\p{Extended_Pictographic}]/u;
const narrow = /[ .,:;!|'ijlftIr()[\]]/;
const broad = /[A-Z%@mwMW–—…]/;

/** How wide a text is about, in ems of a book face: enough to break lines by, on the safe side. */
export const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + widthOfSign(sign), 0);

const widthOfSign = (sign: string): number =>
  wide.test(sign) ? 1 : narrow.test(sign) ? 0.3 : broad.test(sign) ? 0.78 : 0.55;

/** Breaks a text into at most `lines` lines of at most `ems`; what does not fit ends in an ellipsis. */
export function wrapText(text: string, ems: number, lines: number): string[] {
  const broken: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, ems)) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > ems) {
      broken.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  if (line.trim() !== '') broken.push(line.trimEnd());
  if (broken.length <= lines) return broken;
  return [...broken.slice(0, lines - 1), shortened(broken[lines - 1] ?? '', ems)];
}

function shortened(line: string, ems: number): string {
  const signs = [...line];
  while (signs.length > 0 && widthOf(`${signs.join('')}…`) > ems) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** Where a line may end: after a space, on either side of a wide character but not before a closing sign. */
function piecesOf(text: string, ems: number): string[] {
  const pieces: string[] = [];
  for (const sign of text) {
    const last = pieces.at(-1);
    const joins =
      last !== undefined &&
      (/[，。？！、；：）」』”’,.?!;:)\]]/.test(sign) ||
        (!/\s$/.test(last) && !wide.test(sign) && !wide.test(last))) &&
      widthOf(last + sign) <= ems;
    if (joins) pieces[pieces.length - 1] = last + sign;
    else pieces.push(sign);
  }
  return pieces;
}
