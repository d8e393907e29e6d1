#include "engine/instrument_words.h"

namespace wegwijzer::engine {

std::vector<std::string> left_open_in_words(const content::CrossSector& instrument, const content::Strings& say) {
    std::vector<std::string> sentences;
    if (!instrument.temporary) sentences.push_back(say("cross.open.temporary"));
    if (!instrument.patient_payment_title) sentences.push_back(say("cross.open.patient_payment_title"));
    if (instrument.laws.empty()) sentences.push_back(say("cross.open.laws"));
    if (!sentences.empty()) sentences.push_back(say("cross.open.counts_not"));
    return sentences;
}

}  // namespace wegwijzer::engine
