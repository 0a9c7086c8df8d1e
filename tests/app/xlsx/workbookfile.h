#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace tests {

/// Builds .xlsx files byte by byte, also those that no program writes: each part is raw XML, and any part may be
/// replaced. What is not given is made as Excel makes it.
class WorkbookFile final
{
public:
    /// A sheet with these rows (the inside of sheetData); `state` as in the file: empty, hidden, veryHidden.
    WorkbookFile &sheet(const QByteArray &name, const QByteArray &rows, const QByteArray &state = {});
    /// The si elements of the shared strings.
    WorkbookFile &strings(const QByteArray &elements);
    /// Formats of the cell styles 0, 1, …: an id, or a code of its own.
    WorkbookFile &formats(const QList<std::pair<int, QByteArray>> &formats);
    WorkbookFile &from1904();
    /// Puts a part in, in place of the one that would be made.
    WorkbookFile &part(const QByteArray &name, const QByteArray &content);

    /// The file's bytes.
    QByteArray bytes() const;
    /// Writes them to `path` and returns it.
    QString save(const QString &path) const;

    /// An archive of these parts, and nothing else.
    static QByteArray zip(const QList<std::pair<QByteArray, QByteArray>> &parts, const char *password = nullptr);

private:
    struct Sheet
    {
        QByteArray name, rows, state;
    };

    QByteArray workbook() const;
    QByteArray relations() const;
    QByteArray styles() const;

    QList<Sheet> m_sheets;
    QByteArray m_strings;
    QList<std::pair<int, QByteArray>> m_formats;
    bool m_from1904 = false;
    QList<std::pair<QByteArray, QByteArray>> m_parts;
};

} // namespace tests
