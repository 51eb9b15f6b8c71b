// Takes the pictures of the page that the documentation shows. Usage: node pictures.mjs FOLDER

import { join } from "node:path";
import { LETTERS, give, launch, opened, serve } from "./test/served.mjs";

const [browser, site] = await Promise.all([launch(), serve()]);
for (const colorScheme of ["light", "dark"]) {
  const { context, page } = await opened(browser, site.origin, { colorScheme, viewport: { width: 1200, height: 680 } });
  await give(page, join(LETTERS, "CM16-0900101.txt"));
  await page.locator("#status").filter({ hasText: "1 record" }).waitFor();
  await page.locator('.words[data-of~="/dates/injury"]').first().click();
  await page.screenshot({ path: join(process.argv[2], `page-${colorScheme}.png`) });
  await context.close();
}
await browser.close();
await site.stop();
