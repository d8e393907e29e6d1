#include "content/load.h"

#include "content/check.h"
#include "content/merge.h"
#include "content/parse_json.h"
#include "content/read_edition.h"
#include "content/report.h"
#include "content/shared.h"
#include "content/write_edition.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::content {

namespace {

constexpr std::string_view strings_folder = "strings/";

// An edition, complete only where `report` is still empty afterwards.
Edition load_edition(const Files& files, Report& report) {
    const std::optional<Document> merged = merge(files, report);
    if (!merged) return {};
    if (!merged->edition) {
        // Named after the only fragment where there is one, else after the file in which editors keep it.
        std::string file = "edition.json";
        std::size_t fragments = 0;
        for (const auto& [path, text] : files) {
            if (is_fragment(path) && ++fragments == 1) file = path;
        }
        if (fragments != 1) file = "edition.json";
        report.add({file, "", "the part \"edition\", which describes the edition, is missing"});
    }
    const Document document = fill_in(*merged, report);
    Reading reading(report);
    Edition edition = read_edition(document, reading);
    check(document, edition, reading);
    return edition;
}

Strings read_strings(const Node& node, Report& report) {
    std::map<std::string, std::string, std::less<>> texts;
    if (node.object() == nullptr) {
        report.expected("an object with a text for each id", node);
        return {};
    }
    for (const Member& member : *node.object()) {
        if (member.value.text() == nullptr) {
            report.expected("a text", member.value);
        } else {
            texts.emplace(member.key, *member.value.text());
        }
    }
    return Strings(std::move(texts));
}

// In all the languages there are, `wanted` among them.
std::map<std::string, Strings> load_strings(const Files& files, std::string_view wanted_language, Report& report) {
    constexpr std::string_view ending = ".json";
    const std::string wanted = std::string(strings_folder) + std::string(wanted_language) + std::string(ending);
    std::map<std::string, Strings> all;
    for (const auto& [path, text] : files) {
        if (!path.starts_with(strings_folder)) continue;
        const std::optional<Node> node = parse_json(path, text, report);
        if (!node) continue;
        std::string language = path.substr(strings_folder.size());
        if (language.ends_with(ending)) language.resize(language.size() - ending.size());
        all.insert_or_assign(std::move(language), read_strings(*node, report));
    }
    if (!files.contains(wanted)) report.add({wanted, "", "this file, with the words of the interface, is missing"});
    return all;
}

}  // namespace

std::string to_text(const Problem& problem) {
    std::string text = problem.file + ": ";
    if (!problem.pointer.empty()) text += problem.pointer + ": ";
    return text + problem.message;
}

std::variant<Library, std::vector<Problem>> load(const Files& files, std::string_view language) {
    Report report;
    Edition edition = load_edition(files, report);
    std::map<std::string, Strings> words = load_strings(files, language, report);
    if (!report.empty()) return report.take();
    Strings strings = std::move(words.extract(std::string(language)).mapped());
    return Library{std::move(edition), std::move(strings), std::move(words)};
}

nlohmann::ordered_json merged(const Files& files) {
    Report report;
    return to_json(load_edition(files, report));
}

}  // namespace wegwijzer::content
