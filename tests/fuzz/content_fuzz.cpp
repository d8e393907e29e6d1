#include "content_fuzz.h"

#include "content/answers.h"
#include "content/load.h"
#include "content/sample_edition.h"

#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>

namespace wegwijzer::fuzz {

namespace {

using namespace content;

void must(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "untrue: %s\n", what);
    std::abort();
}

void check_load(const Files& files) {
    const auto loaded = load(files);
    if (const auto* problems = std::get_if<std::vector<Problem>>(&loaded)) {
        must(!problems->empty(), "what does not load gives a problem");
        for (const Problem& problem : *problems) {
            must(!problem.message.empty(), "a problem is a sentence");
            // Whoever prints a problem as JSON relies on it being UTF-8.
            nlohmann::json(problem.message + problem.pointer).dump();
        }
        return;
    }
    const nlohmann::ordered_json printed = merged(files);
    const Files again = {{"printed.json", printed.dump()}, {"strings/nl.json", "{}"}};
    must(std::holds_alternative<Library>(load(again)), "what is printed loads");
    must(merged(again) == printed, "what is printed and loaded prints the same");
}

void check_answers(std::string_view text) {
    static const Library library = sample_library();
    const auto read = read_answers(library.edition, "answers.json", text);
    if (const auto* problems = std::get_if<std::vector<Problem>>(&read)) {
        must(!problems->empty(), "what are no answers gives a problem");
        return;
    }
    const Answers& answers = std::get<Answers>(read);
    const auto again = read_answers(library.edition, "answers.json", to_json(answers).dump());
    must(std::holds_alternative<Answers>(again) && std::get<Answers>(again) == answers,
         "answers survive being written");
}

}  // namespace

void run(Decoder decoder, std::string_view text) {
    switch (decoder) {
        case Decoder::fragment: {
            Files files = sample_files();
            files["sectors/wijkverpleging.json"] = text;
            check_load(files);
            break;
        }
        case Decoder::whole_edition:
            check_load({{"edition.json", std::string(text)}, {"strings/nl.json", "{}"}});
            break;
        case Decoder::answers:
            check_answers(text);
            break;
        case Decoder::bundle: {
            const auto files = unpack("bundle.json", text);
            if (const auto* unpacked = std::get_if<Files>(&files)) {
                check_load(*unpacked);
            } else {
                must(!std::get<std::vector<Problem>>(files).empty(), "what cannot be unpacked gives a problem");
            }
            break;
        }
    }
}

}  // namespace wegwijzer::fuzz
