import loadEmscripten from '@jitl/quickjs-wasmfile-release-sync/emscripten-module';
import { QuickJSFFI } from '@jitl/quickjs-wasmfile-release-sync/ffi';
import {
  type EmscriptenModuleLoaderOptions,
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSContext,
  type QuickJSRuntime,
  type QuickJSSyncVariant,
} from 'quickjs-emscripten-core';
import { sandboxLimits } from '../limits';

/**
 * The only importer of the QuickJS packages. An instance serves one run and is then dropped, never
 * disposed: disposing aborts after an out-of-memory or a leaked handle.
 */
export type EngineInstance = {
  runtime: QuickJSRuntime;
  context: QuickJSContext;
  /** Whether the memory has refused to grow: the engine's own reports of that are often empty. */
  memoryRefused(): boolean;
  memoryBytes(): number;
};

const variant: QuickJSSyncVariant = {
  type: 'sync',
  importFFI: async () => QuickJSFFI,
  importModuleLoader: async () => loadEmscripten,
};

/** An abort is thrown too; what the module would print about it is for its own developers. */
const silent: EmscriptenModuleLoaderOptions & Record<'print' | 'printErr', () => void> = {
  print: () => {},
  printErr: () => {},
};

const pageBytes = 65_536;
/** What the module asks for at its start. */
const initialPages = 256;

/**
 * A memory of fixed maximum: the engine's own limit was measured not to hold (string and buffer bombs
 * grew to 1.6 GB under a limit of 64 MB).
 */
export const newInstance = async (module: WebAssembly.Module, memoryMB: number): Promise<EngineInstance> => {
  const maximum = Math.max(initialPages, Math.floor((memoryMB * 1024 * 1024) / pageBytes));
  const memory = new WebAssembly.Memory({ initial: initialPages, maximum });
  let refused = false;
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    try {
      return grow(pages);
    } catch (error) {
      refused = true;
      throw error;
    }
  };
  const engine = await newQuickJSWASMModuleFromVariant(
    newVariant(variant, {
      wasmModule: async () => module,
      wasmMemory: async () => memory,
      emscriptenModule: silent,
    }),
  );
  const runtime = engine.newRuntime();
  runtime.setMaxStackSize(sandboxLimits.stackBytes);
  return {
    runtime,
    context: runtime.newContext(),
    memoryRefused: () => refused,
    memoryBytes: () => memory.buffer.byteLength,
  };
};
