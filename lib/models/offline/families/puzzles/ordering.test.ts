import { checkFamily } from '../../testing/check-family';
import { ordering } from './ordering';

checkFamily(ordering, {
  en: [
    ['Ann is taller than Bob. Cid is shorter than Bob. Who is the tallest?', 'Ann'],
    ['Ann is older than Bob, and Bob is older than Cid. Who is the youngest?', 'Cid'],
    ['Kim is faster than Lee. Lee is faster than Max. Max is faster than Ned. Who is the slowest?', 'Ned'],
    ['Tom is heavier than Sam and Sam is heavier than Joe. Who is the lightest?', 'Joe'],
    ['A is younger than B. C is older than B. Who is the oldest?', 'C'],
    ['Pat is shorter than Quin. Who is tallest?', 'Quin'],
  ],
  zh: [
    ['小明比小红高，小刚比小红矮，谁最矮？', '小刚'],
    ['小明比小红高，小刚比小红矮，谁最高？', '小明'],
    ['甲比乙快，乙比丙快，最慢的是谁？', '丙'],
    ['甲比乙重，丙比甲重，谁最轻？', '乙'],
    ['小李比小王大，小张比小李大，谁最大？', '小张'],
    ['甲比乙矮，谁最高', '乙'],
  ],
});
