import { checkFamily } from '../../testing/check-family';
import { mixture } from './mixture';

checkFamily(mixture, {
  en: [
    [
      'If you mix 2 liters of a 10% salt solution with 3 liters of a 20% salt solution, what is the concentration?',
      16,
      '%',
    ],
    [
      '100 ml of a 50% alcohol solution is mixed with 100 ml of a 30% alcohol solution. What is the final concentration?',
      40,
    ],
    ['Mix 1 L of 5% sugar solution and 4 L of 10% sugar solution. Find the concentration', 9],
    [
      'I mix 10 grams of a 0% acid solution with 10 grams of a 25% acid solution. What is the resulting concentration?',
      12.5,
    ],
    [
      'Combine 3 litres of a 40% acid solution with 1 litre of a 20% acid solution. What is the concentration of the mixture?',
      35,
    ],
    [
      '20 g of 15% salt solution are mixed with 60 g of 35% salt solution. What is the concentration of the mixture?',
      30,
    ],
  ],
  zh: [
    ['把200克浓度10%的盐水和300克浓度20%的盐水混合，浓度是多少？', 16, '%'],
    ['将100毫升浓度为50%的酒精与100毫升浓度为30%的酒精混合，混合后的浓度是多少', 40],
    ['把1升浓度5%的糖水和4升浓度10%的糖水混合后，浓度是多少？', 9],
    ['将10克浓度0%的溶液和10克浓度25%的溶液混合在一起，所得溶液的浓度是多少', 12.5],
    ['3千克浓度为40%的盐水与1千克浓度为20%的盐水混合，混合后浓度为多少？', 35],
    ['把20克浓度15%的盐水和60克浓度35%的盐水混合，混合后溶液的浓度是多少？', 30],
  ],
});
