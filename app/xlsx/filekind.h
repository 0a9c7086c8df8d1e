#pragma once

#include <QString>

class QIODevice;

namespace app {

class ZipArchive;

/// What a file is by its first bytes, whatever its name. Zip: an .xlsx, or something else packed like one.
enum class FileKind { Text, Zip, OldExcel, Protected, Html, XmlSpreadsheet, Pdf, Json };

/// Reads from the start of the device and goes back there.
FileKind fileKindOf(QIODevice &file);

/// What to do about a file that cannot be read; %1 stands for its name.
QString remedyFor(FileKind kind);

/// What to do about an archive that holds no .xlsx.
QString remedyForArchive(const ZipArchive &archive);

} // namespace app
