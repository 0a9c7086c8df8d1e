#pragma once

#include "app/cli/helptopics.h"
#include "tests/testpaths.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace tests {

struct Reply
{
    int status = -1;
    QString out, err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

inline Reply siyu(const QStringList &arguments)
{
    QProcess process;
    process.start(siyuExecutable(), QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + arguments);
    if (!process.waitForFinished(250'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

inline Reply siyu(const QString &arguments)
{
    return siyu(arguments.split(QLatin1Char(' ')));
}

/// The first words of the lines with this indent, from a heading to the next one.
inline QStringList namesBelow(const QString &help, const QString &heading, int indent)
{
    QStringList names;
    bool isInside = false;
    for (const QString &line : help.split(QLatin1Char('\n'))) {
        if (line.startsWith(heading))
            isInside = true;
        else if (!line.isEmpty() && line.at(0).isUpper())
            isInside = false;
        else if (isInside && line.size() > indent && line.at(indent).isLower() && line.left(indent).trimmed().isEmpty())
            names << line.trimmed().section(QLatin1Char(' '), 0, 0);
    }
    return names;
}

inline QStringList topLevelCommands()
{
    return namesBelow(siyu(QStringLiteral("help")).out, QStringLiteral("Subcommands:"), 2);
}

/// The text of a topic of the help, or of one of its parts.
inline QString textOf(const char *topic, const QString &part = {})
{
    const auto answer = app::findHelpTopic(QLatin1String(topic))->answer(part);
    return answer ? answer->text : QString();
}

inline QJsonObject jsonOf(const char *topic)
{
    return app::findHelpTopic(QLatin1String(topic))->answer({})->json;
}

} // namespace tests
