#include "app/share_code.h"

#include "app/address.h"
#include "app/update.h"
#include "engine/real_data.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace wegwijzer;

namespace {

// Every question answered with the most that can be said: lists in full, dates, long numbers.
app::Initiative fullest(const content::Edition& edition, std::size_t choice) {
    app::Initiative initiative;
    for (const content::Question& question : edition.questions) {
        content::FactValue value;
        std::vector<std::string> all;
        switch (question.type) {
            case content::FactType::boolean:
                value = choice % 2 == 0;
                break;
            case content::FactType::choice:
                value = question.choices[choice % question.choices.size()].value;
                break;
            case content::FactType::list:
                for (const content::Choice& one : question.choices) all.push_back(std::get<std::string>(one.value));
                value = all;
                break;
            case content::FactType::number:
                value = question.whole ? 12.0 : 12.75;
                break;
            case content::FactType::date:
                value = std::string("2027-12-31");
                break;
        }
        initiative.answers.emplace(question.fact, value);
    }
    initiative.asked = app::asked_of(edition, initiative);
    std::reverse(initiative.asked.begin(), initiative.asked.end());
    return initiative;
}

bool same_answers(const app::Initiative& a, const app::Initiative& b) {
    return a.answers == b.answers && a.skipped == b.skipped && a.asked == b.asked;
}

}  // namespace

TEST_CASE("No two ids of the edition look the same in a code") {
    CHECK(app::unclear_in_codes(real_data().edition) == std::vector<std::string>{});
}

TEST_CASE("The fullest answers fit in a link of under 200 characters, address of the site and all") {
    const content::Edition& edition = real_data().edition;
    const std::string site = "https://www.voorbeeldsite.nl/#";
    for (std::size_t choice = 0; choice < 6; ++choice) {
        const app::Initiative initiative = fullest(edition, choice);
        const std::string address = app::shared_address(edition, {app::Screen::advice, "", "", ""}, initiative);
        INFO(address);
        CHECK(site.size() + address.size() < 200);
        const auto read = app::read_share_code(edition, app::share_code(edition, initiative));
        CHECK_FALSE(read.damaged);
        CHECK(read.not_in_edition == 0);
        CHECK(read.year == 2023);
        CHECK(same_answers(read.initiative, initiative));
        CHECK(app::from_address(edition, address).answers == initiative.answers);
    }
}

TEST_CASE("Any answers come back from their code, in the order in which they were given") {
    const content::Edition& edition = real_data().edition;
    std::mt19937 random(2023);
    const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
    for (int round = 0; round < 500; ++round) {
        app::Initiative initiative = fullest(edition, below(12));
        for (const content::Question& question : edition.questions) {
            const std::size_t fate = below(4);
            if (fate == 0) initiative.answers.erase(question.fact);
            if (fate == 1) {
                initiative.answers.erase(question.fact);
                initiative.skipped.insert(question.fact);
            }
            if (fate == 2 && question.type == content::FactType::number && !question.whole) {
                initiative.answers[question.fact] = static_cast<double>(below(100000)) / 7;
            }
        }
        std::shuffle(initiative.asked.begin(), initiative.asked.end(), random);
        initiative.asked = app::asked_of(edition, initiative);
        const std::string code = app::share_code(edition, initiative);
        CHECK(code.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") ==
              std::string::npos);
        CHECK(same_answers(app::read_share_code(edition, code).initiative, initiative));
    }
}

TEST_CASE("A code of another edition gives what this one knows, and says so") {
    content::Edition older = real_data().edition;
    older.info.valid_from = content::Date{std::chrono::year{2021}, std::chrono::January, std::chrono::day{1}};
    // A question that is gone by now, one that is asked elsewhere, and a choice that has another name.
    content::Question gone = older.questions[1];
    gone.fact = "favourite_colour";
    older.questions.insert(older.questions.begin(), gone);
    std::reverse(older.questions.begin(), older.questions.end());
    for (content::Question& question : older.questions) {
        if (question.fact == "scale") question.choices[1].value = std::string("provincial");
    }
    app::Initiative initiative = fullest(older, 1);
    const std::string code = app::share_code(older, initiative);

    const auto read = app::read_share_code(real_data().edition, code);
    CHECK_FALSE(read.damaged);
    CHECK(read.year == 2021);
    CHECK(read.not_in_edition == 2);
    initiative.answers.erase("favourite_colour");
    initiative.answers.erase("scale");
    CHECK(read.initiative.answers == initiative.answers);

    const app::State state = app::from_address(real_data().edition, "/advies?d=" + code);
    CHECK(state.ignored.empty());
    CHECK(state.findings ==
          std::vector<app::Finding>{{app::Finding::Kind::other_edition, "2021"}, {app::Finding::Kind::unknown, "2"}});
}

TEST_CASE("A code that was cut off or mistyped is damaged, whatever it is") {
    const content::Edition& edition = real_data().edition;
    const std::string code = app::share_code(edition, fullest(edition, 3));
    for (std::size_t size = 0; size < code.size(); ++size) {
        CHECK(app::read_share_code(edition, code.substr(0, size)).damaged);
    }
    std::mt19937 random(1);
    const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
    int taken = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string other = code;
        const std::size_t changes = 1 + below(4);
        for (std::size_t i = 0; i < changes; ++i) other[below(other.size())] = static_cast<char>(below(256));
        const auto read = app::read_share_code(edition, other);
        if (!read.damaged && other != code) ++taken;
    }
    CHECK(taken < 20);  // a check of twelve bits lets one in four thousand by
    CHECK(app::read_share_code(edition, std::string(100000, 'A')).damaged);
    CHECK(app::from_address(edition, "/advies?d=1kapot").ignored.size() == 1);
}
