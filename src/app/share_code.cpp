#include "app/share_code.h"

#include "content/answers.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>
#include <set>

namespace wegwijzer::app {

namespace {

using content::FactValue;

constexpr char code_version = '1';
constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr int character_bits = 6;
// A full set of answers is some 150 characters. Whatever is longer is not read.
constexpr std::size_t longest_code = 600;

constexpr int year_bits = 8, first_year = 2000;
constexpr int tag_bits = 3, fact_bits = 12, value_bits = 8, count_bits = 4, day_bits = 17, check_bits = 12;
constexpr int group_bits = 7;       // of a number, each with a bit that says whether another follows
constexpr double hundredths = 100;  // numbers are people's percentages: two decimals, or else in full
constexpr double largest_short = 1e12;

// What follows a fact.
enum class Tag { skipped, no, yes, choice, list, number, date, end };

// FNV-1a, folded to so many bits.
std::uint32_t hash_of(std::string_view text, int bits) {
    std::uint32_t hash = 2166136261U;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return (hash ^ (hash >> static_cast<unsigned>(bits))) & ((1U << static_cast<unsigned>(bits)) - 1);
}

const content::Date first_day{std::chrono::year{1900}, std::chrono::January, std::chrono::day{1}};

class BitWriter {
   public:
    void put(std::uint64_t value, int bits) {
        for (int bit = bits - 1; bit >= 0; --bit) {
            now_ = (now_ << 1U) | ((value >> static_cast<unsigned>(bit)) & 1U);
            if (++filled_ == character_bits) flush();
        }
    }
    std::string finish() {
        while (filled_ != 0) put(0, 1);
        return std::move(text_);
    }

   private:
    void flush() {
        text_ += alphabet[now_];
        now_ = 0;
        filled_ = 0;
    }
    std::string text_;
    std::size_t now_ = 0;
    int filled_ = 0;
};

class BitReader {
   public:
    explicit BitReader(std::string_view text) : text_(text) {}

    std::uint64_t take(int bits) {
        std::uint64_t value = 0;
        for (int i = 0; i < bits; ++i, ++at_) {
            const std::size_t character = at_ / character_bits;
            if (character >= text_.size()) {
                over_ = true;
                return 0;
            }
            const std::size_t digit = alphabet.find(text_[character]);
            const std::size_t shift = character_bits - 1 - at_ % character_bits;
            value = (value << 1U) | ((digit >> shift) & 1U);
        }
        return value;
    }
    bool over() const { return over_; }

   private:
    std::string_view text_;
    std::size_t at_ = 0;
    bool over_ = false;
};

void put_number(BitWriter& out, double number) {
    const double scaled = number * hundredths;
    const bool short_form = scaled >= 0 && scaled < largest_short && std::round(scaled) / hundredths == number;
    out.put(short_form ? 0 : 1, 1);
    if (!short_form) return out.put(std::bit_cast<std::uint64_t>(number), 64);
    auto rest = static_cast<std::uint64_t>(std::llround(scaled));
    do {
        out.put(rest & ((1U << group_bits) - 1), group_bits);
        rest >>= group_bits;
        out.put(rest != 0 ? 1 : 0, 1);
    } while (rest != 0);
}

double take_number(BitReader& in) {
    if (in.take(1) == 1) return std::bit_cast<double>(in.take(64));
    std::uint64_t whole = 0;
    for (int shift = 0; shift < 63; shift += group_bits) {
        whole |= in.take(group_bits) << static_cast<unsigned>(shift);
        if (in.take(1) == 0) break;
    }
    return static_cast<double>(whole) / hundredths;
}

// The tag comes before the fact: the end has none.
struct ValueWriter {
    BitWriter& out;
    std::string_view fact;
    content::FactType type;

    void tag(Tag kind) const {
        out.put(static_cast<std::uint64_t>(kind), tag_bits);
        out.put(hash_of(fact, fact_bits), fact_bits);
    }
    void operator()(bool on) const { tag(on ? Tag::yes : Tag::no); }
    void operator()(double number) const {
        tag(Tag::number);
        put_number(out, number);
    }
    void operator()(const std::string& text) const {
        const auto date = type == content::FactType::date ? content::parse_date(text) : std::nullopt;
        tag(date ? Tag::date : Tag::choice);
        if (date) {
            out.put(static_cast<std::uint64_t>(content::days_between(first_day, *date)), day_bits);
        } else {
            out.put(hash_of(text, value_bits), value_bits);
        }
    }
    void operator()(const std::vector<std::string>& list) const {
        tag(Tag::list);
        out.put(list.size(), count_bits);
        for (const std::string& text : list) out.put(hash_of(text, value_bits), value_bits);
    }
};

// The choice behind a hash; none where the question has no such choice any more.
std::optional<std::string> choice_with(const content::Question* question, std::uint64_t hash) {
    if (question == nullptr) return std::nullopt;
    for (const content::Choice& choice : question->choices) {
        const auto* text = std::get_if<std::string>(&choice.value);
        if (text != nullptr && hash_of(*text, value_bits) == hash) return *text;
    }
    return std::nullopt;
}

std::string check_of(std::string_view code) {
    BitWriter out;
    out.put(hash_of(code, check_bits), check_bits);
    return out.finish();
}

class CodeReader {
   public:
    CodeReader(const content::Edition& edition, std::string_view bits) : edition_(edition), in_(bits) {}

