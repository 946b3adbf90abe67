import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileJsonSchema } from './file-schema';

const published = new URL('./wand-notebook.schema.json', import.meta.url);

// UPDATE_SCHEMA=1 npx vitest run lib/notebook/file-schema.test.ts
if (process.env.UPDATE_SCHEMA) writeFileSync(published, fileJsonSchema());

test('the published JSON Schema says what the parser takes', () => {
  expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(JSON.parse(fileJsonSchema()));
});
