#include "content/read_edition.h"

namespace wegwijzer::content {

namespace {

EditionInfo read_info(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a description of the edition");
    return {.id = fields.id("id"),
            .title = fields.text("title"),
            .version = fields.text("version"),
            .valid_from = fields.date("valid_from"),
            .valid_until = fields.date("valid_until"),
            .language = fields.id("language"),
            .publisher = fields.text("publisher")};
}

SourceDocument read_document(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a source document");
    return {.id = fields.id("id"),
            .title = fields.text("title"),
            .publisher = fields.text("publisher"),
            .date = fields.date_or_null("date"),
            .url = fields.web_address_or_null("url")};
}

Law read_law(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a law");
    return {.id = fields.id("id"),
            .name = fields.text("name"),
            .summary = fields.text("summary"),
            .nza_role = fields.text("nza_role"),
            .source = source_of(fields)};
}

// What actors and kinds of prevention have in common.
template <class T>
T read_named(const Node& node, Reading& reading, std::string_view what) {
    Fields fields(node, reading, what);
    return {.id = fields.id("id"),
            .name = fields.text("name"),
            .summary = fields.text("summary"),
            .source = source_of(fields)};
}

Actor read_actor(const Node& node, Reading& reading) { return read_named<Actor>(node, reading, "an actor"); }

PreventionType read_prevention_type(const Node& node, Reading& reading) {
    return read_named<PreventionType>(node, reading, "a kind of prevention");
}

Funder read_funder(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a funder");
    return {.id = fields.id("id"),
            .name = fields.text("name"),
            .summary = fields.text("summary"),
            .url = fields.web_address_or_null("url"),
            .source = source_of(fields)};
}

Term read_term(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a term");
    return {.id = fields.id("id"),
            .term = fields.text("term"),
            .text = fields.text("text"),
            .forms = fields.texts_if_any("forms"),
            .source = source_of(fields)};
}

Sector read_sector(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a sector");
    return {.id = fields.id("id"),
            .parent = fields.reference_or_null("parent", Thing::sector),
            .name = fields.text("name"),
            .summary = fields.text("summary"),
            .care = fields.texts("care"),
            .words = fields.texts("words"),
            .links = fields.list("links", read_link),
            .source = source_of(fields)};
}

CrossSector read_cross_sector(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a way across sectors");
    return {.id = fields.id("id"),
            .name = fields.text("name"),
            .summary = fields.text("summary"),
            .temporary = fields.boolean_or_null("temporary"),
            .patient_payment_title = fields.boolean_or_null("patient_payment_title"),
            .laws = fields.references("laws", Thing::law),
            .status = fields.text("status"),
            .differs_because = fields.text("differs_because"),
            .forms = fields.texts_if_any("forms"),
            .when = fields.condition("when"),
            .source = source_of(fields)};
}

ConflictValue read_conflict_value(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a value with its source");
    return {.value = fields.text("value"), .source = source_of(fields)};
}

Conflict read_conflict(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a conflict");
    return {.id = fields.id("id"),
            .kind = fields.one_of("kind", conflict_names).value_or(ConflictKind{}),
            .concerns = fields.texts("concerns"),
            .values = fields.list("values", read_conflict_value),
            .shown = fields.text("shown"),
            .text = fields.text("text")};
}

Development read_development(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a development");
    Development development;
    development.id = fields.id("id");
    development.date = fields.date_or_null("date");
    development.affects = fields.texts("affects");
    development.text = fields.text("text");
    if (const Node* source = fields.required("source")) {
        Fields source_fields(*source, reading, "the source of a development");
        development.source_title = source_fields.text("title");
        development.source_date = source_fields.date_or_null("date");
        development.source_url = source_fields.web_address_or_null("url");
    }
    return development;
}

Explained read_explained(const Node& node, Reading& reading) {
    Fields fields(node, reading, "an explanation of a finding");
    return {.id = fields.text("id"), .text = fields.text("text")};
}

template <class Read>
auto read_list(const Document& document, std::string_view name, std::string_view key, Reading& reading, Read read) {
    const Node::List& nodes = document.list(name);
    Fields::report_doubles(nodes, key, reading.report);
    std::vector<decltype(read(nodes.front(), reading))> things;
    things.reserve(nodes.size());
    for (const Node& node : nodes) things.push_back(read(node, reading));
    return things;
}

}  // namespace

Source source_of(Fields& of) {
    const Node* node = of.required("source");
    if (node == nullptr) return {};
    Fields fields(*node, of.reading(), "a source");
    return {.document = fields.reference("document", Thing::source), .section = fields.text("section")};
}

Link read_link(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a link");
    Link link;
    link.title = fields.text("title");
    const Node* url = fields.node().find("url");
    if (url != nullptr && url->text() != nullptr && is_mail_address(*url->text())) {
        link.url = fields.text("url");
    } else {
        link.url = fields.web_address_or_null("url");
    }
    return link;
}

Edition read_edition(const Document& document, Reading& reading) {
    Edition edition;
    if (document.edition) edition.info = read_info(*document.edition, reading);
    edition.sources = read_list(document, "sources", "id", reading, read_document);
    edition.laws = read_list(document, "laws", "id", reading, read_law);
    edition.actors = read_list(document, "actors", "id", reading, read_actor);
    edition.prevention_types = read_list(document, "prevention_types", "id", reading, read_prevention_type);
    edition.funders = read_list(document, "funders", "id", reading, read_funder);
    edition.glossary = read_list(document, "glossary", "id", reading, read_term);
    edition.chapters = read_list(document, "chapters", "id", reading, read_chapter);
    edition.sectors = read_list(document, "sectors", "id", reading, read_sector);
    edition.routes = read_list(document, "routes", "id", reading, read_route);
    edition.options = read_list(document, "options", "id", reading, read_option);
    edition.cross_sector = read_list(document, "cross_sector", "id", reading, read_cross_sector);
    edition.questions = read_list(document, "questions", "fact", reading, read_question);
    edition.conflicts = read_list(document, "conflicts", "id", reading, read_conflict);
    edition.developments = read_list(document, "developments", "id", reading, read_development);
    edition.papers = read_list(document, "papers", "id", reading, read_paper);
    edition.explained = read_list(document, "explained", "id", reading, read_explained);
    return edition;
}

}  // namespace wegwijzer::content
