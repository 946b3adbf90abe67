import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonText } from './json-text';

it('reads back as what it was, whatever the data', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(JSON.parse(jsonText(value)))).toBe(JSON.stringify(value));
    }),
  );
});

it('puts a list of plain values on one line, and everything else on lines of its own', () => {
  expect(jsonText({ a: [1, 'x', null], b: [{ c: 1 }], d: [], e: {}, f: undefined })).toBe(
    '{\n  "a": [1,"x",null],\n  "b": [\n    {\n      "c": 1\n    }\n  ],\n  "d": [],\n  "e": {}\n}',
  );
});
