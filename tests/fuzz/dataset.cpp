// An edition of the rules: a bundle of files, a whole edition as it is printed, or one fragment (a sector's file).
#include "harness.h"

#include "content/load.h"
#include "content/sample_edition.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::fuzz {

namespace {

using namespace content;

bool explained(const std::vector<Problem>& problems) {
    must(!problems.empty(), "what does not load gives a problem");
    for (const Problem& problem : problems) {
        must(!problem.message.empty(), "a problem is a sentence");
        // Whoever prints a problem as JSON relies on it being UTF-8.
        nlohmann::json(problem.message + problem.pointer).dump();
    }
    return false;
}

bool loads(const Files& files) {
    const auto loaded = load(files);
    if (const auto* problems = std::get_if<std::vector<Problem>>(&loaded)) return explained(*problems);
    const nlohmann::ordered_json printed = merged(files);
    const Files again = {{"printed.json", printed.dump()}, {"strings/nl.json", "{}"}};
    must(std::holds_alternative<Library>(load(again)), "what is printed loads");
    must(merged(again) == printed, "what is printed and loaded prints the same");
    return true;
}

}  // namespace

bool decodes(std::string_view text) {
    const std::string name = "sectors/wijkverpleging.json";
    const auto unpacked = unpack(name, text);
    if (const auto* problems = std::get_if<std::vector<Problem>>(&unpacked)) return explained(*problems);
    Files files = std::get<Files>(unpacked);
    const bool fragment = files.size() == 1 && files.contains(name) && !text.starts_with("{\"edition\"");
    if (fragment) {
        Files sample = sample_files();
        sample[name] = files.at(name);
        return loads(sample);
    }
    files.emplace("strings/nl.json", "{}");
    return loads(files);
}

}  // namespace wegwijzer::fuzz
