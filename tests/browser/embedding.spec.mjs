// The advisor in a partner's page: what that page is told, what it can do, and what nobody can.
import { createPartner } from "./partner.mjs";
import { built, test as base, expect } from "./site.mjs";

const test = base.extend({
  partner: async ({ wrongs }, use) => {
    const partner = await createPartner();
    wrongs.expected.push(new RegExp(`^request: ${partner.address}/`)); // the partner's own pages
    await use(partner);
    partner.close();
  },
});

/**
 * Opens a partner's page with these elements, and waits until each advisor has said that it is ready (or, where `ready`
 * is false, something else). `allowed`: what the advisor's list of origins says.
 */
async function embed(
  page,
  partner,
  site,
  html,
  { allowed = [partner.address], headers = {}, ready = true, head = "" } = {},
) {
  await page.route("**/embed.json", (route) => route.fulfill({ json: { origins: allowed } }));
  partner.put(
    "/heard.js",
    `globalThis.heard = [];
     for (const type of ["ready", "screen", "answers", "advice", "plan", "warning", "error"])
       addEventListener("wegwijzer-" + type, (event) =>
         heard.push({ from: event.target.id, type, ...event.detail }), true);`,
    {},
    "text/javascript",
  );
  partner.put(
    "/",
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Partner</title>${head}
     <script src="/heard.js"></script><script src="${site}wegwijzer-advisor.js"></script></head>
     <body>${html}</body></html>`,
    headers,
  );
  await page.goto(`${partner.address}/`);
  const count = (html.match(/<wegwijzer-advisor/g) ?? []).length;
  const type = ready ? "ready" : "error";
  await expect
    .poll(() => heard(page, type).then((list) => list.length), { timeout: 30_000 })
    .toBeGreaterThanOrEqual(count);
}

const heard = (page, type) =>
  page.evaluate((type) => globalThis.heard.filter((one) => !type || one.type === type), type);
/** Calls a method of an element: {value} or {code, text}. */
const call = (page, id, method, ...more) =>
  page.evaluate(
    ([id, method, more]) =>
      document
        .getElementById(id)
        [method](...more)
        .then(
          (value) => ({ value }),
          ({ code, message }) => ({ code, text: message }),
        ),
    [id, method, more],
  );
const inside = (page, id = "a") => page.frameLocator(`#${id} iframe`);
const one = '<wegwijzer-advisor id="a" sector="fysiotherapie"></wegwijzer-advisor>';

test("an element with a sector: the sector's page, as high as it is", async ({ page, partner, site }) => {
  await embed(page, partner, site, one);
  await expect(inside(page).locator("main h1")).toHaveText("Fysiotherapie");
  const [ready] = await heard(page, "ready");
  expect(ready.screen).toBe("/sector/fysiotherapie");
  const frame = page.frames().find((frame) => frame.url().startsWith(site));
  await expect
    .poll(async () => {
      const room = await page.locator("iframe").evaluate((iframe) => iframe.clientHeight);
      const needed = await frame.evaluate(() => document.documentElement.scrollHeight);
      const bottom = await frame.evaluate(() => document.body.getBoundingClientRect().bottom);
      return Math.abs(room - needed) + Math.abs(room - bottom);
    })
    .toBeLessThan(3);
  expect(await page.locator("iframe").getAttribute("title")).toBe("Wegwijzer bekostiging");
});

test("what the visitor does there is told: screen, answers, and on request advice and plan", async ({
  page,
  partner,
  site,
}) => {
  await embed(
    page,
    partner,
    site,
    `<wegwijzer-advisor id="a" screen="vraag/role" events="advice"></wegwijzer-advisor>`,
  );
  await inside(page).locator('input[type="radio"]').first().check();
  await expect
    .poll(async () => (await heard(page, "answers")).at(-1)?.answers)
    .toMatchObject({ role: expect.any(String) });
  await expect.poll(async () => (await heard(page, "advice")).at(-1)?.advice.options.length).toBeGreaterThan(30);
  expect((await heard(page, "screen")).at(-1)).toMatchObject({ screen: "/vraag/role" });
});

test("a host sets answers, goes places, and gets advice and a plan", async ({ page, partner, site }) => {
  await embed(page, partner, site, one);
  const answers = {
    sectors: ["fysiotherapie"],
    prevention_type: "none",
    fits_existing_service: true,
    insurer_agreement: "contract",
  };
  expect(await call(page, "a", "setAnswers", answers)).toEqual({ value: {} });
  expect((await call(page, "a", "getAnswers")).value).toEqual(answers);
  expect(await call(page, "a", "go", "advies")).toEqual({ value: {} });
  await expect(inside(page).locator("main h1")).toBeVisible();
  expect((await heard(page, "screen")).at(-1).screen).toBe("/advies");
  const { value: advice } = await call(page, "a", "getAdvice");
  expect(advice.options[0]).toMatchObject({ sector: "fysiotherapie", verdict: "fits" });
  const { value: plan } = await call(page, "a", "getPlan", advice.options[0].id, "2027-01-01");
  expect(plan.tasks.length).toBeGreaterThan(2);
  // Answers survive going elsewhere.
  await call(page, "a", "go", "vergelijken/fysiotherapie");
  expect((await call(page, "a", "getAnswers")).value).toEqual(answers);
});

test("what is asked wrongly is refused with a sentence, and nothing changes", async ({ page, partner, site }) => {
  await embed(page, partner, site, one);
  const answers = { sectors: ["fysiotherapie"] };
  await call(page, "a", "setAnswers", answers);
  const before = (await heard(page, "screen")).at(-1);
  const wrong = [
    ["bad_answers", "setAnswers", { sectors: ["tandarts"] }],
    ["bad_answers", "setAnswers", { rol: "other" }],
    ["bad_answers", "setAnswers", "role=other"],
    ["bad_answers", "setAnswers", null],
    ["bad_answers", "setAnswers", { role: "x".repeat(200_000) }],
    ["no_such_screen", "go", "nergens"],
    ["no_such_screen", "go", "sector/tandarts"],
    ["no_such_screen", "go", "advies?v=1&role=other"],
    ["no_such_screen", "go", 3],
    ["no_such_screen", "go", "javascript:alert(1)"],
    ["bad_message", "setView", "hologram"],
    ["bad_message", "setTheme", "roze"],
    ["bad_message", "setTheme", null],
    ["not_found", "getPlan", "fysiotherapie/nergens", "2027-01-01"],
    ["invalid_request", "getPlan", "fysiotherapie/vrije-tarieven", "morgen"],
    ["invalid_request", "getPlan"],
  ];
  for (const [code, method, ...more] of wrong) {
    const { text, ...reply } = await call(page, "a", method, ...more);
    expect(reply, `${method} ${JSON.stringify(more).slice(0, 60)}`).toEqual({ code });
    expect(text.length, text).toBeGreaterThan(10);
  }
  expect((await call(page, "a", "getAnswers")).value).toEqual(answers);
  expect((await heard(page, "screen")).at(-1)).toEqual(before);
});

test("messages of the wrong form or version: an error, and the conversation goes on", async ({
  page,
  partner,
  site,
}) => {
  await embed(page, partner, site, one);
  const messages = [
    [{ wegwijzer: 2, type: "go", to: "advies" }, "wrong_version"],
    [{ wegwijzer: "1", type: "go", to: "advies" }, "wrong_version"],
    [{ wegwijzer: 1, type: "explode" }, "unknown_command"],
    [{ wegwijzer: 1, type: "constructor" }, "unknown_command"],
    [{ wegwijzer: 1, type: { a: 1 } }, "unknown_command"],
    [{ wegwijzer: 1 }, "unknown_command"],
    [{ wegwijzer: 1, type: "hello", events: "advice" }, "bad_message"],
    [{ wegwijzer: 1, type: "hello", events: ["everything"] }, "bad_message"],
  ];
  for (const [message, code] of messages) {
    const before = (await heard(page, "error")).length;
    await page.evaluate((message) => document.querySelector("iframe").contentWindow.postMessage(message, "*"), message);
    await expect.poll(async () => (await heard(page, "error")).length).toBe(before + 1);
    expect((await heard(page, "error")).at(-1)).toMatchObject({ code, text: expect.stringMatching(/.{10}/) });
  }
  // What is not for us is no mistake.
  const errors = (await heard(page, "error")).length;
  await page.evaluate(() => {
    for (const message of ["text", null, 3, { type: "go", to: "advies" }, []])
      document.querySelector("iframe").contentWindow.postMessage(message, "*");
  });
  expect((await call(page, "a", "getAnswers")).value).toEqual({});
  expect((await heard(page, "error")).length).toBe(errors);
});

test("an origin that is not on the list learns nothing and can do nothing", async ({ page, partner, site }) => {
  await embed(page, partner, site, one, { allowed: ["https://somebody-else.example"], ready: false });
  expect(await heard(page, "ready")).toEqual([]);
  expect((await heard(page, "error"))[0]).toMatchObject({ code: "origin_not_allowed" });
  await expect(inside(page).locator("main h1")).toHaveText("Fysiotherapie"); // a visitor can go on
  await page.evaluate(() =>
    document.querySelector("iframe").contentWindow.postMessage({ wegwijzer: 1, type: "go", to: "advies" }, "*"),
  );
  await expect.poll(async () => (await heard(page, "error")).length).toBe(2);
  await inside(page)
    .getByRole("link", { name: /Wegwijzer/ })
    .first()
    .click();
  expect((await heard(page)).every(({ type }) => type === "error")).toBe(true);
  await expect(inside(page).locator("main h1")).not.toHaveText("Fysiotherapie");
});

test("a message from another frame than the one around it is not heard", async ({ page, partner, site }) => {
  partner.put("/sibling", `<!doctype html><title>x</title><p>sibling</p>`);
  await embed(page, partner, site, `${one}<iframe id="sibling" src="/sibling"></iframe>`);
  const sibling = page.frames().find((frame) => frame.url().endsWith("/sibling"));
  await sibling.evaluate(() =>
    parent.frames[0].postMessage({ wegwijzer: 1, type: "setAnswers", answers: { role: "other" } }, "*"),
  );
  // And what a sibling says in the advisor's name is not believed by the element.
  await sibling.evaluate(() => parent.postMessage({ wegwijzer: 1, type: "answers", answers: { role: "forged" } }, "*"));
  expect((await call(page, "a", "getAnswers")).value).toEqual({});
  expect((await heard(page, "answers")).every(({ answers }) => !answers.role)).toBe(true);
});

test("several on one page keep apart", async ({ page, partner, site }) => {
  const two = `${one}<wegwijzer-advisor id="b" sector="logopedie"></wegwijzer-advisor>`;
  await embed(page, partner, site, two);
  await call(page, "a", "setAnswers", { role: "innovator" });
  expect((await call(page, "a", "getAnswers")).value).toEqual({ role: "innovator" });
  expect((await call(page, "b", "getAnswers")).value).toEqual({});
  await expect(inside(page, "b").locator("main h1")).toHaveText("Logopedie");
  // One that is taken away leaves the other alone.
  await page.evaluate(() => document.getElementById("a").remove());
  expect((await call(page, "b", "go", "advies")).value).toEqual({});
});

test("the keyboard goes in and comes out again", async ({ page, partner, site }) => {
  await embed(page, partner, site, `<a id="before" href="#x">ervoor</a>${one}<a id="after" href="#y">erna</a>`);
  await page.locator("#before").focus();
  await page.keyboard.press("Tab");
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.localName);
  await expect.poll(focused).toBe("iframe");
  const frame = page.frames().find((frame) => frame.url().startsWith(site));
  await expect.poll(() => frame.evaluate(() => document.activeElement.className)).toContain("skip-link");
  for (let tabs = 0; tabs < 200 && (await focused()) === "iframe"; tabs++) await page.keyboard.press("Tab");
  await expect.poll(focused).toBe("after");
  await page.keyboard.press("Shift+Tab");
  await expect.poll(focused).toBe("iframe");
});

test("a host with a strict policy, and Trusted Types", async ({ page, partner, site }) => {
  const origin = new URL(site).origin;
  const policy =
    `default-src 'none'; script-src 'self' ${origin}; frame-src ${origin}; base-uri 'none'; ` +
    "require-trusted-types-for 'script'; trusted-types 'none'";
  await embed(page, partner, site, one, { headers: { "Content-Security-Policy": policy } });
  await expect(inside(page).locator("main h1")).toHaveText("Fysiotherapie");
  expect((await call(page, "a", "go", "advies")).value).toEqual({});
});

for (const theme of ["utrecht", "rijkshuisstijl"]) {
  test(`a published theme: ${theme}`, async ({ page, partner, site }) => {
    const head = `<link rel="stylesheet" href="/${theme}.css">`;
    await embed(page, partner, site, `<wegwijzer-advisor id="a" theme="host"></wegwijzer-advisor>`, { head });
    const button = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("span"));
      probe.style.backgroundColor = "var(--utrecht-button-primary-action-background-color)";
      return getComputedStyle(probe).backgroundColor;
    });
    expect(button).toMatch(/^rgb/);
    const primary = inside(page).locator(".nl-button--primary").first();
    await expect(primary).toHaveCSS("background-color", button);
    expect(await heard(page, "warning")).toEqual([]);
    // The canvas reads the same colour.
    await call(page, "a", "setView", "graphic");
    const frame = page.frames().find((frame) => frame.url().startsWith(site));
    await frame.waitForFunction(() => document.documentElement.dataset.view === "graphic");
    await page.locator("iframe").screenshot({ path: `build/embedded-${theme}.png` });
  });
}

