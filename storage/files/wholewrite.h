#pragma once

#include <QByteArray>
#include <QFile>

namespace storage {

/// Writes all of `bytes` where an open, unbuffered file stands. Unlike QFile alone it says of a disk that fills up
/// half-way that it is full. Throws ReadOnly, Full or Io with `subject` as the file that a person knows.
void writeWhole(QFile &file, const QByteArray &bytes, const QString &subject);

} // namespace storage
