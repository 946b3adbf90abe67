/** The few words that a card says of its own, in the language of what it shows. */
export type CardWords = { untitled: string; foot: string; counts: (questions: number) => string };

export const cardWords: Record<'en' | 'zh', CardWords> = {
  en: {
    untitled: 'A notebook of questions and programs',
    foot: 'Run the program again in your own browser',
    counts: (questions) => (questions === 1 ? '1 question' : `${questions} questions`),
  },
  zh: {
    untitled: '一份由问题和程序组成的笔记本',
    foot: '在你自己的浏览器中重新运行程序',
    counts: (questions) => `${questions} 个问题`,
  },
};
