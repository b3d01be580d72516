// Open every page in one browser: axe in light and dark, and the width of a phone.
// node axe.mjs NODE_MODULES CHROMIUM FILE... prints [{file, where, what, nodes}].
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, chromium, ...files] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'here.js'));
const puppeteer = require('puppeteer-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PHONE = 320;
const found = [];

async function judged(page, file, scheme) {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const violations = await page.evaluate(async (tags) => {
    const result = await globalThis.axe.run(document, {
      resultTypes: ['violations'],
      runOnly: { type: 'tag', values: tags },
    });
    return result.violations.map(({ id, help, nodes }) => ({
      what: `${help} (${id})`,
      nodes: nodes.slice(0, 3).map(({ html }) => html),
    }));
  }, TAGS);
  found.push(...violations.map((each) => ({ file, where: scheme, ...each })));
}

async function fits(page, file) {
  await page.setViewport({ width: PHONE, height: 800 });
  const { width, nodes } = await page.evaluate((phone) => ({
    width: document.documentElement.scrollWidth,
    nodes: [...document.querySelectorAll('body *')]
      .filter((each) => each.getBoundingClientRect().right > phone + 1 && !each.closest('.scroll, [role=region]'))
      .slice(0, 3)
      .map((each) => each.outerHTML.slice(0, 120)),
  }), PHONE);
  if (width > PHONE) {
    found.push({ file, where: `${PHONE} px`, what: `scrolls sideways: ${width} px`, nodes });
  }
}

const browser = await puppeteer.launch({
  executablePath: chromium,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const file of files) {
    const page = await browser.newPage();
    page.on('request', (each) => {
      if (!/^(file|data):/.test(each.url())) {
        found.push({ file, where: 'network', what: `asks for ${each.url()}`, nodes: [] });
      }
    });
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(pathToFileURL(resolve(file)).href);
    await page.evaluate(axe);
    await judged(page, file, 'light');
    await judged(page, file, 'dark');
    await fits(page, file);
    await page.close();
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify(found));
