#include "api/ask.h"

#include "content/answers.h"
#include "content/parse_json.h"
#include "content/reader.h"

#include <functional>
#include <nlohmann/json.hpp>
#include <utility>

namespace wegwijzer::api {

namespace {

using Json = Loaded::Json;
using Ask = std::function<Result<Json>()>;

// The parameters of one request, while they are read.
class Request {
   public:
    Request(const content::Edition& edition, std::string_view text) : edition_(edition) {
        root_ = content::parse_json("", text, report_);
    }

    // Reads with `read`, which gives what remains to be done once everything was found right; does that.
    Result<Json> answer(const std::function<Ask(Request&)>& read) {
        if (const auto wrong = found_wrong()) return *wrong;
        Ask ask;
        {
            content::Fields fields(*root_, reading_, "a request, as an object");
            fields_ = &fields;
            ask = read(*this);
            fields_ = nullptr;
        }
        if (const auto wrong = found_wrong()) return *wrong;
        return ask();
    }

    content::Fields& fields() { return *fields_; }

    std::string text_or_none(std::string_view name) {
        const content::Node* node = fields_->optional(name);
        return node == nullptr ? "" : content::read_text(*node, reading_);
    }
    double number_or(std::string_view name, double otherwise) {
        return fields_->number_or_null(name, 0).value_or(otherwise);
    }
    content::Answers answers(bool needed) {
        const content::Node* node = needed ? fields_->required("answers") : fields_->optional("answers");
        if (node == nullptr) return {};
        content::Report own;
        std::swap(own.origins, report_.origins);
        auto answers = content::read_answers(edition_, *node, own);
        std::swap(own.origins, report_.origins);
        wrong_answers_ = own.take();
        return answers.value_or(content::Answers{});
    }

   private:
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
    content::Fields* fields_ = nullptr;
    std::vector<content::Problem> wrong_answers_;
};

}  // namespace

Result<Json> ask(const Loaded& loaded, std::string_view request) {
    return Request(loaded.library.edition, request).answer([&loaded](Request& asked) -> Ask {
        content::Fields& fields = asked.fields();
        const std::string what = fields.one_of(
            "ask", {"advise", "next_question", "compare", "plan", "calendar", "search", "questions", "content"});
        if (what == "advise" || what == "next_question") {
            const content::Answers answers = asked.answers(true);
            const content::Date as_of = fields.date("as_of");
            if (what == "advise") return [&loaded, answers, as_of] { return loaded.advise(answers, as_of); };
            return [&loaded, answers, as_of] { return loaded.next_question(answers, as_of); };
        }
        if (what == "compare") {
            const engine::Subject subject{asked.text_or_none("sector"), asked.text_or_none("route"),
                                          fields.texts_if_any("options")};
            const content::Node* only = fields.optional("differences");
            const bool differences = only != nullptr && fields.boolean("differences");
            const content::Date as_of = fields.date("as_of");
            return [&loaded, subject, differences, as_of] { return loaded.compare(subject, differences, as_of); };
        }
        if (what == "plan" || what == "calendar") {
            const std::string option = fields.text("option");
            const content::Date start = fields.date("start");
            const content::Answers answers = asked.answers(false);
            const content::Date as_of = fields.date("as_of");
            if (what == "plan") {
                return [&loaded, option, start, answers, as_of] { return loaded.plan(option, start, answers, as_of); };
            }
            return [&loaded, option, start, answers, as_of]() -> Result<Json> {
                auto calendar = loaded.calendar(option, start, answers, as_of);
                if (auto* wrong = std::get_if<Error>(&calendar)) return std::move(*wrong);
                return Json(std::get<std::string>(std::move(calendar)));
            };
        }
        if (what == "search") {
            const std::string words = fields.text("words");
            const double limit = asked.number_or("limit", 20);
            return [&loaded, words, limit] { return loaded.search(words, limit); };
        }
        if (what == "questions") return [&loaded] { return loaded.questions(); };
        return [&loaded] { return loaded.content(); };
    });
}

}  // namespace wegwijzer::api
