// The page in a real browser: what a person sees and does, and what a report must not be able to do.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventTypes } from "../../../src/core/catalogue/event-types/list.ts";
import type { Reading } from "../../../src/core/model/reading.ts";
import { html } from "../../../src/formats/out/html.ts";
import { exampleReading } from "../../core/views/example-reading.ts";
import { hostileReading, hostileTexts } from "./hostile-reading.ts";

const candidates = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const executablePath = candidates.find((path) => path !== undefined && existsSync(path));
if (executablePath === undefined)
  console.warn("Skipped: no chromium is installed, so the page is not tried in a browser.");

describe.skipIf(executablePath === undefined)("the page in a browser", () => {
  let browser: Browser;
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-page-"));
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Visit {
    readonly page: Page;
    /** Addresses asked for beside the page itself. */
    readonly requests: readonly string[];
    /** What the browser complained of. */
    readonly complaints: readonly string[];
  }

  async function visit(
    readings: readonly Reading[],
    options: { width?: number; javaScriptEnabled?: boolean; colorScheme?: "light" | "dark" } = {},
  ): Promise<Visit> {
    const writer = html.writer(eventTypes);
    const file = join(folder, "page.html");
    writeFileSync(
      file,
      writer.open() + readings.flatMap((reading) => [...writer.add(reading)]).join("") + writer.close(),
    );
    const page = await browser.newPage({
      viewport: { width: options.width ?? 1400, height: 900 },
      javaScriptEnabled: options.javaScriptEnabled ?? true,
      colorScheme: options.colorScheme ?? "light",
      reducedMotion: "reduce",
    });
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => {
      if (!request.url().endsWith("page.html")) requests.push(request.url());
    });
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => complaints.push(dialog.message()));
    await page.goto(pathToFileURL(file).href);
    return { page, requests, complaints };
  }

  const cardOf = (page: Page) => page.locator("#card");
  const markWith = (page: Page, words: string) => page.locator("mark", { hasText: words }).first();

  test("asks for nothing and complains of nothing", async () => {
    const { page, requests, complaints } = await visit([exampleReading()]);
    await page.waitForTimeout(100);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("shows the item under the pointer", async () => {
    const { page } = await visit([exampleReading()]);
    await markWith(page, "at least 62 soldiers").hover();
    expect(await cardOf(page).innerText()).toBe("killed at least 62 soldiers · the author · states · event 1");
    await page.locator("h1").hover();
    expect(await cardOf(page).isVisible()).toBe(false);
    await page.close();
  });

  test("shows and describes the item that has the focus, and follows the tab key", async () => {
    const { page } = await visit([exampleReading()]);
    const mark = page.locator("mark[tabindex]").first();
    await mark.focus();
    expect(await cardOf(page).innerText()).toContain("Kaldian coalition");
    const id = (await mark.getAttribute("aria-describedby")) ?? "";
    expect(await page.locator(`#${id}`).textContent()).toContain("Kaldian coalition");
    await page.keyboard.press("Tab");
    expect(await cardOf(page).innerText()).toContain("event 1: air strike");
    await page.keyboard.press("Escape");
    expect(await cardOf(page).isVisible()).toBe(false);
    await page.close();
  });

  test("a row shows its words in the text", async () => {
    const { page } = await visit([exampleReading()]);
    await page.locator("tr.not-so a").click();
    expect(await page.locator("mark.on").allInnerTexts()).toEqual(["the Ostrian army"]);
    expect(await page.locator("tr.on").count()).toBe(1);
    await page.close();
  });

  test("a row can be opened from the keyboard", async () => {
    const { page } = await visit([exampleReading()]);
    await page.locator("tr.not-so a").focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("mark.on").allInnerTexts()).toEqual(["the Ostrian army"]);
    await page.close();
  });

  test("words show their rows in the ledger, by pointer and by key", async () => {
    const { page } = await visit([exampleReading()]);
    await markWith(page, "nine teenagers").click();
    expect(await page.locator("tr.on .value").allInnerTexts()).toEqual(["9 teenagers (of them)"]);
    await page.keyboard.press("Escape");
    expect(await page.locator(".on").count()).toBe(0);
    await markWith(page, "more than 100").focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("tr.on .value").allInnerTexts()).toEqual(["more than 100"]);
    await page.close();
  });

  test("layers can be switched off, with and without script", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await visit([exampleReading()], { javaScriptEnabled });
      const count = markWith(page, "at least 62 soldiers");
      const ground = () => count.evaluate((element) => getComputedStyle(element).backgroundColor);
      const before = await ground();
      await page.locator("#show-count").uncheck();
      expect(await ground()).not.toBe(before);
      await page.close();
    }
  });

  test("without script the ledger can be read and its links lead to the words", async () => {
    const { page } = await visit([exampleReading(), exampleReading()], { javaScriptEnabled: false });
    expect(await page.locator("article").nth(1).isVisible()).toBe(true);
    expect(await page.locator("#d2 tr.not-so").innerText()).toContain("denies");
    await page.locator("#d2 tr.not-so a").click();
    expect(await page.locator("mark:target").innerText()).toBe("the Ostrian army");
    await page.close();
  });

  test("of several documents one is seen at a time", async () => {
    const other = exampleReading();
    const { page } = await visit([exampleReading(), { ...other, document: { ...other.document, title: "Second" } }]);
    expect(await page.locator("h1:visible").allInnerTexts()).toEqual(["Dozens of soldiers killed near Velm"]);
    await page.locator(".documents a").nth(1).click();
    expect(await page.locator("h1:visible").allInnerTexts()).toEqual(["Second"]);
    expect(await page.title()).toBe("Second – Hearsay");
    await page.close();
  });

  test.each(hostileTexts)("nothing runs and nothing is fetched for a report that says %j", async (evil) => {
    const { page, requests, complaints } = await visit([hostileReading(evil)]);
    for (const mark of (await page.locator("mark").all()).slice(0, 4)) await mark.hover();
    await page.locator("mark[tabindex]").first().focus();
    await page.locator("tr a").first().click();
    expect(await page.evaluate("window.hit")).toBeUndefined();
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("a script that did get in would not run", async () => {
    const { page, complaints } = await visit([exampleReading()]);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.hit = 1";
      document.body.append(script);
    });
    expect(await page.evaluate("window.hit")).toBeUndefined();
    expect(complaints.join(" ")).toContain("Content Security Policy");
    await page.close();
  });

  test.each([360, 700, 1024, 1400])("at %i pixels nothing sticks out", async (width) => {
    const { page } = await visit([exampleReading()], { width });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
    await page.close();
  });

  test.each(["light", "dark"] as const)("text stands out from its ground in the %s scheme", async (colorScheme) => {
    const { page } = await visit([exampleReading()], { colorScheme });
    const faint = await page.evaluate(() => {
      const numbers = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const light = (colour: string): number => {
        const [r = 0, g = 0, b = 0] = numbers(colour).map((part) => {
          const share = part / 255;
          return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const groundOf = (element: Element): string => {
        for (let at: Element | null = element; at !== null; at = at.parentElement) {
          const { backgroundColor } = getComputedStyle(at);
          if (numbers(backgroundColor)[3] !== 0) return backgroundColor;
        }
        return "rgb(255, 255, 255)";
      };
      return [...document.querySelectorAll("mark, td *, th:not(.repeated), h1, h2, dd, dt, small, label span, .counts")]
        .filter((element) => element.getClientRects().length > 0 && element.closest("thead") === null)
        .flatMap((element) => {
          const pair = [light(getComputedStyle(element).color), light(groundOf(element))].sort((a, b) => b - a);
          const contrast = ((pair[0] ?? 0) + 0.05) / ((pair[1] ?? 0) + 0.05);
          return contrast < 4.5 ? [`${element.className || element.nodeName}: ${contrast.toFixed(2)}`] : [];
        });
    });
    expect(faint).toEqual([]);
    await page.close();
  });
});
