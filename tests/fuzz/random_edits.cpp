// A short fuzz for every test run and every compiler: random edits of good inputs, the same ones each time.
//
// usage: wegwijzer-fuzz [NUMBER OF INPUTS] [FIRST SEED]
// Prints the seed before the input it belongs to would be lost: a crash can be repeated with `1 SEED`.
#include "content_fuzz.h"

#include "content/load.h"
#include "content/sample_edition.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace wegwijzer;

// A good text for each decoder.
std::array<std::string, fuzz::decoders> good_texts() {
    content::Files files = content::sample_files();
    files.erase("schema/edition.schema.json");
    nlohmann::ordered_json bundle;
    for (const auto& [path, text] : files) bundle["files"][path] = nlohmann::ordered_json::parse(text);
    return {
        files.at("sectors/wijkverpleging.json"),
        content::merged(files).dump(),
        R"({"sectors": ["wijkverpleging"], "fits_existing_service": true, "insurer_agreement": "none",
            "tariff_increase_percent": 2.5, "surcharge_times": 1, "desired_start": "2023-07-01"})",
        bundle.dump(),
    };
}

std::size_t below(std::mt19937& random, std::size_t bound) {
    return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random);
}

// One edit: a letter changed, a piece cut out, moved or doubled, or something put in that JSON or the format knows.
void edit(std::string& text, std::mt19937& random) {
    static const std::vector<std::string> pieces = {"{",
                                                    "}",
                                                    "[",
                                                    "]",
                                                    "\"",
                                                    ",",
                                                    ":",
                                                    "null",
                                                    "true",
                                                    "-1",
                                                    "1e400",
                                                    "0.5",
                                                    "\"$use\":",
                                                    "\"with\":{}",
                                                    "{x}",
                                                    "\\u0000",
                                                    "\xC3\xA9",
                                                    "\xFF",
                                                    "[[[[[[[[",
                                                    "{\"all\":[]}",
                                                    "{\"$use\":\"source/care\"}",
                                                    "2023-02-29"};
    if (text.empty()) text = "{}";
    const std::size_t at = below(random, text.size());
    const std::size_t length = 1 + below(random, 40);
    // Half of the edits keep the text JSON, mostly: others seldom get past the parser.
    switch (below(random, 8)) {
        case 0:
            text[at] = static_cast<char>(below(random, 256));
            break;
        case 1:
            text.erase(at, length);
            break;
        case 2:
            text.insert(below(random, text.size()), text.substr(at, length));
            break;
        case 3:
            text.insert(at, pieces[below(random, pieces.size())]);
            break;
        case 4:
        case 7: {  // a whole value by another piece
            const std::size_t end = text.find_first_of(",}]", at);
            if (end != std::string::npos) text.replace(at, end - at, pieces[below(random, pieces.size())]);
            break;
        }
        default: {  // one word by another of the same text
            const std::size_t from = text.find('"', at), to = text.find('"', below(random, text.size()));
            if (from == std::string::npos || to == std::string::npos) break;
            const std::size_t from_end = text.find('"', from + 1), to_end = text.find('"', to + 1);
            if (from_end == std::string::npos || to_end == std::string::npos) break;
            text.replace(to, to_end - to, text.substr(from, from_end - from));
            break;
        }
    }
}

}  // namespace

int main(int count, char** arguments) {
    const unsigned long inputs = count > 1 ? std::strtoul(arguments[1], nullptr, 10) : 4000;
    const unsigned long first = count > 2 ? std::strtoul(arguments[2], nullptr, 10) : 1;
    const auto good = good_texts();
    for (unsigned long seed = first; seed < first + inputs; ++seed) {
        std::mt19937 random(static_cast<std::mt19937::result_type>(seed));
        const std::size_t decoder = seed % good.size();
        std::string text = good[decoder];
        for (std::size_t edits = 1 + below(random, 3); edits > 0; --edits) edit(text, random);
        std::printf("seed %lu\r", seed);
        std::fflush(stdout);
        fuzz::run(static_cast<fuzz::Decoder>(decoder), text);
    }
    std::printf("%lu inputs, nothing untrue\n", inputs);
    return 0;
}
