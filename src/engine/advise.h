// The engine: pure functions of (edition, answers, day).
#pragma once

#include "content/load.h"
#include "engine/advice.h"

#include <memory>

namespace wegwijzer::engine {

// The edition's conditions, compiled once: when they are first asked for, so that a program that has only something to
// show need not wait for it. Who shares them among threads asks for them once before. Holds on to the edition by
// reference: it must outlive the rules.
class Rules {
   public:
    explicit Rules(const content::Edition& edition);
    ~Rules();
    Rules(Rules&&) noexcept;
    Rules& operator=(Rules&&) noexcept;

    const content::Edition& edition() const;

    struct Compiled;
    const Compiled& compiled() const;

   private:
    struct Lazy;
    std::unique_ptr<Lazy> lazy_;
};

// What the caller needs of an advice; the dearer parts can be left out.
struct Wanted {
    bool what_if = true;        // OptionAdvice::what_if, what_if_idea
    bool next_question = true;  // Advice::next_question, questions_left_at_most, settled
    // Facts the user said not to know: never the next question (they stay unanswered, and may stay missing).
    std::vector<std::string> not_asking;
    bool missing_facts = true;  // OptionAdvice::missing_facts
};

// Judges every option of the answered sectors (all, where none is answered). `answers` hold only possible values (see
// content/answers.h); answers that contradict others or concern sectors not chosen are listed and left out.
Advice advise(const Rules& rules, const content::Answers& answers, content::Date as_of, const content::Strings& say,
              const Wanted& wanted = {});

}  // namespace wegwijzer::engine
