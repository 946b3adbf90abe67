import * as monaco from 'monaco-editor/editor.js';
import 'monaco-editor/features/register.all.js';
import 'monaco-editor/languages/definitions/javascript/register.js';
import { javascriptDefaults } from 'monaco-editor/languages/features/typescript/register.js';
import { dataTypes, programTypes } from '@/lib/reasoning/program-types';

/**
 * Monaco as Wand uses it: the whole editor, JavaScript only, workers from our own origin.
 * Hand-picking the editor's features saves little and silently loses the suggest widget.
 */
self.MonacoEnvironment = {
  getWorker: (_id, label) =>
    label === 'javascript'
      ? new Worker(new URL('monaco-editor/languages/features/typescript/ts.worker.js', import.meta.url), {
          type: 'module',
        })
      : new Worker(new URL('monaco-editor/editor/editor.worker.js', import.meta.url), { type: 'module' }),
};

javascriptDefaults.setCompilerOptions({
  allowJs: true,
  checkJs: true,
  allowNonTsExtensions: true,
  target: 99,
  // A program is a module of its own, so names of one cell never clash with those of another.
  module: 99,
  moduleDetection: 3,
  // The sandbox has no DOM: only the language itself completes.
  lib: ['es2023'],
  types: [],
});

/**
 * What the type checker would hold against sound programs: a top-level `return` (1108), dates in
 * arithmetic and the like. Unknown names, assignments to constants and syntax errors stay.
 */
const soundAtRunTime = [1108, 2322, 2339, 2345, 2362, 2363, 2365, 2367, 2531, 2532, 2533, 2554, 2769];
const suggestionsOnly = [6133, 6192, 6196, 7006, 7022, 7027, 7034, 7043, 7044, 7050, 80001, 80004, 80005];
javascriptDefaults.setDiagnosticsOptions({
  noSemanticValidation: false,
  noSyntaxValidation: false,
  diagnosticCodesToIgnore: [...soundAtRunTime, ...suggestionsOnly],
});
javascriptDefaults.addExtraLib(programTypes, 'ts:wand/program.d.ts');
javascriptDefaults.addExtraLib(dataTypes, 'ts:wand/data.d.ts');

export { monaco };
