export type Monaco = typeof import('./monaco-setup').monaco;

let loading: Promise<Monaco> | undefined;
let loaded = false;

/** Whether an editor can open without a wait. */
export const monacoIsHere = () => loaded;

/**
 * Loads Monaco once, when someone points at a program or goes into one: it weighs more than all the rest of the page.
 * A failed load is tried again.
 */
export function loadMonaco(): Promise<Monaco> {
  loading ??= import('./monaco-setup').then(
    ({ monaco }) => {
      loaded = true;
      return monaco;
    },
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
