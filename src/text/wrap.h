// Lines of text, by the number of characters a reader counts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wegwijzer::text {

using Lines = std::vector<std::string>;

// Code points in UTF-8 text.
int length(std::string_view text);

// Broken at `\n`, and at spaces into lines of at most `width` characters; a longer word stands on a line of its own.
Lines wrapped(std::string_view text, int width);

// `first` before the first line, `rest` before the others.
Lines prefixed(const Lines& lines, std::string_view first, std::string_view rest);

// Blocks with an empty line between them; empty blocks are left out.
void add_block(Lines& lines, const Lines& block);

// The name of a thing before the thing: with a colon, unless it ends in a mark of its own.
std::string labelled(std::string_view label);

std::string joined(const Lines& lines);

}  // namespace wegwijzer::text
