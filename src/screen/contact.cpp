#include "screen/contact.h"

#include "app/percent.h"
#include "screen/parts.h"
#include "screen/words.h"

namespace wegwijzer::screen {

Node ask_about(const Context& context, std::string id, const content::Option& option) {
    const std::string subject = context.say(
        "contact.subject.option", {{"option", name_of(context, option, true)}, {"year", edition_year(context)}});
    return ask_with_subject(context, std::move(id), context.say("contact.option", {{"option", option.title}}), subject);
}

Node ask_with_subject(const Context& context, std::string id, const std::string& label, const std::string& subject) {
    return link_out(std::move(id), label,
                    "mailto:" + context.say("contact.address") + "?subject=" + app::percent_encoded(subject));
}

}  // namespace wegwijzer::screen
