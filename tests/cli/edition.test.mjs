// The edition of 2023 against its source: what the guide's tables and pages say of each option, read from them by hand,
// so that nothing falls out or slips from one sector to another unseen. What another edition says is not judged here.
import assert from "node:assert/strict";
import test from "node:test";
import { json } from "./program.mjs";

const edition = json(["content"]);
const option = new Map(edition.options.map((one) => [one.id, one]));

const own_agreement = "individual_contract_each renegotiate_each_round no_national_scale_up";
const facultative = "national_scale_up may_deviate_from_regular free_tariffs open_to_all_after_approval";
const asked_for = "joint_application_required renegotiate_each_round";
const experiment = "national_scale_up may_become_regular cross_sector_funding may_deviate_from_regular";
const in_experiment = "renegotiate_each_round individual_contract_each";
const innovation = "national_scale_up cross_sector_funding multi_year_commitment may_deviate_from_regular";
const in_innovation = "regular_funding_uncertain joiners_need_own_decision";

// id: [codes of the rules, advantages, disadvantages, deductible, insured without more]
const said = {
  "wijkverpleging/vrije-tarieven": ["BR/REG-22101b BR/REG-22103", "no_application", own_agreement, "not_stated", null],
  "wijkverpleging/experiment-prestatie": [
    ...["BR/REG-22101b TB/REG-22601-02", "local_agreements district_working", own_agreement, "not_stated", null],
  ],
  "wijkverpleging/beleidsregel-innovatie": ["BR/REG-19158", innovation, in_innovation, "exempt", true],
  "wijkverpleging/experiment-beleidsregel": ["BR/REG-22103", experiment, in_experiment, "not_stated", null],
  "geboortezorg/max-max": ["BR/REG-23143 BR/REG-23128a", "no_application", own_agreement, "not_stated", null],
  "geboortezorg/toeslag-integrale-geboortezorg": [
    ...["BR/REG-23128a", "no_application joint_organisation_can_contract"],
    ...[`${own_agreement} underlying_agreements_needed`, "not_stated", null],
  ],
  "geboortezorg/beleidsregel-innovatie": ["BR/REG-19158", innovation, in_innovation, "applies", true],
  "geboortezorg/integrale-bekostiging": [
    ...["BR/REG-23130", "structural_cross_sector_funding enables_substitution", "legal_entity_required"],
    ...["not_stated", null],
  ],
  "eerstelijnsverblijf/max-max": ["BR/REG-23140a", "no_application", own_agreement, "not_stated", null],
  "eerstelijnsverblijf/experiment-prestatie": [
    ...["BR/REG-23140a", "local_agreements design_freedom", own_agreement, "not_stated", null],
  ],
  "eerstelijnsverblijf/beleidsregel-innovatie": ["BR/REG-19158", innovation, in_innovation, "applies", true],
  "eerstelijnsverblijf/experiment-beleidsregel": ["BR-REG-21138", experiment, in_experiment, "not_stated", null],
  "extramurale-farmacie/vrije-tarieven": ["BR/REG-23100", "no_application", own_agreement, "not_stated", false],
  "extramurale-farmacie/facultatieve-prestatie": [
    ...["BR/REG-23100 TB/REG-22639-01", `${facultative} multi_year_agreements`, asked_for, "not_stated", false],
  ],
  "extramurale-farmacie/beleidsregel-innovatie": ["BR/REG-19158", innovation, in_innovation, "not_stated", false],
  "gzsp/max-max": ["BR/REG-23126a", "no_application", own_agreement, "not_stated", null],
  "gzsp/experiment-prestatie": [
    ...["BR/REG-23126a", "local_agreements design_freedom", own_agreement, "not_stated", null],
  ],
  "gzsp/beleidsregel-innovatie": ["BR/REG-19158", innovation, in_innovation, "applies", true],
  "gzsp/experiment-beleidsregel": ["BR-REG-21138", experiment, in_experiment, "not_stated", null],
  "gli/max-max": ["BR/REG-23127a", "no_application", own_agreement, "not_stated", null],
  "gli/beleidsregel-innovatie": ["BR/REG-19158", innovation, in_innovation, "exempt", true],
  "huisartsenzorg/vrije-tarieven": [
    ...["BR/REG-23132a", "no_application local_agreements design_freedom", own_agreement, "not_stated", null],
  ],
  "huisartsenzorg/beleidsregel-innovatie": ["BR/REG-19158", innovation, in_innovation, "exempt", true],
  "mondzorg/max-max": ["BR/REG-23111a BR/REG-23112a", "no_application", own_agreement, "not_stated", null],
  "mondzorg/beleidsregel-innovatie": ["BR/REG-19158", innovation, in_innovation, "not_stated", false],
  "fysiotherapie/vrije-tarieven": ["BR/REG-23101", "no_application", own_agreement, "not_stated", null],
  "fysiotherapie/facultatieve-prestatie": [
    ...["BR/REG-23101 BR/REG-21630-01", `${facultative} multi_year_agreements`, asked_for, "not_stated", false],
  ],
  "oefentherapie/vrije-tarieven": ["BR/REG-23103", "no_application", own_agreement, "applies", false],
  "oefentherapie/facultatieve-prestatie": [
    ...["BR/REG-23103", `${facultative} multi_year_agreements`, asked_for, "not_stated", false],
  ],
  "logopedie/vrije-tarieven": ["BR/REG-23102", "no_application", own_agreement, "applies", false],
  "logopedie/facultatieve-prestatie": ["BR/REG-23102", facultative, asked_for, "not_stated", false],
  "ergotherapie/vrije-tarieven": ["BR/REG-23104", "no_application", own_agreement, "applies", null],
  "ergotherapie/facultatieve-prestatie": ["BR/REG-23104", facultative, asked_for, "not_stated", false],
  "dietetiek/vrije-tarieven": ["BR/REG-23105", "no_application", own_agreement, "applies", null],
  "dietetiek/facultatieve-prestatie": ["BR/REG-23105", facultative, asked_for, "not_stated", false],
};
for (const sector of ["fysiotherapie", "oefentherapie", "logopedie", "ergotherapie", "dietetiek"])
  said[`${sector}/beleidsregel-innovatie`] = ["BR/REG-19158", innovation, in_innovation, "applies", false];

