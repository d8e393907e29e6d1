#include "api/error.h"

namespace wegwijzer::api {

const char* id_of(ErrorCode code) {
    switch (code) {
        case ErrorCode::invalid_edition:
            return "invalid_edition";
        case ErrorCode::invalid_answers:
            return "invalid_answers";
        case ErrorCode::invalid_request:
            return "invalid_request";
        case ErrorCode::not_found:
            return "not_found";
    }
    return "";
}

}  // namespace wegwijzer::api
