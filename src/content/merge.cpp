#include "content/merge.h"

#include "content/parse_json.h"

#include <algorithm>
#include <map>

namespace wegwijzer::content {

namespace {

class Merger {
   public:
    explicit Merger(Report& report) : report_(report) {}

    void add(Node fragment) {
        auto* members = std::get_if<Node::Object>(&fragment.value);
        if (members == nullptr) {
            report_.expected("an object with parts of the edition", fragment);
            return;
        }
        for (Member& member : *members) add(member);
    }

    Document take() { return std::move(document_); }

   private:
    void add(Member& member) {
        const auto list = std::find(list_names.begin(), list_names.end(), member.key);
        if (list != list_names.end()) {
            add_to_list(document_.lists[static_cast<std::size_t>(list - list_names.begin())], member.value);
        } else if (member.key == "edition") {
            add_edition(member.value);
        } else if (member.key == "shared") {
            add_shared(member.value);
        } else {
            std::vector<std::string_view> known(list_names.begin(), list_names.end());
            known.insert(known.begin(), "edition");
            known.push_back("shared");
            report_.add(member.value.place,
                        "an edition has no part " + in_quotes(member.key) + hint(member.key, known));
        }
    }

    void add_to_list(Node::List& list, Node& node) {
        if (auto* items = std::get_if<Node::List>(&node.value)) {
            std::move(items->begin(), items->end(), std::back_inserter(list));
        } else if (node.find("$use") != nullptr) {
            list.push_back(std::move(node));  // a shared list: spliced in when it is filled in
        } else {
            report_.expected("a list", node);
        }
    }

    void add_edition(Node& node) {
        if (document_.edition) {
            report_.add(node.place, "the edition is described already, at " + report_.where(document_.edition->place));
            return;
        }
        document_.edition = std::move(node);
    }

    void add_shared(Node& node) {
        auto* entries = std::get_if<Node::Object>(&node.value);
        if (entries == nullptr) {
            report_.expected("an object of shared passages", node);
            return;
        }
        for (Member& entry : *entries) {
            const auto [other, is_new] = shared_places_.emplace(entry.key, entry.value.place);
            if (!is_new) {
                report_.add(entry.value.place, "another shared passage is called " + in_quotes(entry.key) + ", at " +
                                                   report_.where(other->second));
                continue;
            }
            document_.shared.push_back(std::move(entry));
        }
    }

    Report& report_;
    Document document_;
    std::map<std::string, Place> shared_places_;
};

}  // namespace

const Node::List& Document::list(std::string_view name) const {
    const auto found = std::find(list_names.begin(), list_names.end(), name);
    return lists[static_cast<std::size_t>(found - list_names.begin())];
}

bool is_fragment(std::string_view path) {
    const std::array<std::string_view, 3> others = {"cases/", "schema/", "strings/"};
    return std::none_of(others.begin(), others.end(),
                        [&](std::string_view folder) { return path.starts_with(folder); });
}

std::optional<Document> merge(const Files& files, Report& report) {
    Merger merger(report);
    bool readable = true;
    for (const auto& [path, text] : files) {
        if (!is_fragment(path)) continue;
        if (std::optional<Node> fragment = parse_json(path, text, report)) {
            merger.add(std::move(*fragment));
        } else {
            readable = false;
        }
    }
    if (!readable) return std::nullopt;
    return merger.take();
}

}  // namespace wegwijzer::content
