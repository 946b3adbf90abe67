import { expect, it } from 'vitest';
import { safeLink } from './safe-link';

it.each([
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['#part', '#part'],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  [' javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['vbscript:x', null],
  ['file:///etc/passwd', null],
  ['//example.org', null],
  ['notebooks/1', null],
  [undefined, null],
])('makes of %j the link %j', (href, link) => expect(safeLink(href)).toBe(link));
