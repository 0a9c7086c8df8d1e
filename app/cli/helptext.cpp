#include "app/cli/helptext.h"

#include <algorithm>

namespace app {

namespace {

bool isWide(QChar c)
{
    const ushort code = c.unicode();
    return (code >= 0x1100 && code <= 0x115F) || (code >= 0x2E80 && code <= 0xA4CF) ||
           (code >= 0xAC00 && code <= 0xD7A3) || (code >= 0xF900 && code <= 0xFAFF) ||
           (code >= 0xFE30 && code <= 0xFE6F) || (code >= 0xFF00 && code <= 0xFF60);
}

/// Signs that do not begin a line.
bool isClosing(QChar c)
{
    return QStringLiteral("，。；：、）”》！？").contains(c);
}

/// The parts between which a line may end: after a space, and in Chinese prose between characters.
QStringList partsOf(const QString &text)
{
    constexpr int longestWord = 24; // what is longer without a space is prose
    QStringList parts;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype space = text.indexOf(QLatin1Char(' '), from);
        const QString word = text.mid(from, space < 0 ? -1 : space + 1 - from);
        from += word.size();
        if (shownWidth(word) <= longestWord) {
            parts << word;
            continue;
        }
        QString part;
        for (qsizetype i = 0; i < word.size(); ++i) {
            part += word.at(i);
            const bool isLast = i + 1 == word.size();
            if (isLast || (isWide(word.at(i)) && isWide(word.at(i + 1)) && !isClosing(word.at(i + 1)))) {
                parts << part;
                part.clear();
            }
        }
    }
    return parts;
}

QStringList wrapped(const QString &text, int room)
{
    QStringList lines;
    QString line;
    for (const QString &part : partsOf(text)) {
        if (!line.isEmpty() && shownWidth(line) + shownWidth(part.trimmed()) > room) {
            lines << line.trimmed();
            line.clear();
        }
        line += part;
    }
    lines << line.trimmed();
    return lines;
}

} // namespace

int shownWidth(const QString &text)
{
    return int(text.size() + std::count_if(text.begin(), text.end(), isWide));
}

void HelpText::heading(const QString &text)
{
    if (!m_lines.isEmpty())
        emptyLine();
    m_lines << text;
}

void HelpText::paragraph(const QString &text, int indent)
{
    for (const QString &line : wrapped(text, width - indent))
        m_lines << QString(indent, QLatin1Char(' ')) + line;
}

void HelpText::entry(const QString &term, const QString &meaning, int column, int indent)
{
    QString line = QString(indent, QLatin1Char(' ')) + term;
    if (meaning.isEmpty()) {
        m_lines << line;
        return;
    }
    if (shownWidth(line) + 1 >= column) {
        m_lines << line;
        line.clear();
    }
    for (const QString &part : wrapped(meaning, width - column)) {
        m_lines << line + QString(column - shownWidth(line), QLatin1Char(' ')) + part;
        line.clear();
    }
}

void HelpText::lines(const QString &text, int indent)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines)
        m_lines << (line.isEmpty() ? line : QString(indent, QLatin1Char(' ')) + line);
}

} // namespace app
