// The way through, from the start to a dated checklist, for a physiotherapy idea: the same for every pair of hands.
import { expect, node, title } from "./site.mjs";

/** What this visitor answers; "unknown" to all else. */
const answers = {
  role: "care_provider",
  prevention_type: "care_related",
  fits_existing_service: "no",
  needs_research: "yes",
  insurer_agreement: "contract",
  joint_application: "yes",
  willing_to_evaluate: "yes",
};

export const option = "fysiotherapie/beleidsregel-innovatie";
export const optionId = option.replace("/", ".");
export const begin = "2028-01-01";

/** @param {(name: string) => Promise<void>} look called at every screen */
export async function journey(page, hands, look = async () => {}) {
  await expect(title(page)).toHaveText("Van goed idee naar bekostiging");
  await look("1-start");

  await hands.press("start.sector.fysiotherapie");
  await expect(title(page)).toContainText("Fysiotherapie");
  await look("2-sector");

  await hands.press("sector.compare");
  await expect(title(page)).toContainText("vergelijken");
  await expect(page.getByRole("table")).toHaveCount(1);
  await look("3-vergelijken");

  await hands.press("compare.questions");
  let asked = 0;
  for (; asked < 40; asked++) {
    const fact = decodeURIComponent(page.url()).match(/#\/vraag\/([a-z_]+)/)?.[1];
    if (!fact) break;
    const choice = `question.${fact}.${answers[fact] ?? "unknown"}`;
    await hands.choose(choice);
    await expect(node(page, choice)).toBeChecked();
    if (asked === 0) await look("4-vraag");
    const before = page.url();
    await hands.press("question.next");
    await expect.poll(() => page.url()).not.toBe(before);
  }
  expect(asked, "questions asked").toBeGreaterThan(3);
  if (!page.url().includes("#/advies")) await hands.press("question.to_advice");

  await expect.poll(() => page.url()).toContain("#/advies");
  await expect(node(page, `advice.${optionId}.verdict`)).toHaveText("past");
  await look("5-advies");

  await hands.press(`advice.${optionId}.checklist`);
  await expect.poll(() => decodeURIComponent(page.url())).toContain(`#/checklist/${option}`);
  await look("6-checklist-zonder-datum");
  await hands.fill("checklist.start", begin);
  await expect(page.locator(".timeline")).toHaveCount(1);
  await expect(page.locator(".task").first()).toBeAttached();
  await expect(page.locator("time").first()).toBeAttached();
  await look("7-checklist");

  const first = page.locator(".task input").first();
  await hands.choose(await first.getAttribute("data-id"));
  await expect(first).toBeChecked();
}
