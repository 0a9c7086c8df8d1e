#pragma once

#include "app/csv/csvlayout.h"
#include "app/result.h"
#include "app/xlsx/numberformat.h"
#include "app/xlsx/sharedstrings.h"
#include "app/xlsx/ziparchive.h"

#include <memory>
#include <vector>

namespace app {

/// What an .xlsx holds beside its cells: its sheets in their order, the texts they share, and how its styles write
/// numbers. Understands transitional and strict files (ISO/IEC 29500) of Excel, WPS, LibreOffice and the libraries.
class Workbook final
{
public:
    struct Sheet
    {
        QString name;
        bool visible = true;
        QString part; ///< name of its entry in the archive
    };

    /// The name of the entry that holds the workbook; empty when the archive is none.
    static QString mainPart(ZipArchive &archive);

    /// Reads everything but the sheets' cells. Fails with Invalid when it is damaged.
    static Result<std::unique_ptr<Workbook>> open(std::unique_ptr<ZipArchive> archive);

    const std::vector<Sheet> &sheets() const { return m_sheets; }
    const SharedStrings &strings() const { return m_strings; }
    NumberFormat formatOf(std::size_t style) const
    {
        return style < m_styles.size() ? m_styles[style] : NumberFormat{};
    }
    bool from1904() const { return m_from1904; }

    /// The sheet of that name or 1-based number; without one the first that is visible. Fails with NotFound and the
    /// names there are.
    Result<const Sheet *> choose(const QString &sheet) const;
    Result<std::unique_ptr<ZipEntry>> cells(const Sheet &sheet) { return m_archive->entry(sheet.part); }

private:
    explicit Workbook(std::unique_ptr<ZipArchive> archive) : m_archive(std::move(archive)) {}
    Result<void> read(const QString &mainPart);
    Result<void> readSheets(const QString &mainPart, const QHash<QString, QString> &sheetParts);
    Result<void> readStyles(const QString &part);

    std::unique_ptr<ZipArchive> m_archive;
    std::vector<Sheet> m_sheets;
    SharedStrings m_strings;
    std::vector<NumberFormat> m_styles;
    bool m_from1904 = false;
};

} // namespace app
