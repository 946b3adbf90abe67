import { cutOffProgram, error, inWords, program, refusal, type Script } from './openai-server-script';

/**
 * What the scripted model says to the questions of the end-to-end tests. Each test asks a question of its own that
 * starts with one of these words; what follows them keeps parallel tests apart.
 */
export const scripts: Script[] = [
  {
    when: 'Plain:',
    replies: [program('const total = 2 + 2; // "2 + 2"\nanswer(total, { unit: "apples" });')],
  },
  { when: 'Explain:', replies: [program('const boxes = 3;\nanswer(boxes * 12, { unit: "pencils" });')] },
  {
    when: 'Explain:',
    asks: 'You explain to a person',
    replies: [inWords('There are three boxes. Twelve pencils in each make 36.')],
  },
  { when: 'Changing:', replies: [program('const boxes = 3;\nanswer(boxes * 12, { unit: "pencils" });')] },
  {
    when: 'Changing:',
    asks: 'the person asks for a change of it',
    replies: [program('const boxes = 4; // "one more"\nanswer(boxes * 12, { unit: "pencils" });')],
  },
  {
    when: 'Slow:',
    replies: [
      program(
        `${Array.from(
          { length: 200 },
          (_, line) => `const quantity${line} = ${line}; // a line that takes its time`,
        ).join('\n')}\nanswer(quantity199);`,
        { delayMs: 60, chunkSize: 20 },
      ),
    ],
  },
  {
    when: 'Repair:',
    replies: [
      program('const boxes = 3;\nconst pencils = boxes.times(12);\nanswer(pencils);'),
      program('const boxes = 3;\nconst pencils = boxes * 12;\nanswer(pencils, { unit: "pencils" });'),
    ],
  },
  {
    when: 'Silent:',
    replies: [program('const sum = 40 + 2;'), program('const sum = 40 + 2;\nanswer(sum);')],
  },
  { when: 'Hopeless:', replies: [program('const x = missingThing + 1;\nanswer(x);')] },
  {
    when: 'Tail:',
    replies: [
      program('const boxes = 3;\nconsole.log("boxes: " + boxes);\nanswer(boxes.times(12));'),
      program('const boxes = 3;\nanswer(boxes * 12);'),
    ],
  },
  {
    when: 'Stubborn:',
    replies: [1, 2, 3, 4].map((number) =>
      program(`const amount${number} = nothing${number};\nanswer(amount${number});`),
    ),
  },
  { when: 'Refused:', replies: [refusal('This asks for an opinion, which no program can compute.')] },
  {
    when: 'Ambiguous:',
    replies: [
      inWords('ASK: How many pencils are in a box?\n- twelve\n- ten'),
      program(
        'const boxes = 3;\nconst perBox = 12; // "twelve"\nanswer(boxes * perBox, { unit: "pencils" });',
      ),
    ],
  },
  {
    when: 'Decomposed:',
    asks: 'You break a question into sub-questions',
    replies: [
      inWords(
        '- eggsLaid: How many eggs do 16 hens lay in a week, one a day each?\n- eggsUsed: How many eggs are used in a week, 3 + 4 a day?\n- eggsLeft (eggsLaid, eggsUsed): How many eggs are left?',
      ),
    ],
  },
  {
    when: 'Decomposed:',
    asks: 'Write the program for the one sub-question',
    replies: [
      program(
        'const hens = 16; // "16 hens"\nconst days = 7; // "a week"\nanswer(hens * days, { unit: "eggs" });',
      ),
      program('const usedADay = 3 + 4; // "3 + 4 a day"\nanswer(usedADay * 7, { unit: "eggs" });'),
      program('answer(eggsLaid - eggsUsed, { unit: "eggs" });'),
    ],
  },
  {
    when: 'Decomposed:',
    asks: 'Write the program that joins',
    replies: [program('const price = 2; // "$2 each"\nanswer(eggsLeft * price, { unit: "dollars" });')],
  },
  {
    when: 'Simulated:',
    asks: 'may also ask a language model while it runs',
    replies: [
      program(
        'const words = ["carrot", "pear", "leek"]; // "a carrot, a pear and a leek"\nlet vegetables = 0;\nfor (const word of words) {\n  const kind = await ask(`What is a ${word} in the kitchen?`, ["fruit", "vegetable"]);\n  if (kind === "vegetable") vegetables += 1;\n}\nanswer(vegetables);',
      ),
    ],
  },
  {
    when: /^What is a (carrot|leek) in the kitchen/,
    asks: 'A running program asks you',
    replies: [inWords('vegetable')],
  },
  { when: /^What is a pear in the kitchen/, asks: 'A running program asks you', replies: [inWords('fruit')] },
  {
    when: 'Squares:',
    replies: [
      program('const count = 3; // "first three"\nanswer(count * (count + 1) * (2 * count + 1) / 6);'),
    ],
  },
  {
    when: 'Skilled:',
    replies: [program('const bigger = sumOfSquares(4); // "the first four"\nanswer(bigger);')],
  },
  { when: 'Words:', replies: [inWords('The answer is 42. Trust me. Result: 42')] },
  { when: 'Key:', replies: [error(401, 'Incorrect API key provided.')] },
  { when: 'Limit:', replies: [error(429, 'Too many requests.', 7)] },
  { when: 'Broken:', replies: [{ kind: 'malformed', text: 'Adds.\n```js\nanswer(' }] },
  // What came of these two programs would already run and answer.
  {
    when: 'Cut:',
    replies: [
      cutOffProgram(
        'console.log("run");\nanswer(1);\n// The rest of a long program that never came: 1234567890',
      ),
    ],
  },
  {
    when: 'Dropped:',
    replies: [{ kind: 'drop', text: 'Adds.\n```js\nconsole.log("run");\nanswer(1);\n// More' }],
  },
  {
    when: 'Overloaded:',
    replies: [{ kind: 'streamed-error', text: 'Adds.\n```js\nanswer(1);\n', message: 'Overloaded.' }],
  },
  { when: 'Hang:', replies: [{ kind: 'hang', text: 'Thinking' }] },
  { when: 'Endless:', replies: [program('console.log("starting");\nwhile (true) {}')] },
  {
    when: 'Printing:',
    replies: [
      program(
        'for (let i = 1; i <= 3; i += 1) {\n  console.log("step " + i);\n  const until = i * 2e6;\n  for (let j = 0; j < until; j += 1);\n}\nanswer("done");',
      ),
    ],
  },
  // Each of five programs is a reply of its own: three say 12, one says 7, one fails.
  {
    when: 'Vote:',
    replies: [
      program('const boxes = 3;\nanswer(boxes * 4);'),
      program('const boxes = 3;\nanswer(boxes + 4);'),
      program('answer(nothing);'),
      program('const crates = 3; // "3 boxes"\nanswer(crates * 4);', { delayMs: 20 }),
      program('let total = 0;\nfor (let box = 0; box < 3; box += 1) total += 4;\nanswer(total);', {
        delayMs: 20,
      }),
    ],
  },
  { when: 'Tie:', replies: [1, 2, 3, 4, 5].map((number) => program(`answer(${number});`)) },
  { when: 'Hanging vote:', replies: [program('answer(1);'), { kind: 'hang', text: 'Thinking' }] },
  {
    when: 'Checked:',
    replies: [program('answer(7, { unit: "pencils" });'), program('answer(36, { unit: "pencils" });')],
  },
  {
    when: 'Tested:',
    replies: [
      program('answer(12);'),
      program('answer(7);'),
      program('answer(7);', { delayMs: 20 }),
      program('answer(nothing);'),
    ],
  },
  {
    when: 'Tested:',
    asks: 'You write tests',
    replies: [
      program(
        'check("three equal boxes hold it", () => value % 3 === 0);\ncheck("each box holds four", () => value / 3 >= 4);\ncheck("no more than twenty", () => value <= 20);',
      ),
    ],
  },
  // The second test contradicts the first.
  { when: 'Contradictory:', replies: [program('answer(12);')] },
  {
    when: 'Contradictory:',
    asks: 'You write tests',
    replies: [program('check("even", () => value % 2 === 0);\ncheck("odd", () => value % 2 === 1);')],
  },
  {
    when: 'Verified:',
    replies: [program('answer(7, { unit: "pencils" });'), program('answer(12, { unit: "pencils" });')],
  },
  {
    when: 'Verified:',
    asks: 'You check an answer',
    replies: [
      program(
        'const perBox = value / 3;\nconst verdict = Number.isInteger(perBox) ? "right" : "wrong";\nanswer({ verdict, reason: `${value} pencils in 3 boxes are ${perBox} in each` });',
      ),
    ],
  },
  { when: 'Compared:', replies: [program('answer(3 * 12, { unit: "pencils" });', { delayMs: 10 })] },
  { when: 'Compared:', asks: 'Answer the question at once', replies: [inWords('ANSWER: 34 pencils')] },
  {
    when: 'Compared:',
    asks: 'thinking step by step',
    replies: [inWords('Three boxes of twelve.\n3 × 12 = 36\n\nANSWER: 36 pencils')],
  },
  {
    when: 'Agent:',
    asks: 'several small JavaScript programs',
    replies: [
      inWords(
        '- [ ] list the squares\n- [ ] add them up\n\nI list the squares first.\n```js\nconst squares = [1, 2, 3].map((n) => n * n);\nconsole.log(squares.join(" "));\n```',
      ),
      inWords(
        '- [x] list the squares\n- [ ] add them up\n\nI add up what was listed.\n```js\nanswer(squares.reduce((sum, square) => sum + square, 0));\n```',
      ),
    ],
  },
];
