// Whatever is done to an edition, it loads, or it gives problems that can be found: it never crashes, and never half
// loads. Every node of every file of the sample is dropped and replaced by every other type, one at a time.
#include "content/edit.h"
#include "content/sample_edition.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer::content;
using Json = nlohmann::ordered_json;

namespace {

void collect_pointers(const Json& json, const std::string& at, std::vector<std::string>& pointers) {
    pointers.push_back(at);
    const auto below = [&](const std::string& token) { return (Json::json_pointer(at) / token).to_string(); };
    if (json.is_object()) {
        for (const auto& [key, value] : json.items()) collect_pointers(value, below(key), pointers);
    } else if (json.is_array()) {
        for (std::size_t i = 0; i < json.size(); ++i) collect_pointers(json[i], below(std::to_string(i)), pointers);
    }
}

// Where a problem stands must exist, so that an editor can go there.
bool can_be_found(const Problem& problem, const Files& files) {
    const auto file = files.find(problem.file);
    if (file == files.end()) return problem.pointer.empty();  // a file that is missing
    const Json json = Json::parse(file->second, nullptr, false);
    if (json.is_discarded()) return problem.pointer.empty();
    return json.contains(Json::json_pointer(problem.pointer));
}

// Loads, and holds the outcome against what is always true of it. Gives whether it loaded.
bool is_sound(const Files& files, bool& loaded) {
    const auto result = load(files);
    loaded = std::holds_alternative<Library>(result);
    if (loaded) {
        const Json printed = merged(files);
        const Files again = {{"printed.json", printed.dump()}, {"strings/nl.json", "{}"}};
        return std::holds_alternative<Library>(load(again)) && merged(again) == printed;
    }
    const auto& problems = std::get<std::vector<Problem>>(result);
    if (problems.empty()) return false;
    for (const Problem& problem : problems) {
        if (problem.message.empty() || !can_be_found(problem, files)) {
            UNSCOPED_INFO(to_text(problem));
            return false;
        }
    }
    return true;
}

}  // namespace

TEST_CASE("every mutation of the sample loads or is explained") {
    const Files sample = sample_files();
    int refused = 0, accepted = 0;
    for (const auto& [file, text] : sample) {
        if (file.starts_with("schema/")) continue;
        const Json original = Json::parse(text);
        std::vector<std::string> pointers;
        collect_pointers(original, "", pointers);
        for (const std::string& pointer : pointers) {
            const Json& old = original[Json::json_pointer(pointer)];
            std::vector<Files> mutations;
            if (!pointer.empty()) mutations.push_back(without(sample, file, pointer));
            for (const char* value :
                 {"null", "true", "-7", "\"{x} y\"", "[]", "{}", R"([["x"]])", R"({"$use": "source/care"})"}) {
                if (Json::parse(value) != old) mutations.push_back(with(sample, file, pointer, value));
            }
            for (const Files& mutation : mutations) {
                bool loaded = false;
                const bool sound = is_sound(mutation, loaded);
                if (!sound) {
                    INFO(file << " " << pointer << ": " << mutation.at(file));
                    FAIL_CHECK("neither loads nor is explained");
                }
                ++(loaded ? accepted : refused);
            }
        }
    }
    // Most nodes matter: if nearly everything were accepted, nothing would be checked.
    CHECK(refused > 5000);
    CHECK(accepted > 100);
    CHECK(refused > 10 * accepted);
}

TEST_CASE("a file cut off anywhere is explained") {
    const Files sample = sample_files();
    const std::string& text = sample.at("sectors/wijkverpleging.json");
    for (std::size_t length = 0; length + 1 < text.size(); length += 7) {
        Files files = sample;
        files["sectors/wijkverpleging.json"] = text.substr(0, length);
        const std::vector<Problem> problems = problems_of(files);
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].file == "sectors/wijkverpleging.json");
        CHECK(problems[0].message.starts_with("not valid JSON at line "));
    }
}
