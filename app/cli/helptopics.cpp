#include "app/cli/helptopics.h"

#include "app/cli/helptext.h"
#include "app/text.h"

#include <array>

namespace app {

namespace {

constexpr std::array topics{
    HelpTopic{"rules",
              QT_TRANSLATE_NOOP("Text", "Rules: which customers a segment, a condition or an export selects"),
              helpOnRules},
    HelpTopic{"plans", QT_TRANSLATE_NOOP("Text", "SOP plans: the JSON form of an SOP"), helpOnPlans},
    HelpTopic{"files", QT_TRANSLATE_NOOP("Text", "Files that can be imported (files KIND: the columns of one kind)"),
              helpOnFiles},
    HelpTopic{"json", QT_TRANSLATE_NOOP("Text", "What the commands print with --json"), helpOnJson},
    HelpTopic{"metrics", QT_TRANSLATE_NOOP("Text", "Metrics: their definitions and the data they need"),
              helpOnMetrics}};

constexpr int titleColumn = 30; // as in the list of commands

} // namespace

std::span<const HelpTopic> helpTopics()
{
    return topics;
}

const HelpTopic *findHelpTopic(const QString &name)
{
    for (const HelpTopic &topic : topics) {
        if (name == QLatin1String(topic.name))
            return &topic;
    }
    return nullptr;
}

QString helpTopicList()
{
    HelpText text;
    text.heading(Text::tr("Help topics (siyu help TOPIC):"));
    for (const HelpTopic &topic : topics)
        text.entry(QLatin1String(topic.name), Text::tr(topic.title), titleColumn);
    return text.text();
}

Result<void> checkNoDetail(const char *topic, const QString &detail)
{
    if (detail.isEmpty())
        return {};
    return failure(ErrorKind::NotFound,
                   Text::tr("The help topic %1 has no part \"%2\". Run \"siyu help %1\" to see all of it.")
                       .arg(QLatin1String(topic), detail));
}

} // namespace app
