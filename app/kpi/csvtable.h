#pragma once

#include "app/result.h"

#include <QByteArray>
#include <QStringList>

namespace app {

/// A small table on its way to a CSV file: UTF-8 with BOM, comma, CRLF; text that a spreadsheet would run gets a
/// leading apostrophe, plain numbers are left alone (formats.md).
class CsvTable final
{
public:
    explicit CsvTable(const QStringList &header) { addRow(header); }

    void addRow(const QStringList &cells);
    /// The file appears whole or not at all. Fails with Io.
    Result<void> save(const QString &path) const;
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes{"\xef\xbb\xbf"};
};

} // namespace app
