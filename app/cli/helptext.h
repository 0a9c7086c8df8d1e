#pragma once

#include <QString>
#include <QStringList>

namespace app {

/// The columns a text takes in a terminal: two for Chinese characters and other wide signs, else one.
int shownWidth(const QString &text);

/// Lays out a help topic in lines of at most 78 columns.
class HelpText final
{
public:
    static constexpr int width = 78;

    /// A heading after an empty line.
    void heading(const QString &text);
    /// A paragraph, wrapped; all lines are indented.
    void paragraph(const QString &text, int indent = 0);
    /// A term and its explanation beside it, from column `column`; below it if the term is too long.
    void entry(const QString &term, const QString &meaning, int column, int indent = 2);
    /// Lines as they are, indented.
    void lines(const QString &text, int indent = 2);
    void emptyLine() { m_lines << QString(); }

    QString text() const { return m_lines.join(QLatin1Char('\n')); }

private:
    QStringList m_lines;
};

} // namespace app
