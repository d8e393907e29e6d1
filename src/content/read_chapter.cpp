#include "content/read_edition.h"

namespace wegwijzer::content {

namespace {

About read_about(const Node& node, Reading& reading) {
    Fields fields(node, reading, "what a section is about");
    return {.laws = fields.references_if_any("laws", Thing::law),
            .actors = fields.references_if_any("actors", Thing::actor),
            .prevention_types = fields.references_if_any("prevention_types", Thing::prevention_type),
            .funders = fields.references_if_any("funders", Thing::funder),
            .glossary = fields.references_if_any("glossary", Thing::term),
            .chapters = fields.references_if_any("chapters", Thing::chapter),
            .sectors = fields.references_if_any("sectors", Thing::sector),
            .routes = fields.references_if_any("routes", Thing::route),
            .cross_sector = fields.references_if_any("cross_sector", Thing::cross_sector)};
}

// A place in the explanation, which check.h looks up; empty where a cell leads nowhere.
std::string read_lead(const Node& node, Reading& reading) {
    if (node.text() != nullptr && node.text()->empty()) return {};
    return read_text(node, reading);
}

Overview::Row read_row(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a row of an overview");
    return {
        .title = fields.text("title"), .cells = fields.texts("cells"), .leads = fields.list_if_any("leads", read_lead)};
}

Overview read_overview(const Node& node, Reading& reading) {
    Fields fields(node, reading, "an overview");
    Overview overview;
    overview.caption = fields.text("caption");
    overview.columns = fields.texts("columns");
    overview.rows = fields.list("rows", read_row);
    for (const char* name : {"columns", "rows"}) {
        const Node* part = node.find(name);
        if (part == nullptr || part->list() == nullptr || !part->list()->empty()) continue;
        reading.report.add(part->place, "an overview without " + std::string(name) + " shows nothing");
    }
    for (std::size_t i = 0; i < overview.rows.size(); ++i) {
        const Node& row = (*node.find("rows")->list())[i];
        const Node* leads = row.find("leads");
        if (leads != nullptr && leads->list() != nullptr &&
            overview.rows[i].leads.size() != overview.columns.size() + 1) {
            reading.report.add(leads->place, "expected a place for the title and for each column, which is " +
                                                 std::to_string(overview.columns.size() + 1) + "; found " +
                                                 std::to_string(overview.rows[i].leads.size()));
        }
        const Node* cells = row.find("cells");
        const std::size_t found = overview.rows[i].cells.size();
        if (cells == nullptr || cells->list() == nullptr || found == overview.columns.size() ||
            overview.columns.empty())
            continue;
        reading.report.add(cells->place, "expected a cell for each column, which is " +
                                             std::to_string(overview.columns.size()) + "; found " +
                                             std::to_string(found));
    }
    return overview;
}

Section read_section(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a section of a chapter");
    Section section;
    section.id = fields.id("id");
    section.title = fields.text("title");
    section.text = fields.texts("text");
    section.points = fields.texts_if_any("points");
    if (const Node* overview = fields.optional("overview")) section.overview = read_overview(*overview, reading);
    if (const Node* about = fields.optional("about")) section.about = read_about(*about, reading);
    section.links = fields.list_if_any("links", read_link);
    section.source = source_of(fields);
    return section;
}

}  // namespace

Chapter read_chapter(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a chapter");
    Chapter chapter;
    chapter.id = fields.id("id");
    chapter.title = fields.text("title");
    chapter.summary = fields.text("summary");
    if (const Node* group = fields.optional("group")) chapter.group = read_text(*group, reading);
    chapter.sections = fields.list_with_ids("sections", read_section);
    return chapter;
}

}  // namespace wegwijzer::content
