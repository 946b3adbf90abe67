import { expect, it } from 'vitest';
import { embedAddress, embedFrame, embedHtml, heightMessage } from './embed-html';

const address = 'https://wand.example.org/shared/abc';

it('leads to the embedded page, with what was chosen', () => {
  expect(embedAddress({ address, title: '' })).toBe('https://wand.example.org/embed/abc');
  expect(embedAddress({ address: `${address}#cell-x`, title: '', theme: 'dark', cell: 'x1' })).toBe(
    'https://wand.example.org/embed/abc?theme=dark&cell=x1',
  );
});

it('writes a frame out of which no title breaks', () => {
  const frame = embedFrame({ address, title: '"><script>alert(1)</script> & more' });
  expect(frame.match(/[<>]/g)).toHaveLength(4);
  expect(frame.match(/"/g)?.length).toBe(16);
  expect(frame).toContain('title="&#34;&#62;&#60;script');
});

it('gives the frame the height that it asks for, in one line', () => {
  const html = embedHtml({ address, title: 'Sums' });
  expect(html.split('\n')).toHaveLength(2);
  expect(html).toContain(`==='${heightMessage}'`);
});
