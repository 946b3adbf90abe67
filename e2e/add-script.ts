import type { Page } from '@playwright/test';

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
