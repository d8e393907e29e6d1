// A small but complete edition for tests: every shape and every optional field of docs/content.md occurs at least once.
//
// Three leaf sectors (one with a parent, one without options), two routes, three options, one chapter, two papers,
// questions of all five types.
// Any layer's tests may use it. The texts mean nothing; tests that change it do so with edit.h.
#pragma once

#include "content/load.h"

#include <stdexcept>
#include <variant>

namespace wegwijzer::content {

inline Files sample_files() {
    return {
        {"edition.json", R"json({
  "edition": {
    "id": "proef-2023", "title": "Proefuitgave", "version": "1", "valid_from": "2023-01-01",
    "valid_until": "2024-01-01", "language": "nl", "publisher": "Uitgever"
  },
  "sources": [
    { "id": "gids", "title": "De gids", "publisher": "Uitgever", "date": "2022-12-01", "url": "https://example.org/gids" },
    { "id": "bijlage", "title": "De bijlage", "publisher": "Uitgever", "date": null, "url": null }
  ]
})json"},
        {"care.json", R"json({
  "laws": [
    { "id": "zvw", "name": "Zorgverzekeringswet", "summary": "Regelt de basisverzekering.", "nza_role": "De NZa ziet toe.",
      "source": { "$use": "source/care" } },
    { "id": "wlz", "name": "Wet langdurige zorg", "summary": "Regelt langdurige zorg.", "nza_role": "De NZa ziet toe.",
      "source": { "$use": "source/care" } }
  ],
  "actors": [
    { "id": "aanbieder", "name": "Zorgaanbieder", "summary": "Geeft zorg.", "source": { "$use": "source/care" } },
    { "id": "samen", "name": "Samen", "summary": "Aanbieder en verzekeraar.", "source": { "$use": "source/care" } }
  ],
  "prevention_types": [
    { "id": "universal", "name": "Universeel", "summary": "Voor iedereen.", "source": { "$use": "source/care" } }
  ],
  "funders": [
    { "id": "fonds", "name": "Fonds", "summary": "Betaalt preventie.", "url": "https://example.org", "source": { "$use": "source/care" } }
  ],
  "glossary": [
    { "id": "prestatie", "term": "Prestatie", "text": "Wat u in rekening brengt.", "forms": ["prestaties"], "source": { "$use": "source/care" } }
  ]
})json"},
        {"chapters/zorg.json", R"json({
  "chapters": [
    { "id": "zorg", "title": "De zorg", "summary": "Hoe zorg is geregeld.", "group": "Begin hier",
      "sections": [
        { "id": "wetten", "title": "De wetten", "text": ["Er zijn wetten.", "Zij regelen zorg."], "points": ["Een wet."],
          "overview": { "caption": "De wetten naast elkaar", "columns": ["Regels", "Geld"],
            "rows": [{ "title": "Zvw", "cells": ["NZa", "Verzekeraar"], "leads": ["zorg/wetten", "zorg", ""] }, { "title": "Wlz", "cells": ["NZa", "Zorgkantoor"] }] },
          "about": { "laws": ["zvw", "wlz"], "actors": ["samen"], "prevention_types": ["universal"], "funders": ["fonds"],
            "glossary": ["prestatie"], "chapters": ["zorg"], "sectors": ["paramedische-zorg"], "routes": ["vrije-tarieven"],
            "cross_sector": ["over-de-grens"] },
          "links": [{ "title": "Meer", "url": "https://example.org/meer" }, { "title": "Nog meer", "url": null }],
          "source": { "$use": "source/care" } },
        { "id": "regels", "title": "De regels", "text": ["Er zijn regels."], "source": { "$use": "source/care" } }
      ] }
  ]
})json"},
        {"shared/passages.json", R"json({
  "shared": {
    "source/care": { "document": "gids", "section": "De zorg" },
    "sentence/payment": "U spreekt dit af met {insurer}.",
    "condition/contract": { "fact": "insurer_agreement", "operator": "equal", "value": "contract" },
    "points/free": [
      { "tag": "free_tariffs", "text": "Het tarief is vrij." },
      { "tag": "no_application", "text": "U vraagt niets aan." }
    ],
    "option/vrije-tarieven": {
      "route": "vrije-tarieven",
      "title": "Vrije tarieven voor {care}",
      "short": "Vrije tarieven",
      "summary_general": "Partijen spreken zelf een tarief af.",
      "summary_specific": "Dat geldt ook voor {care}.",
      "regulations": [{ "code": "BR-1", "articles": ["Artikel 3"], "title": "Beleidsregel", "url": null }],
      "law": "zvw",
      "applies_to": "Aanbieders van {care}.",
      "national_character": "Niet landelijk.",
      "lead_time": "Geen.",
      "term": "Zolang het contract duurt.",
      "payment": { "$use": "sentence/payment" },
      "participation": { "kind": "own_contract", "text": "Ieder sluit een contract." },
      "follow_up": { "kind": "renegotiate", "text": "U spreekt opnieuw af." },
      "tariff": { "kind": "free", "percent": null },
      "evaluation_required": false,
      "duration": { "kind": "contract", "months": null, "extension_months": null },
      "deductible": "applies",
      "insured_care_automatic": true,
      "requirements": [
        { "id": "fits_existing_service", "kind": "hard",
          "when": { "fact": "fits_existing_service", "operator": "equal", "value": true },
          "text": "De zorg past in een prestatie.", "source": { "document": "gids", "section": "{section}" } },
        { "id": "contract", "kind": "actionable", "when": { "$use": "condition/contract" },
          "unmet_when": { "fact": "insurer_agreement", "operator": "equal", "value": "refused" },
          "text": "Er is een contract.", "source": { "document": "gids", "section": "{section}" } }
      ],
      "choose_when": [
        { "id": "fits", "when": { "fact": "fits_existing_service", "operator": "equal", "value": true },
          "judgements": [], "text": "De zorg past.", "source": { "document": "gids", "section": "{section}" } }
      ],
      "consequences": [],
      "advantages": [{ "$use": "points/free" }],
      "disadvantages": [{ "tag": "renegotiate_each_round", "text": "U spreekt telkens opnieuw af." }],
      "source": { "document": "gids", "section": "{section}" }
    }
  }
})json"},
        {"routes/beleidsregel-innovatie.json", R"json({
  "routes": [
    { "id": "beleidsregel-innovatie", "name": "Beleidsregel innovatie", "summary": "Een proef van beperkte duur.",
      "steps": [
        { "id": "aanvragen", "text": "Vraag de proef aan.", "actor": "samen", "documents": ["Aanvraagformulier"],
          "due": { "anchor": "start", "weeks": -8 }, "source": { "$use": "source/care" } },
        { "id": "beginnen", "text": "Begin met de zorg.", "actor": "aanbieder", "documents": [], "after": ["aanvragen"],
          "when": { "fact": "starting_point", "operator": "equal", "value": "new" },
          "earliest": { "anchor": "start" }, "due": { "anchor": "start", "months": 1, "days": -1 },
          "source": { "$use": "source/care" } },
        { "id": "evalueren", "text": "Evalueer de proef.", "actor": "samen", "documents": [], "after": ["beginnen"],
          "due": { "anchor": "final" }, "source": { "$use": "source/care" } }
      ],
      "follow_up": ["Na de proef kan de zorg gewoon betaald worden."], "source": { "$use": "source/care" } }
  ]
})json"},
        {"routes/vrije-tarieven.json", R"json({
  "routes": [
    { "id": "vrije-tarieven", "name": "Vrije tarieven", "summary": "Een tarief dat u zelf afspreekt.",
      "steps": [
        { "id": "afspreken", "text": "Spreek een tarief af.", "actor": "samen", "documents": ["Contract"],
          "earliest": { "anchor": "round_opens" }, "due": { "anchor": "round_closes" }, "source": { "$use": "source/care" } }
      ],
      "follow_up": ["Spreek op tijd opnieuw af."], "source": { "$use": "source/care" } }
  ]
})json"},
        {"papers/blad.json", R"json({
  "papers": [
    { "id": "blad", "title": "Het blad", "summary": "Voor de aanvraag.", "routes": ["beleidsregel-innovatie"],
      "when": { "fact": "starting_point", "operator": "equal", "value": "new" },
      "points": [
        { "id": "idee", "title": "Het idee", "text": "Wat u wilt.",
          "when": { "fact": "fits_existing_service", "operator": "equal", "value": false },
          "facts": ["fits_existing_service", "starting_point"], "fills": ["reasons", "tasks"], "tasks": ["beginnen"],
          "day": { "anchor": "extension", "days": -1 }, "asks": "Uw idee", "source": { "$use": "source/care" } }
      ] },
    { "id": "afspraak", "title": "De afspraak", "summary": "Voor het gesprek.",
      "points": [
        { "id": "klaar", "title": "Klaar", "text": "Wat klaar moet zijn.", "tasks": ["afspreken", "aanvragen"],
          "source": { "$use": "source/care" } }
      ] }
  ]
})json"},
        {"sectors/fysiotherapie.json", R"json({
  "sectors": [
    { "id": "paramedische-zorg", "parent": null, "name": "Paramedische zorg", "summary": "Zorg van paramedici.",
      "care": ["Bewegen"], "words": [], "links": [], "source": { "$use": "source/care" } },
    { "id": "fysiotherapie", "parent": "paramedische-zorg", "name": "Fysiotherapie", "summary": "Zorg voor bewegen.",
      "care": ["Oefenen"], "words": ["fysio"], "links": [{ "title": "Over fysiotherapie", "url": null }],
      "source": { "$use": "source/care" } },
    { "id": "logopedie", "parent": "paramedische-zorg", "name": "Logopedie", "summary": "Zorg voor spreken.",
      "care": ["Spreken"], "words": [], "links": [], "source": { "$use": "source/care" } }
  ],
  "options": [
    { "$use": "option/vrije-tarieven",
      "with": { "care": "fysiotherapie", "insurer": "de verzekeraar", "section": "Fysiotherapie" },
      "id": "fysiotherapie/vrije-tarieven", "sector": "fysiotherapie" }
  ],
  "conflicts": [
    { "id": "fysiotherapie-duur", "kind": "contradiction", "concerns": ["fysiotherapie/vrije-tarieven#term", "fysiotherapie"],
      "values": [
        { "value": "één jaar", "source": { "$use": "source/care" } },
        { "value": "meer jaren", "source": { "document": "bijlage", "section": "Duur" } }
      ],
      "shown": "meer jaren", "text": "De gids zegt twee dingen." }
  ]
})json"},
        {"sectors/wijkverpleging.json", R"json({
  "sectors": [
    { "id": "wijkverpleging", "parent": null, "name": "Wijkverpleging", "summary": "Verpleging thuis.",
      "care": ["Verplegen"], "words": ["thuiszorg"], "links": [{ "title": "Over de wijk", "url": "https://example.org/wijk" }],
      "source": { "$use": "source/care" } }
  ],
  "options": [
    { "$use": "option/vrije-tarieven",
      "with": { "care": "wijkverpleging", "insurer": "de verzekeraar", "section": "Wijkverpleging" },
      "id": "wijkverpleging/vrije-tarieven", "sector": "wijkverpleging",
      "summary_specific": ["Ten eerste.", "Ten tweede."],
      "tariff": { "kind": "maximum_plus", "percent": 12.5 },
      "insured_care_automatic": null },
    { "id": "wijkverpleging/beleidsregel-innovatie", "sector": "wijkverpleging", "route": "beleidsregel-innovatie",
      "title": "Proef in de wijk", "short": "Proef", "summary_general": "Een proef.", "summary_specific": "In de wijk.",
      "regulations": [{ "code": "BR-2", "articles": [], "title": "Beleidsregel innovatie", "url": "https://example.org/br-2" }],
      "law": "zvw", "applies_to": "Aanbieders met een proef.", "national_character": "Niet landelijk.",
      "lead_time": "Acht weken.", "term": "Drie jaar.", "payment": "Zoals u afspreekt.",
      "participation": { "kind": "join_agreement", "text": "Anderen kunnen meedoen." },
      "follow_up": { "kind": "regular_after_evaluation", "text": "Misschien gewone zorg." },
      "tariff": { "kind": "agreed", "percent": null },
      "application": { "joint": true, "decision_weeks": 8 },
      "evaluation_required": true,
      "duration": { "kind": "fixed", "months": 36, "extension_months": 24 },
      "period": { "from": "2022-01-01", "until": "2025-12-31" },
      "deductible": "exempt", "insured_care_automatic": false,
      "requirements": [
        { "id": "no_payment_title", "kind": "hard",
          "when": { "not": { "fact": "fits_existing_service", "operator": "equal", "value": true } },
          "text": "Er is nog geen prestatie.", "source": { "$use": "source/care" } },
        { "id": "period", "kind": "hard",
          "when": { "all": [
            { "fact": "as_of", "operator": "greaterThanInclusive", "value": "2022-01-01" },
            { "fact": "as_of", "operator": "lessThanInclusive", "value": "2025-12-31" } ] },
          "text": "De regel geldt dan.", "source": { "$use": "source/care" } },
        { "id": "tariff_cap", "kind": "actionable",
          "when": { "fact": "tariff_increase_percent", "operator": "lessThanInclusive", "value": 10 },
          "applies_when": { "fact": "starting_point", "operator": "in", "value": ["new", "own_experiment_ending"] },
          "unmet_when": null,
          "text": "Niet te duur.", "source": { "$use": "source/care" } }
      ],
      "choose_when": [
        { "id": "in_district", "when": { "any": [
            { "fact": "sectors", "operator": "contains", "value": "wijkverpleging" },
            { "fact": "desired_start", "operator": "lessThan", "value": "2024-06-01" } ] },
          "judgements": ["Partijen zien het nut."], "text": "In de wijk.", "source": { "$use": "source/care" } },
        { "id": "useful", "when": null, "judgements": ["Het is nuttig."], "text": "Als het nuttig is.",
          "source": { "$use": "source/care" } }
      ],
      "consequences": [
        { "id": "evaluate", "text": "U moet evalueren.", "source": { "$use": "source/care" } },
        { "id": "prevention", "when": { "fact": "prevention_type", "operator": "equal", "value": "universal" },
          "text": "Dit valt buiten de verzekering.", "source": { "$use": "source/care" } }
      ],
      "advantages": [{ "tag": "design_freedom", "text": "U maakt het zelf." }],
      "disadvantages": [{ "tag": "joint_application_required", "text": "U vraagt samen aan." }],
      "source": { "document": "gids", "section": "Proef" } }
  ]
})json"},
        {"cross-sector.json", R"json({
  "cross_sector": [
    { "id": "over-de-grens", "name": "Over de grens", "summary": "Zorg uit meer sectoren.", "temporary": true,
      "patient_payment_title": false, "laws": ["zvw", "wlz"], "status": "Bestaat.", "differs_because": "Meer wetten.",
      "forms": ["Vorm een", "Vorm twee"],
      "when": { "fact": "spans_sectors", "operator": "equal", "value": true },
      "source": { "document": "bijlage", "section": "Grens" } }
  ]
})json"},
        {"developments.json", R"json({
  "developments": [
    { "id": "nieuwe-regel", "date": "2024-01-01", "affects": ["wijkverpleging/beleidsregel-innovatie", "fonds"],
      "text": "Er is een nieuwe regel.", "source": { "title": "Bericht", "date": "2023-11-01", "url": "https://example.org/n" } },
    { "id": "ooit", "date": null, "affects": ["vrije-tarieven"], "text": "Ooit verandert dit.",
      "source": { "title": "Gerucht", "date": null, "url": null } }
  ]
})json"},
        {"questions.json", R"json({
  "questions": [
    { "fact": "sectors", "type": "list", "class": "i", "prompt": "Welke sectoren?", "help": "Meer mag.", "why": "Daar hangt alles van af.",
      "choices": [
        { "value": "fysiotherapie", "label": "Fysiotherapie" }, { "value": "logopedie", "label": "Logopedie" },
        { "value": "wijkverpleging", "label": "Wijkverpleging" } ] },
    { "fact": "fits_existing_service", "type": "bool", "class": "i", "prompt": "Past het?", "help": "", "why": "Voor het tarief.",
      "choices": [{ "value": true, "label": "Ja" }, { "value": false, "label": "Nee" }] },
    { "fact": "spans_sectors", "type": "bool", "class": "w", "prompt": "Eén betaling?", "help": "", "why": "Voor de bijlage.",
      "choices": [{ "value": true, "label": "Ja" }, { "value": false, "label": "Nee" }],
      "ask_when": { "fact": "fits_existing_service", "operator": "equal", "value": false } },
    { "fact": "insurer_agreement", "type": "choice", "class": "a", "prompt": "Doet de verzekeraar mee?", "help": "", "why": "Voor het contract.",
      "choices": [
        { "value": "contract", "label": "Ja, met contract" }, { "value": "willing", "label": "Wil wel" },
        { "value": "none", "label": "Nog niet gevraagd" }, { "value": "refused", "label": "Nee" } ] },
    { "fact": "starting_point", "type": "choice", "class": "i", "prompt": "Waar begint u?", "help": "", "why": "Voor de stappen.",
      "choices": [{ "value": "new", "label": "Nieuw" }, { "value": "own_experiment_ending", "label": "Na een proef" }],
      "sectors": ["wijkverpleging"], "absent_means": "new",
      "contradicts": { "when": { "all": [
          { "fact": "starting_point", "operator": "equal", "value": "own_experiment_ending" },
          { "fact": "fits_existing_service", "operator": "equal", "value": true } ] },
        "text": "Een proef heeft geen prestatie." } },
    { "fact": "prevention_type", "type": "choice", "class": "i", "prompt": "Welke preventie?", "help": "", "why": "Voor de wet.",
      "choices": [{ "value": "none", "label": "Geen" }, { "value": "universal", "label": "Universeel" }] },
    { "fact": "tariff_increase_percent", "type": "number", "class": "a", "prompt": "Hoeveel meer?", "help": "", "why": "Voor de grens.",
      "choices": [], "minimum": 0, "unit": "%" },
    { "fact": "surcharge_times", "type": "number", "class": "a", "prompt": "Hoe vaak?", "help": "", "why": "Voor de toeslag.",
      "choices": [], "minimum": 0, "whole": true },
    { "fact": "desired_start", "type": "date", "class": "w", "prompt": "Wanneer begint u?", "help": "", "why": "Voor het plan.",
      "choices": [] }
  ]
})json"},
        {"strings/nl.json", R"json({
  "month.1": "januari", "month.2": "februari", "month.3": "maart", "month.4": "april", "month.5": "mei",
  "month.6": "juni", "month.7": "juli", "month.8": "augustus", "month.9": "september", "month.10": "oktober",
  "month.11": "november", "month.12": "december"
})json"},
        {"schema/edition.schema.json", "not looked at"},
    };
}

// The same, loaded. Throws (and so fails the test) where it does not load.
inline Library sample_library() {
    auto loaded = load(sample_files());
    if (const auto* problems = std::get_if<std::vector<Problem>>(&loaded)) {
        throw std::runtime_error("the sample edition does not load: " + to_text(problems->front()));
    }
    return std::get<Library>(std::move(loaded));
}

}  // namespace wegwijzer::content
