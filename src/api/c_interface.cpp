#include "api/c_interface.h"

#include "api/advisor.h"
#include "api/loaded.h"

#include <cstdlib>
#include <cstring>
#include <nlohmann/json.hpp>
#include <utility>

struct wegwijzer_advisor {
    wegwijzer::api::Advisor advisor;
};

namespace {

using wegwijzer::api::Error;

char* given_out(const std::string& text) noexcept {
    char* copy = static_cast<char*>(std::malloc(text.size() + 1));
    if (copy != nullptr) std::memcpy(copy, text.c_str(), text.size() + 1);
    return copy;
}

std::string reply_of(const char* code, const std::string& message, const std::vector<wegwijzer::api::Problem>& wrong) {
    nlohmann::ordered_json problems = nlohmann::ordered_json::array();
    for (const auto& [file, pointer, text] : wrong) {
        problems.push_back({{"file", file}, {"pointer", pointer}, {"message", text}});
    }
    const nlohmann::ordered_json error{{"code", code}, {"message", message}, {"problems", std::move(problems)}};
    return wegwijzer::api::written({{"error", error}});
}

// Runs `act`, which gives a reply; what it throws becomes the reply.
template <class Act>
char* replying(Act act) noexcept {
    try {
        try {
            return given_out(act());
        } catch (const Error& error) {
            return given_out(reply_of(id_of(error.code()), error.what(), error.problems()));
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
        advisor = new wegwijzer_advisor{wegwijzer::api::Advisor::from_json(edition, words)};
        return R"({"result":null})";
    });
    if (advisor != nullptr) wegwijzer_release(std::exchange(*reply, nullptr));
    return advisor;
}

char* wegwijzer_ask(const wegwijzer_advisor* advisor, const char* request) {
    return replying([&] { return "{\"result\":" + advisor->advisor.ask(request) + "}"; });
}

void wegwijzer_release(char* reply) { std::free(reply); }

void wegwijzer_close(wegwijzer_advisor* advisor) { delete advisor; }

}  // extern "C"
