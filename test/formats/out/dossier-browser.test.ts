// A dossier in a real browser: what a person sees and does with it, and what a report must not be able to do. Script is off
// wherever a person acts, since a dossier needs none.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventTypes } from "../../../src/core/catalogue/event-types/list.ts";
import type { DossierInput } from "../../../src/core/views/incident-input.ts";
import { dossierPage } from "../../../src/formats/out/dossier/dossier.ts";
import { exampleDossier } from "../../core/views/example-incident.ts";
import { evilDossier } from "./evil-dossier.ts";
import { hostileTexts } from "./hostile-reading.ts";

const candidates = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const executablePath = candidates.find((path) => path !== undefined && existsSync(path));
if (executablePath === undefined)
  console.warn("Skipped: no chromium is installed, so the dossier is not tried in a browser.");

describe.skipIf(executablePath === undefined)("a dossier in a browser", () => {
  let browser: Browser;
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-dossier-"));
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
    input: DossierInput,
    options: { width?: number; script?: boolean; colorScheme?: "light" | "dark" } = {},
  ): Promise<Visit> {
    const file = join(folder, "dossier.html");
    writeFileSync(file, [...dossierPage(input, eventTypes)].join(""));
    const page = await browser.newPage({
      viewport: { width: options.width ?? 1280, height: 900 },
      javaScriptEnabled: options.script ?? true,
      colorScheme: options.colorScheme ?? "light",
      reducedMotion: "reduce",
    });
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => {
      if (!request.url().endsWith("dossier.html")) requests.push(request.url());
    });
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => complaints.push(dialog.message()));
    await page.goto(pathToFileURL(file).href);
    return { page, requests, complaints };
  }

  test("asks for nothing and complains of nothing", async () => {
    const { page, requests, complaints } = await visit(exampleDossier());
    await page.waitForTimeout(100);
    expect([requests, complaints]).toEqual([[], []]);
    await page.close();
  });

  test("a document's number opens its words in the text, without script, by pointer and by key", async () => {
    const { page } = await visit(exampleDossier(), { script: false });
    const link = page.locator(".matrix .entry", { hasText: "62 Syrian soldiers" }).locator(".docs a").first();
    expect(await page.locator("#d2 .text").isVisible()).toBe(false);
    await link.click();
    expect(await page.locator("mark:target").innerText()).toBe("62 Syrian soldiers");
    expect(await page.locator("mark:target").isVisible()).toBe(true);
    await page.locator("#d2 .back a").click();
    await page.locator(".matrix .entry", { hasText: "at least 15" }).locator(".docs a").focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("mark:target").innerText()).toBe("15 deaths");
    await page.close();
  });

  test("a mark leads to the sentence that it stands for", async () => {
    const { page } = await visit(exampleDossier(), { script: false });
    await page.locator("a.flag", { hasText: "≠a" }).first().click();
    expect(await page.locator(".against li:target").innerText()).toContain("conflict");
    await page.close();
  });

  test("a document in the drawing opens, and has a name for who cannot see it", async () => {
    const { page } = await visit(exampleDossier(), { script: false });
    const node = page.locator("svg.lineage a").first();
    expect(await node.locator("title").textContent()).toContain("Coalition halts air strike near Deir ez-Zor");
    await node.focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("#d1 .text").isVisible()).toBe(true);
    await page.close();
  });

  test("text in the drawings stays within its box and its drawing", async () => {
    const { page } = await visit(exampleDossier());
    const out = await page.evaluate(() =>
      [...document.querySelectorAll("svg .node, svg.timeline text")].flatMap((element) => {
        const box = (element.querySelector("rect") ?? element.closest("svg"))?.getBoundingClientRect();
        const texts = element.matches("text") ? [element] : [...element.querySelectorAll("text")];
        return texts.flatMap((text) => {
          const { left, right } = text.getBoundingClientRect();
          return box === undefined || left < box.left - 1 || right > box.right + 1 ? [text.textContent] : [];
        });
      }),
    );
    expect(out).toEqual([]);
    await page.close();
  });

  test("on paper all texts are open and nothing is left to click", async () => {
    const { page } = await visit(exampleDossier());
    await page.emulateMedia({ media: "print" });
    for (const text of await page.locator(".document .text").all()) expect(await text.isVisible()).toBe(true);
    expect(await page.locator("nav.bar").isVisible()).toBe(false);
    await page.close();
  });

  test.each([360, 400, 700, 1024, 1280])("at %i pixels nothing sticks out", async (width) => {
    const { page } = await visit(exampleDossier(), { width });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
    await page.close();
  });

  test.each(hostileTexts)("nothing runs and nothing is fetched for reports that say %j", async (evil) => {
    const { page, requests, complaints } = await visit(evilDossier(evil));
    await page.locator(".matrix .docs a").first().click();
    await page.locator("mark:target").hover();
    expect(await page.evaluate("window.hit")).toBeUndefined();
    expect([requests, complaints]).toEqual([[], []]);
    await page.close();
  });

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 400],
    ["dark", 400],
  ] as const)("text stands out from its ground in the %s scheme at %i pixels", async (colorScheme, width) => {
    const { page } = await visit(exampleDossier(), { colorScheme, width });
    const { faint, seen } = await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      const numbers = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const light = (colour: string): number => {
        const [r = 0, g = 0, b = 0] = numbers(colour).map((part) => {
          const share = part / 255;
          return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const groundOf = (element: Element): string => {
        const node = element.closest("g.node")?.querySelector("rect");
        if (node !== null && node !== undefined) return getComputedStyle(node).fill;
        for (let at: Element | null = element; at !== null; at = at.parentElement) {
          const { backgroundColor } = getComputedStyle(at);
          if (numbers(backgroundColor)[3] !== 0) return backgroundColor;
        }
        return "rgb(255, 255, 255)";
      };
      const told = [...document.querySelectorAll("main *, nav *")].filter(
        (element) =>
          element.getClientRects().length > 0 &&
          [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? "").trim() !== "") &&
          !["title", "style"].includes(element.nodeName),
      );
      return {
        seen: told.length,
        faint: told.flatMap((element) => {
          const style = getComputedStyle(element);
          const ink = element.nodeName === "text" ? style.fill : style.color;
          const pair = [light(ink), light(groundOf(element))].sort((a, b) => b - a);
          const contrast = ((pair[0] ?? 0) + 0.05) / ((pair[1] ?? 0) + 0.05);
          return contrast < 4.5
            ? [`${element.getAttribute("class") ?? element.nodeName}: ${contrast.toFixed(2)} ${element.textContent}`]
            : [];
        }),
      };
    });
    expect(seen).toBeGreaterThan(400);
    expect(faint).toEqual([]);
    await page.close();
  });
});
