#include "platform/glfw_store.h"

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace wegwijzer::platform {

namespace {

namespace fs = std::filesystem;

fs::path from_environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? fs::path() : fs::path(value);
}

fs::path data_folder() {
#ifdef _WIN32
    const fs::path base = from_environment("LOCALAPPDATA");
#elif defined(__APPLE__)
    const fs::path home = from_environment("HOME");
    const fs::path base = home.empty() ? home : home / "Library/Application Support";
#else
    fs::path base = from_environment("XDG_DATA_HOME");
    const fs::path home = from_environment("HOME");
    if (base.empty() && !home.empty()) base = home / ".local/share";
#endif
    return base.empty() ? base : base / "wegwijzer";
}

fs::path kept_file() {
    const fs::path folder = data_folder();
    return folder.empty() ? folder : folder / "initiatives.json";
}

bool write_whole(const fs::path& file, std::string_view text) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << text;
    out.close();
    return static_cast<bool>(out);
}

}  // namespace

std::optional<std::string> read_kept() {
    const fs::path path = kept_file();
    if (path.empty()) return std::nullopt;
    std::ifstream in(path, std::ios::binary);
    if (!in) return std::nullopt;
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

bool write_kept(std::string_view text) {
    const fs::path path = kept_file();
    if (path.empty()) return false;
    std::error_code wrong;
    fs::create_directories(path.parent_path(), wrong);
    fs::path fresh = path;
    fresh += ".new";
    if (!write_whole(fresh, text)) return false;
    fs::rename(fresh, path, wrong);
    return !wrong;
}

std::string set_kept_apart() {
    const fs::path path = kept_file();
    fs::path apart = path;
    apart += "." + std::to_string(static_cast<long long>(std::time(nullptr))) + ".damaged";
    std::error_code wrong;
    fs::rename(path, apart, wrong);
    return wrong ? std::string() : apart.string();
}

std::string save_for_user(const std::string& name, std::string_view text) {
#ifdef _WIN32
    const fs::path home = from_environment("USERPROFILE");
#else
    const fs::path home = from_environment("HOME");
#endif
    if (home.empty()) return {};
    std::error_code wrong;
    fs::path folder = home / "Downloads";
    if (!fs::is_directory(folder, wrong)) folder = home;
    const fs::path wanted(name);
    fs::path path = folder / wanted;
    for (int n = 2; fs::exists(path, wrong) && n < 1000; ++n) {
        path = folder / (wanted.stem().string() + "-" + std::to_string(n) + wanted.extension().string());
    }
    return write_whole(path, text) ? path.string() : std::string();
}

}  // namespace wegwijzer::platform
