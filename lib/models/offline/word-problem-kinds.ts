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
      en: [
        'Lena has 31 shells and Omar has 19 shells. How many more shells does Lena have than Omar?',
        'Lena found 14 shells and 30 stones at the lake. Now she has 50 shells and 44 stones. How many more stones than shells did Lena find at the lake?',
      ],
      zh: ['果园里有苹果树45棵，梨树28棵，苹果树比梨树多多少棵？'],
    },
  },
  {
    id: 'word-problem-start',
    title: { en: 'What there was at first, what came or went', zh: '原来有多少，变化了多少' },
    examples: {
      en: [
        'After Nora gave 8 pens to Tom she had 15 pens left. How many pens did she have at first?',
        'There were 12 birds on a roof. Some more birds came. Now there are 20 birds on the roof. How many birds came?',
      ],
      zh: ['停车场开走了12辆车，还剩25辆，原来有多少辆车？'],
    },
  },
  {
    id: 'word-problem-told-by-another',
    title: { en: 'One amount told by another', zh: '已知相差多少或几倍' },
    examples: {
      en: [
        'Omar has 14 fewer cards than Lena. Lena has 40 cards. How many cards does Omar have?',
        'Nora read 3 times as many pages as Tom. Tom read 25 pages. How many pages did Nora read?',
      ],
      zh: ['小明有邮票32张，小红比小明多9张，小红有多少张邮票？'],
    },
  },
  {
    id: 'word-problem-rates',
    title: { en: 'So many each, a day, or for so much', zh: '每天多少、单价与总价' },
    examples: {
      en: [
        'Ivo reads 14 pages a day. His book has 98 pages. How many days does he need?',
        'Each ticket costs $7. Lena bought 4 tickets for herself and 2 for Omar. How much did she spend?',
      ],
      zh: ['每本练习本3元，买8本要多少元？'],
    },
  },
  {
    id: 'word-problem-two-steps',
    title: { en: 'Two steps, the rest, what is still needed', zh: '两步计算、其余与还缺' },
    examples: {
      en: [
        'There are 3 boxes with 12 pencils in each. Tom gives 7 pencils away. How many pencils are left?',
        'Nora had 64 eggs. She put 24 of them into one basket and the rest into 5 other baskets. How many eggs were in each of the other baskets?',
        'The recipe calls for 9 cups of flour. Omar already put in 3 cups. How many more cups does he need to add?',
      ],
      zh: ['有3盒铅笔，每盒12支，用去7支，还剩多少支？'],
    },
  },
];
