#include "cli/diff_page.h"

#include "cli/value_words.h"
#include "screen/parts.h"

#include <algorithm>

namespace wegwijzer::cli {

namespace {

using content::ChangeKind;
using content::FieldChange;
using content::Strings;
using content::ThingChange;
using screen::Facts;
using screen::Node;

// What is the same about a change wherever it was made.
bool same_change(const FieldChange& one, const FieldChange& other) {
    return one.kind == other.kind && one.path == other.path && one.old_value == other.old_value &&
           one.new_value == other.new_value;
}

// One change, and every thing it was made to.
struct Shared {
    const FieldChange* change;
    std::vector<const ThingChange*> things;
};

std::string title_of(const Strings& say, const ThingChange& thing) {
    if (thing.id.empty()) return part_in_words(say, thing.part);
    return thing.name.empty() ? thing.id : say("diff.thing", {{"name", thing.name}, {"id", thing.id}});
}

// "Voorwaarden › contract › tekst"
std::string path_in_words(const Strings& say, const ThingChange& thing, const FieldChange& change) {
    if (change.path.empty()) return say("diff.order");
    std::string words;
    for (const content::PathPart& part : change.path) {
        if (!words.empty()) words += " › ";
        if (const auto* name = std::get_if<std::string>(&part)) {
            words += field_in_words(say, thing.part, *name);
        } else {
            words += say("diff.position", {{"n", std::to_string(std::get<std::size_t>(part) + 1)}});
        }
    }
    return words;
}

std::vector<std::string> change_in_words(const Strings& say, const FieldChange& change) {
    const std::string was = value_in_words(say, change.old_value);
    const std::string is = value_in_words(say, change.new_value);
    switch (change.kind) {
        case ChangeKind::added:
            return {say("diff.is_new", {{"value", is}})};
        case ChangeKind::removed:
            return {say("diff.is_gone", {{"value", was}})};
        case ChangeKind::changed:
            return {say("diff.was", {{"value", was}}), say("diff.is", {{"value", is}})};
        case ChangeKind::reordered:
            break;
    }
    return {say("diff.order.was", {{"value", was}}), say("diff.order.is", {{"value", is}})};
}

// One part of the edition: what is new and gone, what changed, what changed in many.
class Part {
   public:
    Part(const Strings& say, std::string name) : say_(say), name_(std::move(name)) {}

    void add(const ThingChange& thing) {
        if (thing.kind == ChangeKind::added) return added_.push_back(title_of(say_, thing));
        if (thing.kind == ChangeKind::removed) return removed_.push_back(title_of(say_, thing));
        things_.push_back(&thing);
        for (const FieldChange& change : thing.fields) {
            const auto found = std::find_if(shared_.begin(), shared_.end(),
                                            [&](const Shared& one) { return same_change(*one.change, change); });
            if (found == shared_.end()) {
                shared_.push_back({&change, {&thing}});
            } else {
                found->things.push_back(&thing);
            }
        }
    }

    std::vector<Node> nodes() const {
        const std::string id = "diff." + name_;
        std::vector<Node> nodes{screen::heading(id, 2, part_in_words(say_, name_))};
        listed(nodes, "diff.added", added_);
        listed(nodes, "diff.removed", removed_);
        for (const Shared& one : shared_) {
            if (one.things.size() > 1) nodes.push_back(told_once(one));
        }
        for (const ThingChange* thing : things_) told_apart(nodes, *thing);
        return nodes;
    }

   private:
    void listed(std::vector<Node>& nodes, const std::string& id, const std::vector<std::string>& titles) const {
        if (!titles.empty()) nodes.push_back(screen::facts(id, {{say_(id), titles}}));
    }

    Node told_once(const Shared& one) const {
        std::vector<std::string> titles;
        for (const ThingChange* thing : one.things) titles.push_back(title_of(say_, *thing));
        return screen::facts(
            "", {{path_in_words(say_, *one.things.front(), *one.change), change_in_words(say_, *one.change)},
                 {say_("diff.same", {{"n", std::to_string(titles.size())}}), titles}});
    }

    void told_apart(std::vector<Node>& nodes, const ThingChange& thing) const {
        std::vector<Facts::Item> items;
        for (const Shared& one : shared_) {
            if (one.things.size() > 1 || one.things.front() != &thing) continue;
            items.push_back({path_in_words(say_, thing, *one.change), change_in_words(say_, *one.change)});
        }
        if (items.empty()) return;
        if (!thing.id.empty()) nodes.push_back(screen::heading("", 3, title_of(say_, thing)));
        nodes.push_back(screen::facts("", std::move(items)));
    }

    const Strings& say_;
    std::string name_;
    std::vector<std::string> added_, removed_;
    std::vector<const ThingChange*> things_;
    std::vector<Shared> shared_;
};

std::string edition_in_words(const Strings& say, const content::EditionInfo& info) {
    return say("diff.edition", {{"title", info.title}, {"id", info.id}, {"version", info.version}});
}

std::string counted_kind(const std::vector<ThingChange>& changes, ChangeKind kind) {
    return std::to_string(
        std::count_if(changes.begin(), changes.end(), [&](const ThingChange& change) { return change.kind == kind; }));
}

}  // namespace

screen::Page diff_page(const Strings& say, const content::EditionInfo& old_edition,
                       const content::EditionInfo& new_edition, const std::vector<ThingChange>& changes) {
    screen::Page page;
    page.id = "diff";
    page.title = say("diff.title");
    page.name = say("page.name");
    auto& main = page.main;
    main.push_back(screen::heading("diff.title", 1, page.title));
    main.push_back(screen::facts("diff.editions", {{say("diff.from"), {edition_in_words(say, old_edition)}},
                                                   {say("diff.to"), {edition_in_words(say, new_edition)}}}));
    if (changes.empty()) {
        main.push_back(screen::paragraph("diff.none", say("diff.none")));
        return page;
    }
    main.push_back(screen::paragraph("diff.counts",
                                     say("diff.counts", {{"added", counted_kind(changes, ChangeKind::added)},
                                                         {"removed", counted_kind(changes, ChangeKind::removed)},
                                                         {"changed", counted_kind(changes, ChangeKind::changed)}})));
    for (std::size_t i = 0; i < changes.size();) {
        Part part(say, changes[i].part);
        const std::string& name = changes[i].part;
        for (; i < changes.size() && changes[i].part == name; ++i) part.add(changes[i]);
        screen::append(main, part.nodes());
    }
    return page;
}

}  // namespace wegwijzer::cli
