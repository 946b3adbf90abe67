import { checkFamily } from '../../testing/check-family';
import { coloredObjects } from './colored-objects';

checkFamily(coloredObjects, {
  en: [
    ['On the shelf, I see a mauve stress ball and a purple booklet. What color is the booklet?', 'purple'],
    ['On the table, there is a red cup and a blue fork. Is the fork red?', 'no'],
    [
      'On the floor, you see a red ball, a green hat, and a blue sock. How many things are neither red nor blue?',
      1,
    ],
    [
      'On the desk, you see a set of items arranged in a row: a red ball, a green hat, a blue sock, and a black cup. What is the color of the item directly to the left of the blue item?',
      'green',
    ],
    [
      'On the desk, you see a bunch of objects arranged in a row: a red ball, a green hat, and a blue sock. What is the color of the object furthest from the hat?',
      'red',
    ],
    [
      'On the desk, I see several things arranged in a row: a red ball, a green hat, a blue sock, and a red cup. How many non-red things do you see to the right of the green thing?',
      1,
    ],
    [
      'On the table, you see two red pens, three blue pens, and one red cup. If I remove all the red things from the table, how many pens remain on it?',
      3,
    ],
    [
      'On the bed, there are three pink dog leashes and two grey pairs of sunglasses. How many dog leashes are there?',
      3,
    ],
    [
      'On the desk, there is a red pen, a blue mug, and a green book. What is the color of the right-most thing?',
      'green',
    ],
  ],
  zh: [
    ['桌子上有一支红色的笔、一个蓝色的杯子和一本绿色的书。杯子是什么颜色？', '蓝色'],
    ['桌子上有一支红色的笔和一个蓝色的杯子。笔是红色的吗？', '是'],
    ['桌上摆着两支红色的笔、三支蓝色的笔和一个红色的杯子。一共有几支蓝色的笔？', 3],
    ['书架上依次放着一个红色的球、一顶绿色的帽子和一个蓝色的杯子。最左边的是什么颜色？', '红色'],
    ['书架上依次放着一个红色的球、一顶绿色的帽子和一个蓝色的杯子。帽子右边的东西是什么颜色的？', '蓝色'],
    ['桌上有两支红色的笔、三支蓝色的笔和一个红色的杯子。如果拿走所有笔，还剩几个红色的东西？', 1],
    ['地板上有一个红色的球、一个黄色的球和一个黑色的杯子。有几个东西既不是红色的也不是黑色的？', 1],
  ],
});
