// A short fuzz for every test run and every compiler: the seeds, what is hostile to any decoder, and random edits of
// the seeds, the same ones each time.
//
// usage: wegwijzer-fuzz-<decoder> SEEDS [NUMBER OF EDITED INPUTS] [FIRST NUMBER]
// SEEDS: a folder; a file whose name begins with `good` must be taken, one with `bad` refused. Says which input was
// last when it dies: an edited one is repeated with `SEEDS 1 ITS-NUMBER`.
#include "harness.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace wegwijzer;

std::size_t below(std::mt19937& random, std::size_t bound) { return random() % bound; }

std::string times(std::size_t count, std::string_view text) {
    std::string all;
    all.reserve(count * text.size());
    while (count-- > 0) all += text;
    return all;
}

// What no decoder expects.
std::vector<std::string> hostile_texts() {
    constexpr std::size_t million = 1'000'000;
    return {
        "",
        " ",
        std::string(1, '\0'),
        std::string(64, '\xff'),
        "\xEF\xBB\xBF{}",
        "null",
        "[]",
        "{}",
        "\"\"",
        "-0",
        "1e400",
        times(million, "a"),
        times(million, "["),
        times(million, "{\"a\":"),
        times(million, "&"),
        times(million, "%"),
        times(100'000, "%F0%9F%A6%B7"),
        times(100'000, "0,"),
        times(million, " "),
        "{\"" + times(million, "k") + "\": 1}",
        "[" + times(200'000, "0,") + "0]",
        "{" + times(50'000, "\"a\": {}, ") + "\"a\": {}}",
        times(10'000, "\xE2\x80\xAE"),  // right to left
        times(10'000, "\xE2\x80\x8B"),  // without width
        "\xED\xA0\x80",                 // half a surrogate pair
        "\xF4\x90\x80\x80",             // beyond Unicode
        "\xC0\xAF",                     // a slash, too long
        "<script>alert(1)</script>",
        "9" + times(5000, "0"),
        "2023-02-29",
        "0000-00-00",
    };
}

// What may make an input interesting: of JSON, of addresses, and whatever stands between quotes or separators in the
// seeds themselves.
std::vector<std::string> pieces_of(const std::vector<std::string>& seeds) {
    std::set<std::string> words = {"{",        "}",          "[",
                                   "]",        "\"",         ",",
                                   ":",        "null",       "true",
                                   "-1",       "1e400",      "0.5",
                                   "\\u0000",  "\xC3\xA9",   "\xFF",
                                   "[[[[[[[[", "2023-02-29", "9999999999999999999",
                                   "%",        "&",          "=",
                                   "%00",      "|",          "\xE2\x80\xAE",
                                   "-0",       "\"$use\":",  "{\"all\":[]}",
                                   "\\ud800",  "1900-01-01", "2199-12-31"};
    constexpr std::string_view between = "\"&=/,|? \n";
    constexpr std::size_t longest_word = 60;
    for (const std::string& seed : seeds) {
        for (std::size_t from = 0; from < seed.size();) {
            const std::size_t to = std::min(seed.find_first_of(between, from), seed.size());
            if (to > from && to - from <= longest_word) words.insert(seed.substr(from, to - from));
            from = to + 1;
        }
    }
    return {words.begin(), words.end()};
}

// One edit: a letter changed, a piece cut out, moved or doubled, a value or a word replaced. Half of the edits keep
// JSON what it is, mostly: others seldom get past a parser.
void edit(std::string& text, const std::vector<std::string>& pieces, std::mt19937& random) {
    if (text.empty()) text = pieces[below(random, pieces.size())];
    const std::size_t at = below(random, text.size());
    const std::size_t length = 1 + below(random, 40);
    const std::string& piece = pieces[below(random, pieces.size())];
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
            text.insert(at, piece);
            break;
        case 4:
        case 5: {  // a whole value by another piece
            const std::size_t colon = text.find(':', at);
            const bool json = text.starts_with('{') && colon != std::string::npos;
            const std::size_t from = json ? colon + 1 : at;
            const std::size_t end = text.find_first_of(",}]&|", from);
            const bool text_of_json = below(random, 2) == 0;
            const std::string quoted = '"' + piece + '"';
            if (end != std::string::npos) text.replace(from, end - from, json && text_of_json ? quoted : piece);
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

std::string file_text(const std::filesystem::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

void announce(const std::string& input) {
    std::printf("%s\n", input.c_str());
    std::fflush(stdout);
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 2) {
        std::fprintf(stderr, "usage: %s SEEDS [NUMBER OF EDITED INPUTS] [FIRST NUMBER]\n", arguments[0]);
        return 2;
    }
    const unsigned long inputs = count > 2 ? std::strtoul(arguments[2], nullptr, 10) : 1000;
    const unsigned long first = count > 3 ? std::strtoul(arguments[3], nullptr, 10) : 1;

    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(arguments[1])) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    fuzz::must(!files.empty(), "there are seeds");
    std::vector<std::string> seeds;
    for (const auto& file : files) {
        const std::string name = file.filename().string();
        seeds.push_back(file_text(file));
        announce(name);
        const bool taken = fuzz::decodes(seeds.back());
        fuzz::must(taken || !name.starts_with("good"), "a good seed is taken");
        fuzz::must(!taken || !name.starts_with("bad"), "a bad seed is refused");
    }
    std::size_t number = 0;
    for (const std::string& text : hostile_texts()) {
        announce("hostile text " + std::to_string(++number));
        fuzz::decodes(text);
    }

    const std::vector<std::string> pieces = pieces_of(seeds);
    unsigned long taken = 0;
    for (unsigned long input = first; input < first + inputs; ++input) {
        std::mt19937 random(static_cast<std::mt19937::result_type>(input));
        std::string text = seeds[below(random, seeds.size())];
        for (std::size_t edits = 1 + below(random, 3); edits > 0; --edits) edit(text, pieces, random);
        std::printf("input %lu\r", input);
        std::fflush(stdout);
        if (fuzz::decodes(text)) ++taken;
    }
    std::printf("%zu seeds, %zu hostile texts, %lu edited inputs (%lu taken): nothing untrue\n", seeds.size(), number,
                inputs, taken);
    return 0;
}
