import { build } from './build';
import { healthy } from './healthy';
import { step } from './step';
import { launchChromium, serveFreshApp } from './test/fresh-app';

/** `npm run picture`: takes the README's picture of a notebook anew, from the app as it is. */
const file = 'e2e/pictures/notebook.png';
const question = 'There are 15 boxes. Each box holds 12 pencils. How many pencils are there in total?';

await build();
const { origin, stop } = await serveFreshApp(3230);
const browser = await launchChromium();
try {
  await step('server', () => healthy(origin));
  const page = await browser.newPage({ viewport: { width: 1120, height: 660 }, deviceScaleFactor: 2 });
  await step(file, async () => {
    await page.goto(origin);
    await page.getByRole('button', { name: 'New notebook', exact: true }).click();
    const field = page.getByRole('region', { name: 'Question 1', exact: true }).getByRole('textbox').first();
    await field.fill(question);
    await field.press('Control+Enter');
    await page.getByRole('region', { name: 'Answer' }).waitFor();
    await page.getByRole('textbox', { name: 'Title' }).fill('Boxes of pencils');
    await page
      .getByRole('status')
      .filter({ hasText: /^Saved$/ })
      .waitFor();
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.mouse.move(0, 0);
    // The new answer's flash is over, and the bar has settled.
    await page.waitForTimeout(800);
    await page.screenshot({ path: file });
  });
} finally {
  await browser.close();
  await stop();
}
