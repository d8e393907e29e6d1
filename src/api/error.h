// What the library throws: what kind of mistake it is, and everything that is wrong, in sentences.
#pragma once

#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace wegwijzer::api {

enum class ErrorCode {
    invalid_edition,  // the edition does not load
    invalid_answers,  // an unknown fact or an impossible value
    invalid_request,  // anything else that was asked wrongly: a day that does not exist, nothing to look for
    not_found,        // an id that the edition does not have
};

// "invalid_edition", …
const char* id_of(ErrorCode code);

// One thing that is wrong. `pointer`: a JSON Pointer (RFC 6901) to it, into the file of the edition, the answers or the
// request; "" for the whole. `file`: of the edition, else "".
struct Problem {
    std::string file, pointer, message;
};

class Error : public std::exception {
   public:
    // One problem or more.
    Error(ErrorCode code, std::vector<Problem> problems) : code_(code), problems_(std::move(problems)) {
        for (const Problem& problem : problems_) message_ += (message_.empty() ? "" : "\n") + in_words(problem);
    }

    ErrorCode code() const { return code_; }
    const std::vector<Problem>& problems() const { return problems_; }
    // All problems, one a line: `file: /pointer: message`.
    const char* what() const noexcept override { return message_.c_str(); }

   private:
    static std::string in_words(const Problem& problem) {
        std::string text;
        for (const std::string* part : {&problem.file, &problem.pointer}) {
            if (!part->empty()) text += *part + ": ";
        }
        return text + problem.message;
    }

    ErrorCode code_;
    std::vector<Problem> problems_;
    std::string message_;
};

}  // namespace wegwijzer::api
