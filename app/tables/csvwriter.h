#pragma once

#include "app/result.h"
#include "storage/files/outputfile.h"
#include "storage/text/encoder.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace app {

/// Writes comma CSV with CRLF, in UTF-8 with a byte order mark or in GB18030, to a temporary file next to the target,
/// which it replaces on commit(). Cells that a spreadsheet would evaluate are guarded (cellguard.h), unless `Plain`.
/// Errors (disk full, read-only folder) are kept and returned by commit().
class CsvWriter final
{
public:
    using Target = storage::Encoder::Target;

    /// Guarded: for users and spreadsheets. Plain: unchanged cells, for programs.
    enum class Cells { Guarded, Plain };

    static Result<std::unique_ptr<CsvWriter>> create(const QString &path, Target target = Target::Utf8WithMark,
                                                     Cells cells = Cells::Guarded);

    void writeRow(std::span<const std::string_view> cells);
    void writeRow(const QStringList &cells);

    /// Replaces the target. Without it the target stays unchanged.
    Result<void> commit();

private:
    CsvWriter(const QString &path, std::unique_ptr<storage::OutputFile> file, Target target, Cells cells);
    void appendCell(std::string_view cell, bool alone);
    void flush();

    QString m_path;
    std::unique_ptr<storage::OutputFile> m_file;
    storage::Encoder m_encoder;
    Cells m_cells;
    std::string m_text;
    QByteArray m_bytes;
    std::optional<Error> m_failure;
};

} // namespace app
