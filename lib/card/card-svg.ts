import type { ShareFacts } from '@/lib/notebook/share-facts';
import { cardWords } from './card-words';
import { widthOf, wrapText } from './wrap-text';

/** The size that Open Graph's readers cut least, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Source Serif holds no Chinese, ZCOOL XiaoWei does: whichever has the character draws it. */
const serif = 'Source Serif 4 Variable, ZCOOL XiaoWei';
const sans = 'Inter, ZCOOL XiaoWei';
const [left, right] = [150, 1110] as const;

/**
 * A card of what a link shows, as SVG: its title, its first question with the answer, and how many there are.
 * `can` takes out what no font at hand can draw. Every text is escaped; nothing in the picture is loaded from elsewhere.
 */
export function cardSvg(facts: ShareFacts, can: (text: string) => string): string {
  const words = cardWords[/\p{Script=Han}/u.test(facts.title + facts.question) ? 'zh' : 'en'];
  const title = can(facts.title);
  const question = can(facts.question) || title || words.untitled;
  const answer = facts.answer === null ? '' : can(facts.answer);
  const size = widthOf(question) > 34 ? 46 : 58;
  const lines = wrapText(question, (right - left) / size, answer === '' ? 5 : 3);
  const top = 205;
  const end = top + (lines.length - 1) * size * 1.3;
  const [answerLine = ''] = wrapText(answer, (right - left) / 84, 1);
  const foot = [words.counts(facts.questions), words.foot].join('  ·  ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`,
    '<rect width="1200" height="630" fill="#fdfcfa"/>',
    // The trace's rail, as in the notebook: asked, written, ran, answered.
    '<path d="M90 108V540" stroke="#d8d2f3" stroke-width="4"/>',
    ...[108, 252, 396].map(
      (y) => `<circle cx="90" cy="${y}" r="11" fill="#fdfcfa" stroke="#4f37c4" stroke-width="4"/>`,
    ),
    '<circle cx="90" cy="540" r="14" fill="#4f37c4"/>',
    line(
      title === question ? '' : (wrapText(title, (right - left) / 30, 1)[0] ?? ''),
      118,
      30,
      sans,
      '#615e6c',
    ),
    ...lines.map((text, at) => line(text, top + at * size * 1.3, size, serif, '#1c1b22')),
    line(answerLine, Math.max(end + 120, 430), 84, serif, '#4f37c4'),
    line(foot, 550, 27, sans, '#615e6c'),
    `<text x="${right}" y="118" text-anchor="end" font-family="${sans}" font-size="30" font-weight="700" fill="#1c1b22">Wand</text>`,
    '</svg>',
  ].join('');
}

const line = (text: string, y: number, size: number, family: string, fill: string): string =>
  text === ''
    ? ''
    : `<text x="${left}" y="${Math.round(y)}" font-family="${family}" font-size="${size}" fill="${fill}">${escaped(text)}</text>`;

const escaped = (text: string): string =>
  text
    // XML has no way to say these.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    .replace(/[\u0000-\u001f\ufffe\uffff]/g, ' ')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