// route: [tariff, percent, duration, months, participation, what follows, evaluation, weeks to decide on an application]
const by_route = {
  "vrije-tarieven": ["free", null, "contract", null, "own_contract", "renegotiate", false, null],
  "max-max": ["maximum_plus", 10, "contract", null, "own_contract", "renegotiate", false, null],
  "experiment-prestatie": ["free", null, "contract", null, "own_contract", "renegotiate", false, null],
  "experiment-beleidsregel": ["free", null, "experiment", 60, "own_contract", "renegotiate_or_regular", true, null],
  "beleidsregel-innovatie": ["agreed", null, "fixed", 36, "join_agreement", "regular_after_evaluation", true, 8],
  "facultatieve-prestatie": ["free", null, "contract", null, "open_after_approval", "already_regular", false, 4],
  "toeslag-integrale-geboortezorg": ["maximum", 10, "contract", null, "own_contract", "renegotiate", false, null],
  "integrale-bekostiging": ["free", null, "contract", null, "own_contract", "renegotiate", false, null],
};

const periods = {
  "wijkverpleging/experiment-beleidsregel": { from: "2022-01-01", until: "2026-12-31" },
  "eerstelijnsverblijf/experiment-beleidsregel": { from: "2020-01-01", until: "2024-12-31" },
  "gzsp/experiment-beleidsregel": { from: "2020-01-01", until: "2025-12-31" },
};

const sorted = (words) => [...words].sort();

test("the edition has these forty options and no other", () => {
  assert.equal(edition.edition.id, "eerstelijnszorg-2023");
  assert.deepEqual(sorted(option.keys()), sorted(Object.keys(said)));
  assert.equal(option.size, 40);
});

