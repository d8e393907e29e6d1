#include "api/c_interface.h"

#include "api/ask.h"
#include "api/loaded.h"
#include "api/open.h"
#include "content/json_object.h"

#include <cstdlib>
#include <cstring>
#include <memory>
#include <nlohmann/json.hpp>
#include <utility>

struct wegwijzer_advisor {
    std::unique_ptr<const wegwijzer::api::Loaded> loaded;
};

namespace {

namespace api = wegwijzer::api;
using wegwijzer::content::object;

char* given_out(const std::string& text) noexcept {
    char* copy = static_cast<char*>(std::malloc(text.size() + 1));
    if (copy != nullptr) std::memcpy(copy, text.c_str(), text.size() + 1);
    return copy;
}

std::string reply_of(const char* code, const std::string& message, const std::vector<api::Problem>& wrong) {
    nlohmann::ordered_json problems = nlohmann::ordered_json::array();
    for (const auto& [file, pointer, text] : wrong) {
        problems.push_back(object({{"file", file}, {"pointer", pointer}, {"message", text}}));
    }
    return api::written(
        object({{"error", object({{"code", code}, {"message", message}, {"problems", std::move(problems)}})}}));
}

std::string reply_of(const api::Error& error) { return reply_of(id_of(error.code()), error.what(), error.problems()); }

// Runs `act`, which gives a reply. It throws where there is no memory; the module for the web then stops, as it does
// where anything is wrong with the program itself.
template <class Act>
char* replying(Act act) noexcept {
    try {
        try {
            return given_out(act());
        } catch (const std::exception& error) {
            return given_out(reply_of("failed", error.what(), {}));
        }
    } catch (...) {
        return nullptr;
    }
}

}  // namespace

extern "C" {

wegwijzer_advisor* wegwijzer_open(const char* edition, const char* words, char** reply) {
    wegwijzer_advisor* advisor = nullptr;
    *reply = replying([&]() -> std::string {
        auto opened = api::open(edition, words);
        if (const auto* wrong = std::get_if<api::Error>(&opened)) return reply_of(*wrong);
        advisor = new wegwijzer_advisor{std::get<0>(std::move(opened))};
        return R"({"result":null})";
    });
    if (advisor != nullptr) wegwijzer_release(std::exchange(*reply, nullptr));
    return advisor;
}

char* wegwijzer_ask(const wegwijzer_advisor* advisor, const char* request) {
    return replying([&] {
        const auto answer = api::ask(*advisor->loaded, request);
        if (const auto* wrong = std::get_if<api::Error>(&answer)) return reply_of(*wrong);
        return "{\"result\":" + api::written(std::get<0>(answer)) + "}";
    });
}

void wegwijzer_release(char* reply) { std::free(reply); }

void wegwijzer_close(wegwijzer_advisor* advisor) { delete advisor; }

}  // extern "C"
