import { expect, test } from 'vitest';
import { decodeText } from './decode-text';

test.each([
  ['UTF-8', [0xe9, 0xa2, 0x98]],
  ['UTF-16 of Windows', [0xff, 0xfe, 0x98, 0x98]],
  ['UTF-16 the other way round', [0xfe, 0xff, 0x98, 0x98]],
  ['GB 18030', [0xcc, 0xe2]],
])('reads 题 in %s', (_, bytes) => expect(decodeText(new Uint8Array(bytes).buffer)).toBe('题'));

test('an empty file is empty text', () => expect(decodeText(new ArrayBuffer(0))).toBe(''));
