#pragma once

#include "storage/files/partfile.h"

#include <QFile>

#include <memory>

namespace storage {

/// The only way to write a file that the user named: an export, a report, a picture. It is written next to its target,
/// readable only by its owner, and replaces the target as a whole on commit() or not at all. `-` is standard output.
class OutputFile final
{
public:
    /// The reason why a file cannot be written. Files are compared by identity, not by name: links are followed.
    enum class Refusal {
        None,
        OpenStore, ///< the store in use by this process, or one of its files
        Store,     ///< another store, a backup, or one of their files
        Input,     ///< a file being read by this process
        Folder,
        Device,
    };
    enum class Purpose { Document, Backup };

    /// A Backup may replace a store's file that is not open; the caller checks whether that is a backup.
    static Refusal refusalOf(const QString &path, Purpose purpose = Purpose::Document);

    /// Throws Invalid if refusalOf() has a reason, ReadOnly, Full or Io.
    explicit OutputFile(const QString &path, Purpose purpose = Purpose::Document);
    ~OutputFile();

    /// For files written by another library, which must close the file before commit().
    const QString &temporaryPath() const { return m_part->path(); }
    /// Throws Full or Io.
    void write(const QByteArray &bytes);
    /// Throws Full or Io; the target is then unchanged.
    void commit();

    /// True once the file was written to standard output: other output there would corrupt it.
    static bool usedStandardOutput();
    /// True if that failed because the reader of the pipe, such as "head", has closed it.
    static bool standardOutputWasClosed();

private:
    void print();

    bool m_isStandardOutput;
    QString m_target;
    std::unique_ptr<PartFile> m_part;
    QFile m_file;
};

} // namespace storage
