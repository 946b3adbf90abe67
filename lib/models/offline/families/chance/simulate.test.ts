import { expect, test } from 'vitest';
import { readQuestion } from '../../read-question';
import { runForTest } from '../../testing/run-for-test';

/** Simulations answer near the true value, and the same twice. */
test.each([
  ['Simulate rolling two dice 10000 times. How often is the sum 7?', 1 / 6, 0.02],
  ['Simulate rolling 2 dice 10000 times and find the average of the sum.', 7, 0.1],
  ['Simulate tossing a coin 1000 times and count the heads.', 500, 60],
  ['Estimate pi with 100000 random points.', Math.PI, 0.03],
  ['Use 50000 random points to approximate pi', Math.PI, 0.04],
  ['Simulate flipping a fair coin 2000 times, how many heads are there?', 1000, 90],
  ['模拟掷两个骰子10000次，估计点数之和为7的概率。', 1 / 6, 0.02],
  ['模拟掷2枚骰子10000次，求点数之和的平均值', 7, 0.1],
  ['模拟抛一枚硬币1000次，统计正面朝上的次数', 500, 60],
  ['用100000个随机点估计圆周率。', Math.PI, 0.03],
  ['用50000个随机点估算π的值', Math.PI, 0.04],
  ['模拟抛1枚硬币2000次，数一数反面有多少次', 1000, 90],
])('%s', async (question, about, within) => {
  const [reading] = readQuestion(question);
  expect(reading?.family).toBe('simulate');
  const first = await runForTest(reading?.program ?? '');
  expect(Math.abs(Number(first.value) - about)).toBeLessThan(within);
  expect(await runForTest(reading?.program ?? '')).toEqual(first);
});