for (const [id, [codes, advantages, disadvantages, deductible, insured]] of Object.entries(said)) {
  test(`${id} says what the guide says`, () => {
    const one = option.get(id);
    assert.deepEqual(sorted(one.regulations.map((rule) => rule.code)), sorted(codes.split(" ")));
    assert.deepEqual(sorted(one.advantages.map((point) => point.tag)), sorted(advantages.split(" ")));
    assert.deepEqual(sorted(one.disadvantages.map((point) => point.tag)), sorted(disadvantages.split(" ")));
    assert.equal(one.deductible, deductible);
    assert.equal(one.insured_care_automatic, insured);
    assert.equal(one.law, "zvw");
    assert.deepEqual(one.period, periods[id] ?? null);
    const { tariff, duration, participation, follow_up, evaluation_required, application } = one;
    assert.deepEqual(
      [
        ...[tariff.kind, tariff.percent, duration.kind, duration.months, participation.kind, follow_up.kind],
        ...[evaluation_required, application?.decision_weeks ?? null],
      ],
      by_route[one.route],
    );
    assert.equal(application?.joint ?? true, true);
    assert.equal(duration.extension_months, one.route === "beleidsregel-innovatie" ? 24 : null);
  });
}

// The numbers of the articles that the pages name; the other rules are named as a whole.
const articles = {
  "geboortezorg/max-max": ["BR/REG-23143 7", "BR/REG-23128a 6.5"],
  "geboortezorg/toeslag-integrale-geboortezorg": ["BR/REG-23128a 6.2f"],
  "eerstelijnsverblijf/max-max": ["BR/REG-23140a 5.3"],
  "eerstelijnsverblijf/experiment-prestatie": ["BR/REG-23140a 4.4"],
  "extramurale-farmacie/vrije-tarieven": ["BR/REG-23100 17"],
  "extramurale-farmacie/facultatieve-prestatie": ["BR/REG-23100 16"],
  "gzsp/max-max": ["BR/REG-23126a 5.3"],
  "gzsp/experiment-prestatie": ["BR/REG-23126a 4.10"],
  "gli/max-max": ["BR/REG-23127a 5.3"],
  "huisartsenzorg/vrije-tarieven": ["BR/REG-23132a 6 4"],
  "mondzorg/max-max": ["BR/REG-23111a 6.4", "BR/REG-23112a 6.4"],
  "fysiotherapie/vrije-tarieven": ["BR/REG-23101 3 6"],
  "fysiotherapie/facultatieve-prestatie": ["BR/REG-23101 4"],
  "oefentherapie/vrije-tarieven": ["BR/REG-23103 3 6"],
  "oefentherapie/facultatieve-prestatie": ["BR/REG-23103 4"],
  "logopedie/vrije-tarieven": ["BR/REG-23102 3 7"],
  "logopedie/facultatieve-prestatie": ["BR/REG-23102 4"],
  "ergotherapie/vrije-tarieven": ["BR/REG-23104 3 6"],
  "ergotherapie/facultatieve-prestatie": ["BR/REG-23104 4"],
  "dietetiek/vrije-tarieven": ["BR/REG-23105 3 6"],
  "dietetiek/facultatieve-prestatie": ["BR/REG-23105 4"],
};

test("every article that the guide names is named, by its number, and no other", () => {
  const number = (article) => article.match(/^Artikel ([\d.]*\d[a-z]?)/)[1];
  const named = edition.options.map(({ id, regulations }) => [
    id,
    regulations
      .filter((rule) => rule.articles.length)
      .map((rule) => [rule.code, ...rule.articles.map(number)].join(" ")),
  ]);
  assert.deepEqual(Object.fromEntries(named.filter(([, rules]) => rules.length)), articles);
});

// The checklists, point by point; where there is none, what the option's own page says to do.
const steps = {
  "vrije-tarieven": ["talk-to-insurer", "business-case", "sign-contract", "without-contract"],
  "max-max": ["talk-to-insurer", "business-case", "sign-contract"],
  "experiment-prestatie": ["talk-to-insurer", "business-case", "check-billable-per-patient", "sign-contract"],
  "experiment-beleidsregel": ["talk-to-insurer", "business-case", "check-billable-per-patient", "sign-contract"],
  "beleidsregel-innovatie": [
    ...["check-payment-title", "contact-both-parties", "talk-to-insurer", "fill-in-format", "apply-jointly"],
    ...["explain-application", "nza-decision", "join-agreement", "join-decision", "sign-contract", "start-experiment"],
    ...["interim-evaluation", "final-evaluation", "end-experiment", "request-extension"],
    ...["request-standstill-bridging", "request-standstill-winding-down", "object"],
  ],
  "facultatieve-prestatie": [
    ...["talk-to-insurer", "talk-about-established-service", "business-case", "describe-service"],
    ...["explain-scope", "justify-need", "apply-jointly", "nza-decision", "sign-contract", "check-other-services"],
    "object",
  ],
  "toeslag-integrale-geboortezorg": ["talk-to-insurer", "sign-contract"],
  "integrale-bekostiging": ["talk-to-insurer", "sign-contract"],
};

