#pragma once

#include "app/result.h"
#include "storage/files/outputfile.h"

#include <memory>

namespace app {

/// Opens a file that a person named for writing (storage::OutputFile); every export, report and picture goes this way.
/// Fails with Invalid, in words that name the remedy, where the path is a store, an input of this command, a folder or
/// a device; with ReadOnly, Full or Io where it cannot be written.
Result<std::unique_ptr<storage::OutputFile>> openOutput(const QString &path);
/// Puts it in its place. Without it the target stays as it was.
Result<void> commitOutput(storage::OutputFile &file, const QString &path);
/// The same in one for what is whole in memory.
Result<void> saveOutput(const QString &path, const QByteArray &bytes);

/// Why `path` takes no output of this purpose, for a person; nothing where it does.
Result<void> checkOutput(const QString &path, storage::OutputFile::Purpose purpose);
/// For what failed while an output was written.
Error outputError(const QString &path, ErrorKind kind, const QString &detail);

} // namespace app
