#include "html/names.h"

namespace wegwijzer::html {

// No `default`: a new enumerator is a warning here, and warnings are errors.

std::string_view name(screen::Status status) {
    switch (status) {
        case screen::Status::none:
            return "none";
        case screen::Status::fits:
            return "fits";
        case screen::Status::conditional:
            return "conditional";
        case screen::Status::undetermined:
            return "undetermined";
        case screen::Status::unsuited:
            return "unsuited";
        case screen::Status::excluded:
            return "excluded";
        case screen::Status::unavailable:
            return "unavailable";
    }
    return "none";
}

std::string_view name(screen::Tone tone) {
    switch (tone) {
        case screen::Tone::info:
            return "info";
        case screen::Tone::warning:
            return "warning";
        case screen::Tone::error:
            return "error";
        case screen::Tone::success:
            return "success";
    }
    return "info";
}

std::string_view name(screen::Emphasis emphasis) {
    switch (emphasis) {
        case screen::Emphasis::normal:
            return "normal";
        case screen::Emphasis::lead:
            return "lead";
        case screen::Emphasis::strong:
            return "strong";
        case screen::Emphasis::muted:
            return "muted";
        case screen::Emphasis::small:
            return "small";
    }
    return "normal";
}

std::string_view name(screen::Importance importance) {
    switch (importance) {
        case screen::Importance::primary:
            return "primary";
        case screen::Importance::secondary:
            return "secondary";
        case screen::Importance::quiet:
            return "quiet";
    }
    return "secondary";
}

std::string_view name(screen::Layout layout) {
    switch (layout) {
        case screen::Layout::stack:
            return "stack";
        case screen::Layout::row:
            return "row";
        case screen::Layout::grid:
            return "grid";
        case screen::Layout::panel:
            return "panel";
    }
    return "stack";
}

std::string_view name(screen::Field::Kind kind) {
    switch (kind) {
        case screen::Field::Kind::text:
            return "text";
        case screen::Field::Kind::passage:
            return "passage";
        case screen::Field::Kind::number:
            return "number";
        case screen::Field::Kind::date:
            return "date";
        case screen::Field::Kind::search:
            return "search";
    }
    return "text";
}

std::string_view name(screen::Tasks::Phase phase) {
    switch (phase) {
        case screen::Tasks::Phase::done:
            return "done";
        case screen::Tasks::Phase::next:
            return "next";
        case screen::Tasks::Phase::open:
            return "open";
        case screen::Tasks::Phase::blocked:
            return "blocked";
        case screen::Tasks::Phase::passed:
            return "passed";
    }
    return "open";
}

}  // namespace wegwijzer::html
