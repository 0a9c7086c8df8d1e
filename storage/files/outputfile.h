#pragma once

#include "storage/files/partfile.h"

#include <QFile>

#include <memory>

namespace storage {

/// The one way to write a file that a person named: an export, a report, a picture. It is made beside its target, read
/// by its owner alone, and takes its place whole on commit() or not at all. `-` is standard output.
class OutputFile final
{
public:
    /// Why no output goes there. Files are told by what they are, not by their names: links are followed.
    enum class Refusal {
        None,
        OpenStore, ///< the store that this process works on, or what belongs to it
        Store,     ///< another store, a backup, or what belongs to one
        Input,     ///< a file that this process reads
        Folder,
        Device,
    };
    enum class Purpose { Document, Backup };

    /// A Backup may replace a store's file that is not open; its maker asks whether that is a backup.
    static Refusal refusalOf(const QString &path, Purpose purpose = Purpose::Document);

    /// Throws Invalid where refusalOf() has a reason, ReadOnly, Full or Io.
    explicit OutputFile(const QString &path, Purpose purpose = Purpose::Document);
    ~OutputFile();

    /// For what is written by another library; it closes the file before commit().
    const QString &temporaryPath() const { return m_part->path(); }
    /// Throws Full or Io.
    void write(const QByteArray &bytes);
    /// Throws Full or Io; the target is then as it was.
    void commit();

    /// True once something was written to standard output: what else is said there would spoil it.
    static bool tookStandardOutput();

private:
    void print();

    bool m_isStandardOutput;
    QString m_target;
    std::unique_ptr<PartFile> m_part;
    QFile m_file;
};

} // namespace storage
