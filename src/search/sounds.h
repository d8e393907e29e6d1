// Words that sound alike to a Dutch ear, for spelling by ear: fisio, logopedy, kraamsorg, apoteek, dieetist.
#pragma once

#include <string>
#include <string_view>

namespace wegwijzer::search {

// A key that words of (nearly) the same sound share. `folded`: as letters.h folds it.
std::string sounds(std::string_view folded);

}  // namespace wegwijzer::search