test("a theme in which something could not be read is refused with a warning", async ({ page, partner, site }) => {
  await embed(page, partner, site, one);
  const frame = page.frames().find((frame) => frame.url().startsWith(site));
  const accent = () =>
    frame.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--wegwijzer-accent").trim());
  const before = await accent();
  const faint = await call(page, "a", "setTheme", { "--wegwijzer-accent": "#dddddd" });
  expect(faint.code).toBe("low_contrast");
  expect(faint.text).toMatch(/accent.*contrast of 1\.\d, and needs 4\.5/);
  expect((await heard(page, "warning")).at(-1)).toMatchObject({ code: "low_contrast" });
  expect(await accent()).toBe(before);

  const hostile = {
    "--wegwijzer-page": "url(https://elsewhere.example/x.png)",
    "--wegwijzer-ink": "red; } body { display: none",
    "--wegwijzer-surface": "rgb(0 0 0 / 50%)",
    "--wegwijzer-radius": "9999px",
    "--wegwijzer-font": 'x; background: url("//elsewhere.example")',
    "--wegwijzer-muted": 7,
    "--utrecht-anything": "#000000",
    "--wegwijzer-accent": "#00695c",
  };
  expect((await call(page, "a", "setTheme", hostile)).value).toEqual({});
  expect((await heard(page, "warning")).slice(1).map(({ code }) => code)).toEqual([
    ...Array(6).fill("bad_token"),
    "unknown_token",
  ]);
  expect(await accent()).toBe("#00695c");
  await expect(inside(page).locator("body")).toBeVisible();
  // The visitor's own wish for contrast goes before a partner's colours.
  await call(page, "a", "setTheme", "system");
  expect(await accent()).toBe(before);
});

