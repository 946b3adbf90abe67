import { closedFamily } from '../../grammar/closed-family';
import type { SlotType } from '../../grammar/form';
import { money } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { type GivenList, noun, oneOf } from '../../grammar/text-slots';

/** `2:3` or `2 to 3`, or three parts. */
const ratio: SlotType<GivenList> = {
  source: {
    en: String.raw`\d{1,6}(?: ?: ?\d{1,6}){1,4}|\d{1,6} to \d{1,6}`,
    zh: String.raw`\d{1,6}(?:[:比]\d{1,6}){1,4}`,
  },
  read: (phrase) => {
    const parts = phrase.split(/ ?: ?| to |比/).map(Number);
    return parts.every((part) => part > 0)
      ? { phrase, value: parts, code: `[${parts.join(', ')}]` }
      : undefined;
  },
};
const wanted = oneOf({
  largest: { en: 'larger|largest|bigger|biggest|greater', zh: '较大|最大|大' },
  smallest: { en: 'smaller|smallest', zh: '较小|最小|小' },
});

export const shareInRatio = closedFamily({
  id: 'share-in-ratio',
  topic: 'arithmetic',
  title: { en: 'Sharing in a ratio', zh: '按比例分配' },
  examples: {
    en: ['Divide 60 in the ratio 2:3.', 'Share $90 in the ratio 1:2:3.'],
    zh: ['把60按2:3分成两份，各是多少？'],
  },
  slots: { total: money, ratio },
  maybe: { wanted, thing: noun },
  forms: {
    en: [
      '(divide|share|split) {total} [{thing}] in [the|a] ratio [of] {ratio} [. @ask [the] {wanted} (share|part|number|amount)]',
      'if {total} [{thing}] is (divided|shared|split) in [the|a] ratio [of] {ratio}, @ask [the] {wanted} (share|part|number|amount)',
    ],
    zh: [
      '[把|将]{total}[个{thing}]按[照]{ratio}(分配|分成两份|分成三份|分|的比分配|的比例分配)[,][每份|各|分别][是|得|各是|分别是](多少|几)[个|元]',
      '[把|将]{total}[个{thing}]按[照]{ratio}(分配|分成两份|分成三份|的比分配|的比例分配),{wanted}的[一份|那份]@what',
    ],
  },
  write: ({ total, ratio, wanted }) => ({
    prose: {
      en: 'The ratio counts equal parts: I find the size of one and take so many for each share.',
      zh: '先求一份是多少，再按份数分配。',
    },
    lines: [
      given('total', total),
      given('ratio', ratio),
      'const parts = ratio.reduce((sum, part) => sum + part, 0);',
      'const onePart = total / parts;',
      'const shares = ratio.map((part) => part * onePart);',
    ],
    answer:
      wanted === undefined
        ? 'shares'
        : wanted.value === 'largest'
          ? 'Math.max(...shares)'
          : 'Math.min(...shares)',
    unit: total.currency,
    tidy: false,
  }),
});
