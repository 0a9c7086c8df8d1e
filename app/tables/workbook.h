#pragma once

#include "app/result.h"
#include "app/tables/csvlayout.h"
#include "app/tables/numberformat.h"
#include "app/tables/sharedstrings.h"
#include "app/tables/ziparchive.h"

#include <memory>
#include <vector>

namespace app {

/// The contents of an .xlsx apart from its cells: its sheets in order, the shared texts, and the number formats.
/// Supports transitional and strict files (ISO/IEC 29500) from Excel, WPS, LibreOffice and common libraries.
class Workbook final
{
public:
    struct Sheet
    {
        QString name;
        bool visible = true;
        QString part; ///< name of its entry in the archive
    };

    /// The name of the workbook's entry; empty if the archive is not a workbook.
    static QString mainPart(ZipArchive &archive);

    /// Reads everything but the sheets' cells. Fails with Invalid if it is damaged.
    static Result<std::unique_ptr<Workbook>> open(std::unique_ptr<ZipArchive> archive);

    const std::vector<Sheet> &sheets() const { return m_sheets; }
    const SharedStrings &strings() const { return m_strings; }
    NumberFormat formatOf(std::size_t style) const
    {
        return style < m_styles.size() ? m_styles[style] : NumberFormat{};
    }
    bool from1904() const { return m_from1904; }

    /// The sheet with that name or 1-based number; by default the first visible one. Fails with NotFound, listing the
    /// available names.
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
