// Everything that is found wrong while loading, in the order found, each thing once.
#pragma once

#include "content/load.h"
#include "content/node.h"

#include <set>
#include <span>
#include <string>
#include <vector>

namespace wegwijzer::content {

class Report {
   public:
    Origins origins;

    void add(Place place, std::string message);
    void add(Problem problem);
    // `expected a text, found the number 5`. Says nothing about a node that is known to be broken.
    void expected(std::string_view what, const Node& found);

    bool empty() const { return problems_.empty(); }
    // `file: /pointer`, to point at another place within a message.
    std::string where(Place place) const;
    std::vector<Problem> take() { return std::move(problems_); }

   private:
    std::vector<Problem> problems_;
    // A mistake in a shared passage is met wherever the passage is used; it is told once.
    std::set<std::string> told_;
};

// `a, b, c`.
std::string joined(std::span<const std::string_view> words);

// What to add about a name that does not exist: `; did you mean "name"?`, or where none is like it, the possible
// names; nothing where there are none.
std::string hint(std::string_view wrong, const std::vector<std::string_view>& possible);

}  // namespace wegwijzer::content
