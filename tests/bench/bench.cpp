// Measures, and prints what it measured as JSON. `wegwijzer-bench [asking | frames]`: how fast the engine is, how many
// questions it asks, or how fast the canvas is. The same program natively and, as WebAssembly, under Node.
#include "asking.h"
#include "bundle.h"
#include "content/load.h"
#include "engine/compile.h"
#include "engine/judge.h"
#include "engine/next_question.h"
#include "engine/what_if.h"
#include "frame.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <random>
#include <string_view>

namespace {

namespace content = wegwijzer::content;
using namespace wegwijzer::engine;
using Json = nlohmann::ordered_json;

content::Library load() {
    auto files = content::unpack("bundle", std::string_view(wegwijzer_bundle, wegwijzer_bundle_size));
    return std::get<content::Library>(content::load(std::get<content::Files>(files)));
}

// Answers at random, the same for a seed always. `share` of a hundred: how many questions are answered.
std::vector<content::Answers> random_answers(const Rules::Compiled& rules, std::size_t count, unsigned share) {
    std::mt19937 random(2023);
    std::vector<content::Answers> all(count);
    for (content::Answers& answers : all) {
        for (const Variable& variable : rules.variables) {
            if (variable.question == nullptr || variable.kind == Variable::Kind::element) continue;
            if (random() % 100 >= share) continue;
            const auto& cell = variable.values[random() % variable.cells()];
            answers[variable.question->fact] = cell[random() % cell.size()];
        }
    }
    return all;
}

// Microseconds a call: the median of several rounds over all answers.
template <class Work>
double measure(const std::vector<content::Answers>& all, int rounds, Work work) {
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        for (const content::Answers& answers : all) work(answers);
        const std::chrono::duration<double, std::micro> time = std::chrono::steady_clock::now() - start;
        times.push_back(time.count() / static_cast<double>(all.size()));
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[static_cast<std::size_t>(rounds / 2)];
}

std::size_t sink = 0;  // what is worked out is used, so that it can't be left out

std::vector<Diagram::Node> verdicts_of(const Rules::Compiled& rules) {
    std::vector<Diagram::Node> verdicts;
    for (const CompiledOption& option : rules.options) verdicts.push_back(option.verdict_as_given);
    return verdicts;
}

// How many conditions the options have: what a rule engine would be asked one by one.
std::size_t conditions_in(const content::Edition& edition) {
    std::size_t count = 0;
    for (const content::Option& option : edition.options) {
        for (const content::Requirement& one : option.requirements) {
            count += 1U + (one.applies_when ? 1U : 0U) + (one.unmet_when ? 1U : 0U);
        }
        for (const content::ChooseWhen& one : option.choose_when) count += one.when ? 1U : 0U;
        for (const content::Consequence& one : option.consequences) count += one.when ? 1U : 0U;
    }
    return count;
}

// Every requirement, point and consequence of every option, without the ranking.
void walk_all(const Situation& situation) {
    const Rules::Compiled& rules = *situation.rules;
    for (const CompiledOption& option : rules.options) {
        for (const auto* nodes : {&option.requirements, &option.choose_when, &option.consequences}) {
            for (const Diagram::Node node : *nodes) sink += rules.diagram.walk(node, situation.counting);
        }
        sink += rules.diagram.walk(option.verdict, situation.counting);
    }
}

// The edition with its options so many times, without the texts that the engine only passes on.
content::Edition repeated(const content::Edition& edition, int times) {
    content::Edition made;
    made.info = edition.info;
    made.sectors = edition.sectors;
    made.questions = edition.questions;
    made.options.reserve(edition.options.size() * static_cast<std::size_t>(times));
    for (int i = 0; i < times; ++i) {
        for (const content::Option& option : edition.options) {
            content::Option& copy = made.options.emplace_back();
            copy.id = option.id;
            copy.sector = option.sector;
            copy.route = option.route;
            copy.period = option.period;
            copy.application = option.application;
            copy.follow_up.kind = option.follow_up.kind;
            copy.duration.kind = option.duration.kind;
            copy.requirements = option.requirements;
            copy.choose_when = option.choose_when;
            copy.consequences = option.consequences;
            const auto bare = [](auto& things) {
                for (auto& thing : things) {
                    thing.text.clear();
                    thing.source = {};
                }
            };
            bare(copy.requirements);
            bare(copy.choose_when);
            bare(copy.consequences);
            for (const content::TaggedText& one : option.advantages) copy.advantages.push_back({one.tag, ""});
        }
    }
    return made;
}

Json speed(const content::Edition& edition) {
    const content::Date as_of = *content::parse_date("2023-09-01");
    const Rules::Compiled rules = compile(edition);
    const auto judged = [&](const Rules::Compiled& by, const content::Answers& answers) {
        sink += judge(make_situation(by, answers, as_of)).size();
    };
    Json result;
    result["options"] = edition.options.size();
    result["conditions"] = conditions_in(edition);
    const auto complete = random_answers(rules, 500, 100);
    const auto half = random_answers(rules, 500, 50);
    const auto few = random_answers(rules, 100, 20);
    // What is measured at first is WebAssembly on its way to being compiled well; the last turn counts.
    for (const auto& [name, answers] :
         {std::pair("few", &few), std::pair("half", &half), std::pair("all", &complete), std::pair("few", &few)}) {
        Json& one = result["answered"][name];
        one["judge_us"] = measure(*answers, 15, [&](const content::Answers& own) { judged(rules, own); });
        const std::vector<content::Answers> fewer(answers->begin(), answers->begin() + 50);
        one["next_question_us"] = measure(fewer, 5, [&](const content::Answers& own) {
            const Situation situation = make_situation(rules, own, as_of);
            OpenFacts open(situation, verdicts_of(rules));
            sink += next_question(situation, open, {}).question != nullptr ? 1U : 0U;
        });
        one["what_if_us"] = measure(fewer, 5, [&](const content::Answers& own) {
            const Situation situation = make_situation(rules, own, as_of);
            WhatIfFinder finder(situation);
            for (const CompiledOption& option : rules.options) sink += finder.find(option.verdict_as_given).idea.size();
        });
    }
    const double walked =
        measure(complete, 31, [&](const content::Answers& own) { walk_all(make_situation(rules, own, as_of)); });
    result["condition_us"] = walked / static_cast<double>(conditions_in(edition));

    const std::vector<content::Answers> some(half.begin(), half.begin() + 20);
    for (const int times : {1, 10, 100, 1000}) {
        const content::Edition many = repeated(edition, times);
        const Rules::Compiled by = compile(many);
        const double each = measure(some, times < 1000 ? 9 : 3, [&](const content::Answers& own) { judged(by, own); }) /
                            static_cast<double>(many.options.size());
        result["grown"].push_back({{"times", times}, {"option_us", each}});
    }
    result["used"] = sink > 0;
    return result;
}

Json questions(const content::Edition& edition) {
    Json result = Json::array();
    const Rules::Compiled rules = compile(edition);
    for (const bench::Asking& one : bench::asking(rules, *content::parse_date("2023-09-01"), 200000)) {
        result.push_back({{"sector", one.sector},
                          {"facts", one.facts},
                          {"ours", one.ours},
                          {"fixed", one.fixed},
                          {"skipping", one.skipping},
                          {"optimum", one.optimum ? Json(*one.optimum) : Json(nullptr)}});
    }
    return result;
}

Json pages(content::Library library) {
    Json result = Json::array();
    for (const wegwijzer::bench::FrameTime& one : wegwijzer::bench::frames(std::move(library))) {
        result.push_back({{"address", one.address},
                          {"first_us", one.first_us},
                          {"still_us", one.still_us},
                          {"scrolled_us", one.scrolled_us},
                          {"vertices", one.vertices}});
    }
    return result;
}

}  // namespace

int main(int count, char** arguments) {
    content::Library library = load();
    const std::string_view what = count > 1 ? arguments[1] : "";
    const Json result = what == "asking"   ? questions(library.edition)
                        : what == "frames" ? pages(std::move(library))
                                           : speed(library.edition);
    std::puts(result.dump(2).c_str());
    return 0;
}
