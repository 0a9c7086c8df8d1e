#pragma once

#include "app/result.h"
#include "storage/files/outputfile.h"

#include <memory>

namespace app {

/// Opens a file chosen by the user for writing (storage::OutputFile). All exports, reports and images use it.
/// Fails with Invalid and a message that names the remedy if the path is a store, an input of this command, a folder or
/// a device; with ReadOnly, Full or Io if it cannot be written.
Result<std::unique_ptr<storage::OutputFile>> openOutput(const QString &path);
/// Moves the finished file to its target. Without this call the target stays unchanged.
Result<void> commitOutput(storage::OutputFile &file, const QString &path);
/// Writes content that is complete in memory and commits it.
Result<void> saveOutput(const QString &path, const QByteArray &bytes);

/// Fails with a message for the user if `path` cannot be used as output for this purpose.
Result<void> checkOutput(const QString &path, storage::OutputFile::Purpose purpose);
/// The error for a failure while writing an output file.
Error outputError(const QString &path, ErrorKind kind, const QString &detail);

} // namespace app
