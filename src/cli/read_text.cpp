#include "cli/read_text.h"

#include "cli/failure.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace wegwijzer::cli {

namespace {

std::string read_all(const std::string& name, std::istream& in) {
    std::string text;
    char buffer[1 << 16];
    while (in.read(buffer, sizeof buffer) || in.gcount() > 0) {
        text.append(buffer, static_cast<std::size_t>(in.gcount()));
        if (text.size() > largest_file) {
            throw wrong_use(name + ": the file is larger than " + std::to_string(largest_file >> 20) +
                            " MB, too large to be read.");
        }
    }
    if (in.bad()) throw wrong_use(name + ": the file can't be read.");
    return text;
}

}  // namespace

std::string read_text(const std::string& path) {
    std::error_code unknown;
    const auto status = std::filesystem::status(path, unknown);
    if (path.empty() || status.type() == std::filesystem::file_type::not_found) {
        throw wrong_use((path.empty() ? "''" : path) + ": there is no such file.");
    }
    if (std::filesystem::is_directory(status)) throw wrong_use(path + ": this is a folder, expected a file.");
    errno = 0;
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        const std::string why = errno != 0 ? std::string(" (") + std::strerror(errno) + ")" : "";
        throw wrong_use(path + ": the file can't be read" + why + ".");
    }
    return read_all(path, in);
}

std::string read_text(const std::string& path, std::istream& standard_input) {
    return path == "-" ? read_all("standard input", standard_input) : read_text(path);
}

}  // namespace wegwijzer::cli
