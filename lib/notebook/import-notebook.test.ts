import { expect, test } from 'vitest';
import { writeFile } from './file';
import { importNotebook } from './import-notebook';
import { writeIpynb } from './ipynb';
import { answeredNotebook } from './testing/answered-notebook';

test.each([
  ['.wand.json', writeFile(answeredNotebook)],
  ['.ipynb', writeIpynb(answeredNotebook)],
])('a file that Wand wrote as %s comes back', (_, text) => {
  expect(importNotebook(text)).toEqual({ ok: true, value: answeredNotebook });
});

test.each([
  ['{"nbformat": 4, "cells": 3, "metadata": {}}', 'invalid'],
  ['{"nbformat": 4, "cells": [], "metadata": {"wand": {}}}', 'not-wand'],
  ['<!doctype html><title>Other</title>', 'not-wand'],
  ['[]', 'not-wand'],
  ['hello', 'not-json'],
])('%s is refused as %s', (text, code) => {
  expect(importNotebook(text)).toMatchObject({ ok: false, problem: { code } });
});
