// From an edition's conditions to diagrams.
#pragma once

#include "engine/compiled.h"

namespace wegwijzer::engine {

Rules::Compiled compile(const content::Edition& edition);

}  // namespace wegwijzer::engine
