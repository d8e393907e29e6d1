// How a call ends.
#pragma once

#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace wegwijzer::cli {

enum class Status {
    done = 0,
    negative = 1,   // a negative finding: the data is wrong
    wrong_use = 2,  // the call is wrong: an unknown fact, a file that isn't there
};

// Ends the call. Each sentence goes to standard error on a line of its own.
class Failure : public std::exception {
   public:
    Failure(Status status, std::vector<std::string> sentences) : status_(status), sentences_(std::move(sentences)) {}

    Status status() const { return status_; }
    const std::vector<std::string>& sentences() const { return sentences_; }
    const char* what() const noexcept override { return sentences_.empty() ? "" : sentences_.front().c_str(); }

   private:
    Status status_;
    std::vector<std::string> sentences_;
};

inline Failure wrong_use(std::string sentence) { return {Status::wrong_use, {std::move(sentence)}}; }

}  // namespace wegwijzer::cli
