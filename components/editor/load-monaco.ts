export type Monaco = typeof import('./monaco-setup').monaco;

let loading: Promise<Monaco> | undefined;

/** Loads Monaco once, on the first focus of a program or when the page is idle; a failed load is tried again. */
export function loadMonaco(): Promise<Monaco> {
  loading ??= import('./monaco-setup').then(
    ({ monaco }) => monaco,
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
