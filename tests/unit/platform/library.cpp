#include "platform/library.h"

#include "bundle.h"

#include <stdexcept>

namespace wegwijzer::platform::test {

content::Library library() {
    auto files = content::unpack("bundle.json", {wegwijzer_bundle, wegwijzer_bundle_size});
    auto loaded = content::load(std::get<content::Files>(files));
    if (auto* problems = std::get_if<std::vector<content::Problem>>(&loaded))
        throw std::runtime_error(to_text(problems->front()));
    return std::move(std::get<content::Library>(loaded));
}

}  // namespace wegwijzer::platform::test
