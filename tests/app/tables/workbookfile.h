#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace tests {

/// Builds .xlsx files byte by byte, including ones that no program writes: each part is raw XML, and any part can be
/// replaced. Parts that are not given are created as Excel would.
class WorkbookFile final
{
public:
    /// Adds a sheet with these rows (the content of sheetData); `state` as in the file: empty, hidden, veryHidden.
    WorkbookFile &sheet(const QByteArray &name, const QByteArray &rows, const QByteArray &state = {});
    /// Sets the si elements of the shared strings.
    WorkbookFile &strings(const QByteArray &elements);
    /// Sets the formats of the cell styles 0, 1, …: a built-in ID, or a custom code.
    WorkbookFile &formats(const QList<std::pair<int, QByteArray>> &formats);
    WorkbookFile &from1904();
    /// Sets a part, replacing the generated one.
    WorkbookFile &part(const QByteArray &name, const QByteArray &content);

    /// The bytes of the file.
    QByteArray bytes() const;
    /// Writes the file to `path` and returns the path.
    QString save(const QString &path) const;

    /// An archive with these parts and nothing else.
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
