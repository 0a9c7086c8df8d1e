#pragma once

#include <QString>

class QIODevice;

namespace app {

class ZipArchive;

/// The kind of a file by its first bytes, whatever its name. Zip: an .xlsx, or another zipped format.
enum class FileKind { Text, Zip, OldExcel, Protected, Html, XmlSpreadsheet, Pdf, Json };

/// Reads from the start of the device and seeks back to it.
FileKind fileKindOf(QIODevice &file);

/// Advice for a file that cannot be read; %1 is its name.
QString remedyFor(FileKind kind);

/// Advice for an archive that is not an .xlsx.
QString remedyForArchive(const ZipArchive &archive);

} // namespace app
