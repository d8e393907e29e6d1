#include "api/ask.h"

#include "content/answers.h"
#include "content/parse_json.h"
#include "content/reader.h"

#include <array>
#include <nlohmann/json.hpp>
#include <utility>

namespace wegwijzer::api {

namespace {

using Json = Loaded::Json;

constexpr std::array<std::string_view, 8> questions{"advise",   "next_question", "compare",   "plan",
                                                    "calendar", "search",        "questions", "content"};

// A question with its parameters. Those that it does not have are empty.
struct Asked {
    std::string what;  // one of `questions`
    content::Answers answers;
    content::Date as_of{};
    engine::Subject subject;
    bool differences = false;
    std::string option;
    content::Date start{};
    std::string words;
    double limit = 0;
};

// Reads one request.
class Request {
   public:
    Request(const content::Edition& edition, std::string_view text) : edition_(edition) {
        root_ = content::parse_json("", text, report_);
    }

    Result<Asked> read() {
        if (const auto wrong = found_wrong()) return *wrong;
        Asked asked;
        {
            content::Fields fields(*root_, reading_, "a request, as an object");
            asked.what = fields.one_of("ask", questions);
            read_parameters(fields, asked);
        }
        if (const auto wrong = found_wrong()) return *wrong;
        return asked;
    }

   private:
    void read_parameters(content::Fields& fields, Asked& asked) {
        if (asked.what == "advise" || asked.what == "next_question") {
            asked.answers = answers(fields.required("answers"));
            asked.as_of = fields.date("as_of");
        } else if (asked.what == "compare") {
            asked.subject = {text_or_none(fields, "sector"), text_or_none(fields, "route"),
                             fields.texts_if_any("options")};
            asked.differences = fields.optional("differences") != nullptr && fields.boolean("differences");
            asked.as_of = fields.date("as_of");
        } else if (asked.what == "plan" || asked.what == "calendar") {
            asked.option = fields.text("option");
            asked.start = fields.date("start");
            asked.answers = answers(fields.optional("answers"));
            asked.as_of = fields.date("as_of");
        } else if (asked.what == "search") {
            asked.words = fields.text("words");
            asked.limit = fields.number_or_null("limit", 0).value_or(20);
        }
    }

    std::string text_or_none(content::Fields& fields, std::string_view name) {
        const content::Node* node = fields.optional(name);
        return node == nullptr ? "" : content::read_text(*node, reading_);
    }
    content::Answers answers(const content::Node* node) {
        if (node == nullptr) return {};
        content::Report own;
        std::swap(own.origins, report_.origins);
        auto answers = content::read_answers(edition_, *node, own);
        std::swap(own.origins, report_.origins);
        wrong_answers_ = own.take();
        return answers.value_or(content::Answers{});
    }

    // Answers come before the rest: they have an error of their own, with pointers into them.
    std::optional<Error> found_wrong() {
        for (content::Problem& one : wrong_answers_) one.pointer.erase(0, std::string_view("/answers").size());
        if (!wrong_answers_.empty()) return error_of(ErrorCode::invalid_answers, wrong_answers_);
        const std::vector<content::Problem> problems = report_.take();
        if (!problems.empty()) return error_of(ErrorCode::invalid_request, problems);
        return std::nullopt;
    }

    const content::Edition& edition_;
    content::Report report_;
    content::Reading reading_{report_};
    std::optional<content::Node> root_;
    std::vector<content::Problem> wrong_answers_;
};

Result<Json> calendar(const Loaded& loaded, const Asked& asked) {
    auto calendar = loaded.calendar(asked.option, asked.start, asked.answers, asked.as_of);
    if (auto* wrong = std::get_if<Error>(&calendar)) return std::move(*wrong);
    return Json(std::get<std::string>(std::move(calendar)));
}

}  // namespace

Result<Json> ask(const Loaded& loaded, std::string_view request) {
    const Result<Asked> read = Request(loaded.library.edition, request).read();
    if (const auto* wrong = std::get_if<Error>(&read)) return *wrong;
    const Asked& asked = std::get<Asked>(read);
    if (asked.what == "advise") return loaded.advise(asked.answers, asked.as_of);
    if (asked.what == "next_question") return loaded.next_question(asked.answers, asked.as_of);
    if (asked.what == "compare") return loaded.compare(asked.subject, asked.differences, asked.as_of);
    if (asked.what == "plan") return loaded.plan(asked.option, asked.start, asked.answers, asked.as_of);
    if (asked.what == "calendar") return calendar(loaded, asked);
    if (asked.what == "search") return loaded.search(asked.words, asked.limit);
    if (asked.what == "questions") return loaded.questions();
    return loaded.content();
}

}  // namespace wegwijzer::api
