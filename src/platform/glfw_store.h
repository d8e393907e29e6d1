// Where the desktop program keeps things: the user's own folders, as the system names them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace wegwijzer::platform {

// What was kept the last time; none where there is nothing, or no such folder.
std::optional<std::string> read_kept();
// Writes a new file and puts it in the old one's place, so that a crash leaves one of the two whole. False where that
// does not go.
bool write_kept(std::string_view text);
// Puts a file that can't be read apart, with its day in its name. Gives where it is, "" where it stays where it was.
std::string set_kept_apart();

// Saves a file for the user, in the downloads folder, beside one that has that name already. Gives where; "" where that
// does not go.
std::string save_for_user(const std::string& name, std::string_view text);

}  // namespace wegwijzer::platform
