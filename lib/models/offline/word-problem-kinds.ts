import type { Family } from './grammar/family';

/** The kinds of short word problems that are read without a grammar of their own, as people are shown them. */
export const wordProblemKinds: Pick<Family, 'id' | 'title' | 'examples'>[] = [
  {
    id: 'word-problem-change',
    title: { en: 'Getting, giving and what is left', zh: '增加、减少与剩余' },
    examples: {
      en: [
        'Mia had 24 stickers. She gave 9 stickers to her brother. How many stickers does she have left?',
        'Sam had 17 shells. He found 8 more shells. How many shells does he have in all?',
      ],
      zh: ['小红有24张贴纸，送给弟弟9张，还剩多少张？'],
    },
  },
  {
    id: 'word-problem-groups',
    title: { en: 'Equal groups and sharing', zh: '每份数与平均分' },
    examples: {
      en: [
        'There are 15 boxes with 12 pencils in each box. How many pencils are there in all?',
        'A teacher shares 56 apples equally among 8 children. How many apples does each child get?',
      ],
      zh: ['有15个盒子，每个盒子装12支铅笔，一共有多少支铅笔？'],
    },
  },
  {
    id: 'word-problem-compare',
    title: { en: 'How many more, how many fewer', zh: '比多比少' },
    examples: {
      en: ['Lena has 31 shells and Omar has 19 shells. How many more shells does Lena have than Omar?'],
      zh: ['果园里有苹果树45棵，梨树28棵，苹果树比梨树多多少棵？'],
    },
  },
];
