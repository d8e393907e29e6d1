#include "cli/check_json.h"

#include "cli/finding_words.h"
#include "content/answers.h"
#include "engine/advice_json.h"
#include "engine/edition_json.h"

namespace wegwijzer::cli {

namespace {

using Json = nlohmann::ordered_json;

Json finding_json(const content::Library& library, const engine::Finding& finding) {
    Json options = Json::array();
    for (const content::Option* option : finding.options) options.push_back(option->id);
    Json json = {{"id", finding.id},
                 {"kind", id_of(finding.kind)},
                 {"options", std::move(options)},
                 {"sector", nullptr},
                 {"fact", nullptr},
                 {"text", sentence_of(library.strings, finding)},
                 {"advice", advice_of(library.strings, finding)},
                 {"example", content::to_json(finding.example)},
                 {"verdict", nullptr},
                 {"explained", nullptr}};
    if (finding.sector != nullptr) json["sector"] = finding.sector->id;
    if (finding.question != nullptr) json["fact"] = finding.question->fact;
    if (finding.verdict) json["verdict"] = engine::id_of(*finding.verdict);
    if (finding.explained != nullptr) json["explained"] = finding.explained->text;
    return json;
}

}  // namespace

Json to_json(const content::Library& library, const engine::Analysis& analysis) {
    Json json;
    json["edition"] = engine::edition_json(library.edition.info);
    json["clean"] = analysis.clean();
    json["complete"] = analysis.complete;
    json["findings"] = Json::array();
    for (const engine::Finding& finding : analysis.findings) json["findings"].push_back(finding_json(library, finding));
    return json;
}

}  // namespace wegwijzer::cli
