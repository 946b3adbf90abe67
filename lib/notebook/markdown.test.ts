import { expect, test } from 'vitest';
import { fenced, writeMarkdown } from './markdown';
import { answeredNotebook } from './testing/answered-notebook';

test('a notebook reads as Markdown', () => {
  expect(writeMarkdown(answeredNotebook)).toBe(`# Sixes and sevens

# Heading

Let $x = 6$.

> What is 6 × 7?

\`\`\`\`js
const fence = \`
\`\`\`
\`;
console.log("six sevens");
answer(6 * 7, { unit: "apples" });
\`\`\`\`

\`\`\`text
six sevens
\`\`\`

**Answer**: \`42 apples\`

Expected: \`42\`

<details>
<summary>Attempt 1</summary>

\`\`\`js
answer(sx)
\`\`\`

**Error**: \`ReferenceError: 'sx' is not defined\`

</details>

> And 7 × 8?

\`\`\`js
answer(7 * 8)
\`\`\`

> 零乘以七是多少？
`);
});

test.each(['plain', '```', 'a ```` b', '`'.repeat(30)])(
  'a fence is longer than what it holds: %s',
  (content) => {
    const [fence = ''] = fenced(content, 'js').split('js\n');
    expect(content.includes(fence)).toBe(false);
  },
);
