#include "screen/terms.h"

#include "screen/parts.h"
#include "screen/words.h"
#include "search/letters.h"

#include <algorithm>
#include <unordered_map>

namespace wegwijzer::screen {

namespace {

// One way of writing a term, word by word.
struct Spelling {
    std::vector<std::string> words;
    std::size_t term;  // index in the glossary
};

// By their first word, so that a text is gone through once.
using Spellings = std::unordered_map<std::string, std::vector<Spelling>>;

void add_spelling(Spellings& spellings, std::string_view text, std::size_t term) {
    Spelling spelling{{}, term};
    for (search::Word& word : search::words_in(text)) spelling.words.push_back(std::move(word.folded));
    if (spelling.words.empty()) return;
    std::string first = spelling.words.front();
    spellings[std::move(first)].push_back(std::move(spelling));
}

Spellings spellings_of(const std::vector<content::Term>& glossary) {
    Spellings spellings;
    for (std::size_t i = 0; i < glossary.size(); ++i) {
        const std::string_view name = glossary[i].term;
        const std::size_t open = name.find('('), close = name.find(')');
        add_spelling(spellings, name.substr(0, open), i);
        if (open != std::string_view::npos && close != std::string_view::npos && close > open)
            add_spelling(spellings, name.substr(open + 1, close - open - 1), i);
        for (const std::string& form : glossary[i].forms) add_spelling(spellings, form, i);
    }
    return spellings;
}

bool stands_at(const Spelling& spelling, const std::vector<search::Word>& words, std::size_t at) {
    if (at + spelling.words.size() > words.size()) return false;
    for (std::size_t i = 0; i < spelling.words.size(); ++i) {
        if (words[at + i].folded != spelling.words[i]) return false;
    }
    return true;
}

// Gathers what a node says, kind by kind.
struct Said {
    std::vector<std::string_view>& texts;

    void add(std::string_view text) const {
        if (!text.empty()) texts.push_back(text);
    }
    void add(const std::vector<std::string>& more) const { texts.insert(texts.end(), more.begin(), more.end()); }

    void operator()(const Heading& heading) const { add(heading.text); }
    void operator()(const Paragraph& paragraph) const {
        if (paragraph.emphasis != Emphasis::small) add(paragraph.text);  // small: a source
    }
    void operator()(const List& list) const {
        if (list.emphasis != Emphasis::small) add(list.items);
    }
    void operator()(const Facts& facts) const {
        for (const Facts::Item& item : facts.items) add(item.term), add(item.texts);
    }
    void operator()(const Notice& notice) const { add(notice.title); }
    void operator()(const Card& card) const { add(card.title), add(card.text); }
    void operator()(const Choices& choices) const {
        add(choices.legend), add(choices.help);
        for (const Choices::Item& item : choices.items) add(item.label), add(item.help);
    }
    void operator()(const Field& field) const { add(field.label), add(field.help); }
    void operator()(const Diagram& diagram) const {
        add(diagram.columns);
        for (const Diagram::Row& row : diagram.rows) {
            add(row.head.text);
            for (const Diagram::Box& box : row.boxes) add(box.text);
        }
    }
    void operator()(const Table& table) const {
        for (const Table::Column& column : table.columns) add(column.title);
        for (const Table::Row& row : table.rows) {
            add(row.title);
            for (const auto& cell : row.cells) add(cell);
        }
    }
    void operator()(const Tasks& tasks) const {
        for (const Tasks::Item& item : tasks.items) add(item.text), add(item.documents);
    }
    void operator()(const Disclosure& disclosure) const { add(disclosure.summary); }
    // Names, states and what there is to press.
    template <class Other>
    void operator()(const Other&) const {}
};

void gather(const std::vector<Node>& nodes, std::vector<std::string_view>& texts) {
    for (const Node& node : nodes) {
        std::visit(Said{texts}, node.content);
        gather(node.children, texts);
    }
}

}  // namespace

std::vector<const content::Term*> terms_in(const content::Edition& edition,
                                           const std::vector<std::string_view>& texts) {
    const Spellings spellings = spellings_of(edition.glossary);
    std::vector<bool> used(edition.glossary.size(), false);
    for (const std::string_view text : texts) {
        const std::vector<search::Word> words = search::words_in(text);
        for (std::size_t at = 0; at < words.size(); ++at) {
            const auto found = spellings.find(words[at].folded);
            if (found == spellings.end()) continue;
            for (const Spelling& spelling : found->second) {
                if (stands_at(spelling, words, at)) used[spelling.term] = true;
            }
        }
    }
    std::vector<const content::Term*> terms;
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (used[i]) terms.push_back(&edition.glossary[i]);
    }
    return terms;
}

std::vector<std::string_view> texts_said(const std::vector<Node>& nodes) {
    std::vector<std::string_view> texts;
    gather(nodes, texts);
    return texts;
}

std::vector<Node> explained(const Context& context, const std::string& id,
                            const std::vector<const content::Term*>& terms) {
    if (terms.empty()) return {};
    constexpr std::size_t most_named = 3;
    std::vector<std::string> named;
    std::vector<Facts::Item> items;
    for (const content::Term* term : terms) {
        if (named.size() < most_named) named.push_back(term->term);
        items.push_back({term->term, {term->text}});
    }
    const std::size_t more = terms.size() - named.size();
    if (more > 0) named.push_back(counted(context.say, "terms.more", static_cast<int>(more)));
    return {disclosure(context.state, id, context.say("terms.summary", {{"terms", and_list(context.say, named)}}),
                       {facts(id + ".list", std::move(items)),
                        link(id + ".all", context.say("terms.all"), go(app::Screen::glossary))})};
}

std::vector<Node> terms_on_page(const Context& context, const Page& page) {
    std::vector<std::string_view> texts = texts_said(page.main);
    const std::vector<std::string_view> beside = texts_said(page.aside);
    texts.insert(texts.end(), beside.begin(), beside.end());
    auto nodes = explained(context, "terms", terms_in(context.edition, texts));
    if (!nodes.empty()) nodes.insert(nodes.begin(), heading("terms.title", 2, context.say("terms.title")));
    return nodes;
}

}  // namespace wegwijzer::screen