test("attributes that name nothing are told, and the advisor is there all the same", async ({
  page,
  partner,
  site,
}) => {
  const wrong = `<wegwijzer-advisor id="a" sector="tandarts" view="hologram" theme="roze" lang="fy"></wegwijzer-advisor>`;
  await embed(page, partner, site, wrong);
  await expect.poll(async () => (await heard(page, "error")).length).toBe(4);
  for (const { code, text } of await heard(page, "error"))
    expect([code, text.length > 10]).toEqual(["bad_attribute", true]);
  expect((await call(page, "a", "go", "sector/fysiotherapie")).value).toEqual({});
  await expect(inside(page).locator("main h1")).toHaveText("Fysiotherapie");
  const src = await page.evaluate(() => {
    const element = document.createElement("wegwijzer-advisor");
    element.setAttribute("src", "javascript:alert(1)");
    return new Promise((told) => {
      element.addEventListener("wegwijzer-error", (event) => told([event.detail.code, element.children.length]));
      document.body.append(element);
    });
  });
  expect(src).toEqual(["bad_attribute", 0]);
});

test("a program that can't go on: the host is told, and the visitor can load it anew", async ({
  browser,
  partner,
  site,
}) => {
  const page = await (await browser.newContext()).newPage(); // its own clock: a set one keeps what frames throw
  await embed(page, partner, site, one.replace("sector=", 'view="graphic" sector='));
  const frame = page.frames().find((frame) => frame.url().startsWith(site));
  await frame.waitForFunction(() => globalThis.wegwijzer.frames > 0);
  expect(await heard(page, "error")).toEqual([]);
  await frame.evaluate(() => {
    WebGL2RenderingContext.prototype.drawElements = () => {
      throw new WebAssembly.RuntimeError("can't draw");
    };
  });
  await page.setViewportSize({ width: 1000, height: 700 });
  await expect.poll(async () => (await heard(page, "error")).map(({ code }) => code)).toEqual(["stopped"]);
  const readies = (await heard(page, "ready")).length;
  await inside(page).getByRole("button", { name: "Laad de pagina opnieuw" }).click();
  await expect.poll(async () => (await heard(page, "ready")).length).toBe(readies + 1);
  await expect(inside(page).locator("main h1")).toHaveText("Fysiotherapie");
  await page.context().close();
});

test("an edition that does not load", async ({ page, partner, site, wrongs }) => {
  wrongs.expected.push(/^console: /);
  await page.route(built("bundle.json"), (route) => route.fulfill({ json: { files: {} } }));
  await embed(page, partner, site, one, { ready: false });
  expect((await heard(page, "error"))[0]).toMatchObject({ code: "not_loaded" });
  await expect(inside(page).locator("#retry")).toBeVisible();
});
