import { checkFamily } from '../../testing/check-family';
import { truthTellers } from './truth-tellers';

checkFamily(truthTellers, {
  en: [
    [
      'Vina tells the truth. Helene says Vina lies. Kandi says Helene tells the truth. Does Kandi tell the truth?',
      'no',
    ],
    ['Ann lies. Bob says Ann lies. Does Bob tell the truth?', 'yes'],
    ['Tom tells the truth. Sam says Tom tells the truth. Does Sam tell the truth?', 'yes'],
    [
      'Question: Fidel tells the truth. Jerry says Fidel tells the truth. Vina says Jerry lies. Does Vina tell the truth?',
      'no',
    ],
    ['A is a knight. B says A is a knave. Is B a knight?', 'no'],
    ['Kim lies. Lee says Kim tells the truth. Max says Lee lies. Is Max telling the truth?', 'yes'],
  ],
  zh: [
    ['小明说真话。小红说小明说谎。小红说真话吗？', '不是'],
    ['甲说谎。乙说甲说谎。乙说真话吗？', '是'],
    ['甲说真话，乙说甲说真话，乙说的是真话吗？', '是'],
    ['甲说真话。乙说甲说假话。丙说乙说假话。丙说真话吗？', '是'],
    ['甲是骑士。乙说甲是无赖。乙是骑士吗？', '不是'],
    ['甲说谎，乙说甲说真话，丙说乙说谎，丙说真话吗？', '是'],
  ],
});
