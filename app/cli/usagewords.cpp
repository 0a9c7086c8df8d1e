#include "app/cli/usagewords.h"

#include "app/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace app {

namespace {

struct Form
{
    const char *pattern, *text;
};

constexpr std::array forms{
    Form{"^A subcommand is required$", QT_TRANSLATE_NOOP("Text", "Enter a subcommand")},
    Form{"^Exactly 1 option from \\[(.*)\\] is required and \\d+ were given$",
         QT_TRANSLATE_NOOP("Text", "Only one of these can be given: %1")},
    Form{"^Exactly 1 option from \\[(.*)\\] is required$", QT_TRANSLATE_NOOP("Text", "One of these is required: %1")},
    Form{"^(.*) is required$", QT_TRANSLATE_NOOP("Text", "%1 is required")},
    Form{"^Could not convert: (.*) = (.*)$", QT_TRANSLATE_NOOP("Text", "%1: \"%2\" is not a whole number")},
    Form{"^(.*): Value (.*) not in range (.*) to (.*)$", QT_TRANSLATE_NOOP("Text", "%1: %2 is not between %3 and %4")},
    Form{"^(.*): \\d+ required .* missing$", QT_TRANSLATE_NOOP("Text", "%1 needs a value")},
    Form{"^(.*): At Most 1 required but received (\\d+)$",
         QT_TRANSLATE_NOOP("Text", "%1 was given %2 times, but only one is possible")},
    Form{"^(.*) excludes (.*)$", QT_TRANSLATE_NOOP("Text", "%1 and %2 cannot be used together")},
    Form{"^(.*) requires (.*)$", QT_TRANSLATE_NOOP("Text", "%1 needs %2")},
};

} // namespace

bool isLanguage(const QString &name)
{
    static const QRegularExpression languages(QStringLiteral("^(en|zh)([_-].+)?$"));
    return languages.match(name).hasMatch();
}

QString usageProblem(const QString &problem)
{
    static const QRegularExpression unexpected(
        QStringLiteral("^The following arguments? (?:was|were) not expected: (.*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = unexpected.match(problem); match.hasMatch()) {
        QStringList arguments = match.captured(1).split(QLatin1Char(' ')); // CLI11 lists the last one first
        std::reverse(arguments.begin(), arguments.end());
        return Text::tr("Unknown arguments: %1").arg(arguments.join(QLatin1Char(' ')));
    }
    for (const Form &form : forms) {
        const QRegularExpression pattern(QString::fromLatin1(form.pattern),
                                         QRegularExpression::DotMatchesEverythingOption);
        const auto match = pattern.match(problem);
        if (!match.hasMatch())
            continue;
        QString text = Text::tr(form.text);
        QString filled; // not arg(): a value may hold %1
        for (qsizetype i = 0; i < text.size(); ++i) {
            const int place = text.at(i) == QLatin1Char('%') && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
            if (place < 1)
                filled += text.at(i);
            else
                filled += match.captured(place), ++i;
        }
        return filled;
    }
    return problem;
}

} // namespace app
