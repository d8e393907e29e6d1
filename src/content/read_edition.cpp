#include "content/read_edition.h"

namespace wegwijzer::content {

namespace {

EditionInfo read_info(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a description of the edition");
    EditionInfo info;
    info.id = fields.id("id");
    info.title = fields.text("title");
    info.version = fields.text("version");
    info.valid_from = fields.date("valid_from");
    info.valid_until = fields.date("valid_until");
    info.language = fields.id("language");
    info.publisher = fields.text("publisher");
    return info;
}

SourceDocument read_document(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a source document");
    SourceDocument document;
    document.id = fields.id("id");
    document.title = fields.text("title");
    document.publisher = fields.text("publisher");
    document.date = fields.date_or_null("date");
    document.url = fields.web_address_or_null("url");
    return document;
}

Law read_law(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a law");
    Law law;
    law.id = fields.id("id");
    law.name = fields.text("name");
    law.summary = fields.text("summary");
    law.nza_role = fields.text("nza_role");
    if (const Node* source = fields.required("source")) law.source = read_source(*source, reading);
    return law;
}

// What actors and kinds of prevention have in common.
template <class T>
T read_named(const Node& node, Reading& reading, std::string_view what) {
    Fields fields(node, reading, what);
    T thing;
    thing.id = fields.id("id");
    thing.name = fields.text("name");
    thing.summary = fields.text("summary");
    if (const Node* source = fields.required("source")) thing.source = read_source(*source, reading);
    return thing;
}

Actor read_actor(const Node& node, Reading& reading) { return read_named<Actor>(node, reading, "an actor"); }

PreventionType read_prevention_type(const Node& node, Reading& reading) {
    return read_named<PreventionType>(node, reading, "a kind of prevention");
}

Funder read_funder(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a funder");
    Funder funder;
    funder.id = fields.id("id");
    funder.name = fields.text("name");
    funder.summary = fields.text("summary");
    funder.url = fields.web_address_or_null("url");
    if (const Node* source = fields.required("source")) funder.source = read_source(*source, reading);
    return funder;
}

Term read_term(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a term");
    Term term;
    term.id = fields.id("id");
    term.term = fields.text("term");
    term.text = fields.text("text");
    term.forms = fields.texts_if_any("forms");
    if (const Node* source = fields.required("source")) term.source = read_source(*source, reading);
    return term;
}

Sector read_sector(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a sector");
    Sector sector;
    sector.id = fields.id("id");
    sector.parent = fields.reference_or_null("parent", Thing::sector);
    sector.name = fields.text("name");
    sector.summary = fields.text("summary");
    sector.care = fields.texts("care");
    sector.words = fields.texts("words");
    sector.links = fields.list("links", read_link);
    if (const Node* source = fields.required("source")) sector.source = read_source(*source, reading);
    return sector;
}

CrossSector read_cross_sector(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a way across sectors");
    CrossSector way;
    way.id = fields.id("id");
    way.name = fields.text("name");
    way.summary = fields.text("summary");
    way.temporary = fields.boolean_or_null("temporary");
    way.patient_payment_title = fields.boolean_or_null("patient_payment_title");
    way.laws = fields.references("laws", Thing::law);
    way.status = fields.text("status");
    way.differs_because = fields.text("differs_because");
    way.forms = fields.texts_if_any("forms");
    way.when = fields.condition("when");
    if (const Node* source = fields.required("source")) way.source = read_source(*source, reading);
    return way;
}

ConflictValue read_conflict_value(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a value with its source");
    ConflictValue value;
    value.value = fields.text("value");
    if (const Node* source = fields.required("source")) value.source = read_source(*source, reading);
    return value;
}

Conflict read_conflict(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a conflict");
    Conflict conflict;
    conflict.id = fields.id("id");
    conflict.kind = fields.one_of("kind", conflict_names).value_or(ConflictKind{});
    conflict.concerns = fields.texts("concerns");
    conflict.values = fields.list("values", read_conflict_value);
    conflict.shown = fields.text("shown");
    conflict.text = fields.text("text");
    return conflict;
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
    Explained explained;
    explained.id = fields.text("id");
    explained.text = fields.text("text");
    return explained;
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

Source read_source(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a source");
    Source source;
    source.document = fields.reference("document", Thing::source);
    source.section = fields.text("section");
    return source;
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