test("every checklist has all its steps", () => {
  assert.deepEqual(
    Object.fromEntries(edition.routes.map((route) => [route.id, route.steps.map((step) => step.id)])),
    steps,
  );
});

test("the annex, the later developments and the places where the source is not clear are all there", () => {
  assert.deepEqual(
    edition.cross_sector.map((one) => one.id),
    [
      ...["sectoroverstijgende-betaaltitel", "maatwerk-binnen-sector", "beleidsregel-innovatie"],
      ...["landelijk-experiment-wmg-58", "experiment-wlz-10-1", "wetsvoorstel-domeinoverstijgend"],
      "algemene-diensten-adz",
    ],
  );
  assert.equal(edition.cross_sector.find((one) => one.id === "maatwerk-binnen-sector").forms.length, 6);
  // As the annex has it, and null or no law where it does not say.
  assert.deepEqual(
    Object.fromEntries(
      edition.cross_sector.map((one) => [one.id, [one.temporary, one.patient_payment_title, ...one.laws]]),
    ),
    {
      "sectoroverstijgende-betaaltitel": [false, true, "zvw", "wlz"],
      "maatwerk-binnen-sector": [null, null],
      "beleidsregel-innovatie": [true, true, "zvw", "wlz"],
      "landelijk-experiment-wmg-58": [true, true, "zvw", "wlz"],
      "experiment-wlz-10-1": [true, null, "wlz", "zvw", "wmo", "jeugdwet"],
      "wetsvoorstel-domeinoverstijgend": [null, false, "wlz"],
      "algemene-diensten-adz": [null, false, "zvw"],
    },
  );
  assert.equal(edition.developments.length, 5);
  // Found so far. More may be found; fewer means that one was lost.
  assert.ok(edition.conflicts.length >= 142, `${edition.conflicts.length} left`);
  for (const conflict of edition.conflicts) assert.ok(conflict.values.length >= 2, conflict.id);
});

test("what follows without a contract names the place of each of its three facts", () => {
  const told = edition.options.filter(({ consequences }) => consequences.some(({ id }) => id === "patient_pays_part"));
  assert.deepEqual(
    sorted(told.map(({ id }) => id)),
    sorted(
      ["extramurale-farmacie", "fysiotherapie", "oefentherapie", "logopedie", "ergotherapie", "dietetiek"].map(
        (sector) => `${sector}/vrije-tarieven`,
      ),
    ),
  );
  for (const { id, consequences } of told) {
    const from = (consequence) => consequences.find((one) => one.id === consequence)?.source.section;
    assert.match(from("insurer_pays_percentage"), / - Afspraken binnen vrije tarieven$/, id);
    assert.equal(from("patient_pays_part"), "Introductie bekostiging", id);
    assert.equal(from("policy_decides"), "Checklist: Vrije tarieven", id);
  }
});

test("each sector can be found by more than its name", () => {
  for (const sector of edition.sectors) {
    const words = sector.words.map((word) => word.toLowerCase());
    assert.ok(words.length >= 5, sector.id);
    assert.equal(new Set(words).size, words.length, sector.id);
  }
  const finds = (word) => sorted(edition.sectors.filter((one) => one.words.includes(word)).map((one) => one.id));
  assert.deepEqual(finds("huisarts"), ["huisartsenzorg"]);
  assert.deepEqual(finds("mondhygiënist"), ["mondzorg"]);
  assert.deepEqual(finds("overgewicht"), ["dietetiek", "gli"]);
  assert.deepEqual(finds("valpreventie"), ["ergotherapie", "fysiotherapie", "oefentherapie"]);
});
