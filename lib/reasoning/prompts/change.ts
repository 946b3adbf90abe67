import type { Change } from '../change';
import type { Language } from '../question';
import type { InLanguage } from './in-language';

/** A program that a person asked in words to have changed (edit by prompt). Stands on the instructions for any program. */
export const changeInstructions = (program: InLanguage): InLanguage => ({
  en: `${program.en}

This time there is a program already, and the person asks for a change of it. Change what they ask for and nothing else: keep its names, order, comments and what they wrote by hand wherever that still holds. Reply with one plain sentence in the language of their wish that says what you changed, then the whole changed program in one fenced block. The question still holds, unless the change says otherwise.`,
  zh: `${program.zh}

这一次已经有了一个程序，提问者希望修改它。只改他们要求的地方，别的都不动：凡是仍然成立的，名字、顺序、注释和手写的部分都保留。先用他们所用的语言写一句简单的话，说明改了什么，再把修改后的整个程序写在一个代码块里。除非修改另有要求，原来的问题仍然成立。`,
});

/** The program as it stands, as data, and what the person wants changed. */
export const changeData = ({ wish, program }: Change, language: Language): string => {
  const [stands, asks] =
    language === 'zh'
      ? ['现有的程序（数据）：', '提问者希望的修改：']
      : ['The program as it stands, as data:', 'The change that the person asks for:'];
  return `${stands}\n\`\`\`js\n${program}\n\`\`\`\n\n${asks}\n${wish}`;
};