    ReadShareCode read() {
        result_.year = first_year + static_cast<int>(in_.take(year_bits));
        while (!in_.over()) {
            const auto tag = static_cast<Tag>(in_.take(tag_bits));
            if (tag == Tag::end) break;
            entry(tag);
        }
        if (in_.over()) return {.initiative = {}, .damaged = true};
        return std::move(result_);
    }

   private:
    void entry(Tag tag) {
        const auto hash = static_cast<std::uint32_t>(in_.take(fact_bits));
        const auto found =
            std::find_if(edition_.questions.begin(), edition_.questions.end(),
                         [&](const content::Question& question) { return hash_of(question.fact, fact_bits) == hash; });
        const content::Question* question = found == edition_.questions.end() ? nullptr : &*found;
        const std::optional<FactValue> value = take_value(tag, question);
        if (in_.over()) return;
        Initiative& initiative = result_.initiative;
        const bool skipped = tag == Tag::skipped;
        const bool fits = question != nullptr && !initiative.answers.contains(question->fact) &&
                          !initiative.skipped.contains(question->fact) &&
                          (skipped || (value && content::expected_instead(*question, *value).empty()));
        if (!fits) {
            ++result_.not_in_edition;
            return;
        }
        if (skipped) {
            initiative.skipped.insert(question->fact);
        } else if (value) {
            initiative.answers.emplace(question->fact, *value);
        }
        if (question->fact != "sectors") initiative.asked.push_back(question->fact);
    }

    // What the code says, also where the question is unknown: then only to get past it.
    std::optional<FactValue> take_value(Tag tag, const content::Question* question) {
        switch (tag) {
            case Tag::no:
                return false;
            case Tag::yes:
                return true;
            case Tag::choice:
                if (auto text = choice_with(question, in_.take(value_bits))) return *text;
                break;
            case Tag::list: {
                const std::uint64_t count = in_.take(count_bits);
                std::vector<std::string> list;
                for (std::uint64_t i = 0; i < count; ++i) {
                    if (auto text = choice_with(question, in_.take(value_bits))) {
                        list.push_back(*text);
                    } else {
                        ++result_.not_in_edition;
                    }
                }
                if (!list.empty()) return list;
                break;
            }
            case Tag::number:
                return take_number(in_);
            case Tag::date:
                return content::to_iso(content::add_days(first_day, static_cast<int>(in_.take(day_bits))));
            case Tag::skipped:
            case Tag::end:
                break;
        }
        return std::nullopt;
    }

    const content::Edition& edition_;
    BitReader in_;
    ReadShareCode result_;
};

}  // namespace

std::string share_code(const content::Edition& edition, const Initiative& initiative) {
    BitWriter out;
    const int year = static_cast<int>(edition.info.valid_from.year()) - first_year;
    out.put(static_cast<std::uint64_t>(std::clamp(year, 0, (1 << year_bits) - 1)), year_bits);
    std::vector<std::string> facts = asked_of(edition, initiative);
    const std::string first = "sectors";
    if (initiative.answers.contains(first) || initiative.skipped.contains(first)) facts.insert(facts.begin(), first);
    for (const std::string& fact : facts) {
        const content::Question* question = content::find_question(edition, fact);
        const auto value = initiative.answers.find(fact);
        if (question == nullptr) continue;
        const ValueWriter write{out, fact, question->type};
        if (value == initiative.answers.end()) {
            write.tag(Tag::skipped);
        } else {
            std::visit(write, value->second);
        }
    }
    out.put(static_cast<std::uint64_t>(Tag::end), tag_bits);
    std::string code = code_version + out.finish();
    return code + check_of(code);
}

ReadShareCode read_share_code(const content::Edition& edition, std::string_view code) {
    ReadShareCode damaged{.initiative = {}, .damaged = true};
    constexpr std::size_t check_size = check_bits / character_bits;
    if (code.size() <= 1 + check_size || code.size() > longest_code || code.front() != code_version) return damaged;
    const std::string_view body = code.substr(0, code.size() - check_size);
    if (code.substr(body.size()) != check_of(body)) return damaged;
    if (body.substr(1).find_first_not_of(alphabet) != std::string_view::npos) return damaged;
    return CodeReader(edition, body.substr(1)).read();
}

std::vector<std::string> unclear_in_codes(const content::Edition& edition) {
    std::vector<std::string> unclear;
    std::set<std::uint32_t> facts;
    for (const content::Question& question : edition.questions) {
        if (!facts.insert(hash_of(question.fact, fact_bits)).second) unclear.push_back(question.fact);
        if (question.choices.size() >= (1U << count_bits)) unclear.push_back(question.fact + ": too many choices");
        std::set<std::uint32_t> values;
        for (const content::Choice& choice : question.choices) {
            const auto* text = std::get_if<std::string>(&choice.value);
            if (text != nullptr && !values.insert(hash_of(*text, value_bits)).second) {
                unclear.push_back(question.fact + "=" + *text);
            }
        }
    }
    return unclear;
}

}  // namespace wegwijzer::app
