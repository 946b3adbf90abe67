/**
 * What stays of a question when its numbers, names and things are taken out: near-duplicates have the same. In
 * English its function words in order; in Chinese the text without digits.
 */
export function skeletonOf(question: string): string {
  if (/\p{Script=Han}/u.test(question)) return question.replace(/[^\p{Script=Han}]/gu, '').slice(0, 24);
  const words = question.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.filter((word) => words.length < 12 || functionWords.has(word)).join(' ');
}

const functionWords = new Set(
  (
    'a an the and or but if then than that which who what how many much more less fewer is are was were be been has ' +
    'have had do does did will would can could should must to of in on at for from with without by into out up over ' +
    'after before while when each every per all total altogether left now he she it they his her their them him you ' +
    'your i we our there this these those some any other another'
  ).split(' '),
);
