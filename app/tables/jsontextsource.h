#pragma once

#include "app/tables/jsonrecords.h"
#include "app/tables/jsontable.h"
#include "app/tables/textsource.h"

namespace app {

/// Provides an API dump as the text of a comma CSV, so that any CSV reader can read it. The file is read twice: once
/// for the columns (all that occur in any object), and once for the rows.
class JsonTextSource final : public TextSource
{
public:
    /// Fails with NotFound, Io or Invalid.
    static Result<std::unique_ptr<TextSource>> open(const QString &path);

    Result<std::shared_ptr<const TextBlock>> next(std::string_view carry) override;
    void describe(CsvLayout &layout) const override;
    std::optional<Dialect> dialect() const override;
    bool beginsWithHeader() const override { return true; }
    std::int64_t bytesRead() const override { return m_records.bytesRead(); }
    std::int64_t bytesTotal() const override { return m_records.bytesTotal(); }

private:
    explicit JsonTextSource(const QString &path) : m_records(path) {}
    Result<void> findColumns();
    void append(const JsonRow &row);

    JsonRecords m_records;
    QStringList m_columns;
    QHash<QString, qsizetype> m_places;
    bool m_headerWritten = false;
    BlockPool m_pool;
    std::string m_text; ///< of the block being filled
};

} // namespace app
