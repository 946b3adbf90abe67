import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given, step } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const two = oneOf({
  chickens: { en: 'chickens?|hens?', zh: '鸡' },
  ducks: { en: 'ducks?', zh: '鸭' },
  birds: { en: 'birds?', zh: '(?!)' },
});
const four = oneOf({
  rabbits: { en: 'rabbits?', zh: '兔子?' },
  cows: { en: 'cows?', zh: '牛' },
  pigs: { en: 'pigs?', zh: '猪' },
  sheep: { en: 'sheep', zh: '羊' },
  dogs: { en: 'dogs?', zh: '狗' },
});
const both = oneOf({
  yes: { en: 'of each|are there of each(?: kind)?', zh: '(?:各|分别)有?(?:多少|几)只?' },
});

export const chickensRabbits = closedFamily({
  id: 'chickens-rabbits',
  topic: 'puzzles',
  title: { en: 'Heads and legs', zh: '鸡兔同笼' },
  examples: {
    en: ['Chickens and rabbits have 35 heads and 94 legs in all. How many rabbits are there?'],
    zh: ['鸡兔同笼，共有35个头，94只脚，鸡和兔各有多少只？'],
  },
  slots: { two, four, heads: count, legs: count },
  maybe: { wantedTwo: two, wantedFour: four, both },
  forms: {
    en: [
      '[there are] {heads} heads and {legs} (legs|feet) among ({two} and {four}|{four} and {two}). how many (({wantedTwo}|{wantedFour}) are there|{both})',
      '(a|the) (farm|farmer) has ({two} and {four}|{four} and {two}). there are {heads} heads and {legs} (legs|feet) [in all|in total|altogether]. how many (({wantedTwo}|{wantedFour}) are there|{both})',

      '[a] [(farm|farmer|cage|barn|field) (has|with|contains)] [(some|there are)] ({two} and {four}|{four} and {two}) [in a cage|on a farm|together] [.|,|with] [(they|that|which)] [have] [a total of|together] {heads} heads and {legs} (legs|feet) [in all|in total|altogether|together]. how many (({wantedTwo}|{wantedFour}) [are there]|{both}|{wantedTwo} and {wantedFour} are there)',
    ],
    zh: [
      '{two}{four}同笼,[一共|共][有]{heads}个头,[有|共有]{legs}(只|条)(脚|腿),[问]({two}和{four}|{two},{four}|{two}{four}|{wantedTwo}|{wantedFour})({both}|有(多少|几)只)',
      '[(笼子里|笼子中|笼中|一个笼子里)]有{two}和{four}[共|一共]{heads}只,(脚|腿)[有|共]{legs}(只|条),({two}和{four}|{wantedTwo}|{wantedFour})({both}|有(多少|几)只)',

      '{two}{four}同笼,头[有|共]{heads}个,(脚|腿)[有|共]{legs}(只|条),[问]({two}和{four}|{two},{four}|{two}{four}|{wantedTwo}|{wantedFour})({both}|有(多少|几)只)',
      '[(笼子里|笼子中|笼中|一个笼子里)有][若干只]{two}{four}同笼,[一共|共|上]有{heads}个头,[有|共有]{legs}(只|条|个)(脚|腿),({two}和{four}|{two},{four}|{wantedTwo}|{wantedFour}|问{two}和{four})({both}|有(多少|几)只)',
      '[(笼子里|笼子中|笼中|一个笼子里)有][若干只]{two}和{four},[一共|共|从上面数,|上]有{heads}个头,[有|共有|从下面数,有|从下面数]{legs}(只|条|个)(脚|腿),[问]({two}和{four}|{two},{four}|{wantedTwo}|{wantedFour})({both}|有(多少|几)只)',
    ],
  },
  write: ({ two, four, heads, legs, wantedTwo, wantedFour }) => {
    if ((wantedTwo && wantedTwo.value !== two.value) || (wantedFour && wantedFour.value !== four.value))
      return undefined;
    const one = wantedTwo && !wantedFour ? two.value : wantedFour && !wantedTwo ? four.value : undefined;
    return {
      prose: {
        en: 'If all had two legs, the legs left over come in pairs from the four-legged ones.',
        zh: '假设全是两只脚的，多出的脚每两只对应一只四脚动物。',
      },
      lines: [
        given('heads', heads),
        given('legs', legs),
        step(`const ${four.value} = (legs - 2 * heads) / 2;`, '2 legs more for each', '每只多 2 只脚'),
        `const ${two.value} = heads - ${four.value};`,
        `if (!Number.isInteger(${four.value}) || ${four.value} < 0 || ${two.value} < 0) throw new Error('These numbers do not fit');`,
      ],
      answer: one ?? `{ ${two.value}, ${four.value} }`,
      tidy: false,
    };
  },
});
