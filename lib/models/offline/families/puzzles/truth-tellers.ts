import { readingOf } from '../../grammar/closed-family';
import type { Family } from '../../grammar/family';
import { phrase } from '../../grammar/phrase';
import { cite, textCode } from '../../grammar/program-lines';
import { oneOf, person } from '../../grammar/text-slots';

const honest = oneOf({
  yes: {
    en: 'tells the truth|is telling the truth|is a knight|is honest|is truthful',
    zh: '说(?:的是)?真话|是骑士',
  },
  no: { en: 'lies|is lying|is a liar|is a knave', zh: '说(?:的是)?(?:假话|谎话)|说谎|在说谎|是无赖' },
});

const plain = phrase({
  slots: { who: person, honest },
  forms: { en: ['{who} {honest}'], zh: ['{who}{honest}'] },
  write: ({ who, honest }) => ({ speaker: undefined, who: who.value, honest: honest.value === 'yes' }),
});
const said = phrase({
  slots: { speaker: person, who: person, honest },
  forms: {
    en: ['{speaker} says [that] {who} {honest}', '{speaker} says[,] {who} {honest}'],
    zh: ['{speaker}说[:|,]{who}{honest}'],
  },
  write: ({ speaker, who, honest }) => ({
    speaker: speaker.value,
    who: who.value,
    honest: honest.value === 'yes',
  }),
});
const asks = phrase({
  slots: { who: person, honest },
  forms: {
    en: ['does {who} tell the truth', 'is {who} telling the truth', 'does {who} {honest}'],
    zh: ['{who}{honest}吗'],
  },
  write: ({ who }) => who.value,
});
const asksPlain = phrase({
  slots: { who: person },
  forms: {
    en: ['does {who} tell the truth', 'is {who} (telling the truth|a knight|honest)'],
    zh: ['{who}(说真话|说的是真话|是骑士)吗', '{who}说的是真话吗'],
  },
  write: ({ who }) => who.value,
});

/** The web of lies: who tells the truth, when everyone either always does or never does. */
export const truthTellers: Family = {
  id: 'truth-tellers',
  topic: 'puzzles',
  title: { en: 'Truth-tellers and liars', zh: '真话与假话' },
  examples: {
    en: [
      'Vina tells the truth. Helene says Vina lies. Kandi says Helene tells the truth. Does Kandi tell the truth?',
    ],
    zh: ['小明说真话。小红说小明说谎。小红说真话吗？'],
  },
  read: ({ text, language }) => {
    const sentences = text
      .replace(/^question: ?/i, '')
      .split(language === 'en' ? /[.?!;] */ : /[.?!;,]/)
      .filter((one) => one !== '');
    const asked =
      (sentences.length > 1 &&
        (asksPlain(sentences.at(-1) ?? '', language) ?? asks(sentences.at(-1) ?? '', language))) ||
      undefined;
    if (!asked || sentences.length > 30) return [];
    const facts = sentences
      .slice(0, -1)
      .map((text) => ({ text, found: (said(text, language) ?? plain(text, language))?.meaning }));
    const names = new Set<string>();
    const lines = [];
    for (const { text, found } of facts) {
      if (!found) return [];
      names.add(found.who);
      if (found.speaker !== undefined) names.add(found.speaker);
      const speaker = found.speaker === undefined ? 'null' : textCode(found.speaker);
      lines.push({
        code: `  { speaker: ${speaker}, about: ${textCode(found.who)}, truthful: ${found.honest} },`,
        note: cite(text),
      });
    }
    if (!names.has(asked.meaning) || names.size > 14) return [];
    const [yes, no] = language === 'zh' ? ['是', '不是'] : ['yes', 'no'];
    const draft = {
      prose: {
        en: 'I try everyone as truth-teller or liar and keep the cases in which all statements fit.',
        zh: '逐一假设每人说真话或说谎，保留与所有陈述相符的情形。',
      },
      lines: [
        `const names = [${[...names].map(textCode).join(', ')}];`,
        'const statements = [',
        ...lines,
        '];',
        'const cases = [...Array(2 ** names.length).keys()].map((bits) => new Map(names.map((name, place) => [name, ((bits >> place) & 1) === 1])));',
        'const fits = (truthful) => statements.every((one) => {',
        '  const isTrue = truthful.get(one.about) === one.truthful;',
        '  return one.speaker === null ? isTrue : truthful.get(one.speaker) === isTrue;',
        '});',
        `const verdicts = new Set(cases.filter(fits).map((truthful) => truthful.get(${textCode(asked.meaning)})));`,
        "if (verdicts.size !== 1) throw new Error('The statements do not settle it');",
      ],
      answer: `verdicts.has(true) ? '${yes}' : '${no}'`,
      tidy: false,
    };
    return [readingOf('truth-tellers', draft, [], language)];
  },
};
