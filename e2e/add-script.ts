import type { Page } from '@playwright/test';
import { build } from 'esbuild';

/**
 * Runs a script as the page itself would, under its own security policy: what a debugger evaluates may do more, for
 * instance compile text, and libraries that try that out would be misled.
 */
export async function addScript(page: Page, source: string): Promise<void> {
  await page.evaluate(
    (text) =>
      new Promise<void>((resolve) => {
        setTimeout(() => {
          const script = document.createElement('script');
          script.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
          script.textContent = text;
          document.head.append(script);
          resolve();
        });
      }),
    source,
  );
}

/** Bundles some lines of TypeScript, which may import from the root of the repository, and runs them as above. */
export async function addBundle(page: Page, contents: string): Promise<void> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'iife',
    write: false,
  });
  await addScript(page, outputFiles[0]?.text ?? '');
}
