// The edition that the program ships, for tests that walk through it.
#pragma once

#include "content/load.h"

namespace wegwijzer::platform::test {

content::Library library();

}  // namespace wegwijzer::platform::test
