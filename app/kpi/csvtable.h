#pragma once

#include "app/result.h"

#include <QByteArray>
#include <QStringList>

namespace app {

/// A small table to be saved as CSV: UTF-8 with BOM, comma, CRLF; text that a spreadsheet would evaluate gets a leading
/// apostrophe, plain numbers are unchanged.
class CsvTable final
{
public:
    explicit CsvTable(const QStringList &header) { addRow(header); }

    void addRow(const QStringList &cells);
    /// Writes the complete file or nothing. Fails with Io.
    Result<void> save(const QString &path) const;
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes{"\xef\xbb\xbf"};
};

} // namespace app
