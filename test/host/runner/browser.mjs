// Opens VS Code in Chromium, prints what its suites print, and does what they ask for.
import { appendFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'node:util';
import { chromium } from 'playwright-core';

/**
 * A printed line that begins with this is a suite's and carries JSON: `{line}`, `{ask, id, …}`,
 * `{unopened}` (why nothing could be run) or `{passed, failures}`.
 */
const prefix = '@@glossator ';

const flags = [
  '--no-sandbox', // root in a container has none
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** Exit codes of a run that VS Code didn't end. */
const crashed = 70;
const timedOut = 124;

/**
 * What a suite may ask of the person at the screen (`test/host/support.ts` wraps each): name → deed. What a deed
 * returns is the answer.
 * @type {Record<string, (page: import('playwright-core').Page, ask: any, to: {shots: string, suffix: string}) => Promise<unknown>>}
 */
const deeds = {
  screenshot: async (page, { name }, { shots, suffix }) => {
    const path = join(shots, `${name}${suffix}.png`);
    mkdirSync(dirname(path), { recursive: true });
    await page.screenshot({ path, animations: 'disabled', caret: 'initial' });
  },
  press: async (page, { keys }) => {
    await focused(page);
    await page.keyboard.press(keys);
  },
  type: async (page, { text }) => {
    await focused(page);
    await page.keyboard.type(text);
  },
  read: (page, { selector }) => page.locator(selector).allInnerTexts(),
  spoken: (page, { selector }) => page.locator(selector).filter({ visible: true }).first().ariaSnapshot(),
  click: async (page, { selector }) => (await inAnyFrame(page, selector)).first().click(),
  readFrames: async (page, { selector }) => (await inAnyFrame(page, selector)).allInnerTexts(),
};

/** Elements of the window or of a webview in it: the first frame that has any; waits up to 10 s for one. */
async function inAnyFrame(page, selector) {
  for (let wait = 0; wait < 100; wait++) {
    for (const frame of page.frames()) {
      const found = frame.locator(selector);
      if ((await found.count().catch(() => 0)) > 0) return found;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`nothing fits ${selector}`);
}

/** Keys before anything has the focus would be lost: what a suite has just opened takes it a little later. */
async function focused(page) {
  await page.waitForFunction(() => document.activeElement && document.activeElement !== document.body);
}

/**
 * Runs the suites of one address.
 * @param {import('../../../scripts/provide/browser.mjs').Browser} browser
 * @param {{url: string, channel: string, shots: string, suffix: string, log: string, timeout: number, size: {width: number, height: number}}} options
 *   `channel`: folder in which request 7 is answered by a file `7.json`;  `log`: file that
 *   gets all that the editor prints, of which there is much; `timeout` in ms
 * @returns {Promise<{code: number, passed: number, failures: string[], unopened?: string}>} `code` 124 on a time-out, 70
 *   when the browser crashed; there is a failure whenever `code` isn't 0; `unopened`: why no suite was run
 */
export async function runInBrowser(browser, { url, channel, shots, suffix, log, timeout, size }) {
  const chrome = await chromium.launch({
    executablePath: browser.executable,
    args: flags,
    env: { ...process.env, ...browser.env },
  });
  writeFileSync(log, '');
  const counts = { passed: 0, failures: [] };
  let timer;
  try {
    const page = await chrome.newPage({ viewport: size });
    const answer = async (ask) => {
      let value;
      try {
        value = { value: await deeds[ask.ask](page, ask, { shots, suffix }) };
      } catch (error) {
        value = { error: String(error) };
      }
      // renamed when whole: the suite must never read half of it
      const file = join(channel, `${ask.id}.json`);
      writeFileSync(`${file}.part`, JSON.stringify(value));
      renameSync(`${file}.part`, file);
    };
    await page.exposeFunction('codeAutomationLog', (_type, args) => {
      const text = format(...args);
      if (!text.startsWith(prefix)) {
        appendFileSync(log, text + '\n');
        return;
      }
      const message = JSON.parse(text.slice(prefix.length));
      if (message.ask) void answer(message);
      else if ('line' in message) console.log(message.line);
      else Object.assign(counts, message);
    });
    const ended = new Promise((resolve) => {
      void page.exposeFunction('codeAutomationExit', resolve).then(() => page.goto(url));
      page.once('crash', () => resolve(crashed));
      chrome.once('disconnected', () => resolve(crashed));
      timer = setTimeout(resolve, timeout, timedOut);
    });
    const code = await ended;
    if (code === timedOut)
      await deeds.screenshot(page, { name: 'timed-out' }, { shots, suffix }).catch(() => undefined);
    if (code === 0) return { code, ...counts };
    const ends = { [crashed]: 'the browser ended itself', [timedOut]: `no end within ${timeout / 1000} s` };
    const end =
      ends[code] ??
      (counts.failures.length === 0 ? (counts.unopened ?? `the editor ended with ${code}`) : undefined);
    const failures = [...counts.failures, ...(end ? [end] : [])];
    console.log(`${end ? `${end}\n` : ''}What the editor printed is in ${log}`);
    return { ...counts, code, failures };
  } finally {
    clearTimeout(timer);
    await chrome.close();
  }
}
