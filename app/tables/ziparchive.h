#pragma once

#include "app/result.h"

#include <QHash>
#include <QIODevice>
#include <QString>

#include <cstdint>
#include <memory>

namespace app {

/// One file inside an archive, unpacked while reading, never as a whole in memory. Reading stops with an error() if the
/// archive is damaged, unpacks to far more than any workbook does (a "zip bomb"), or if more than `mostAtOnce` bytes
/// are read without renew(): no single row or text is that long, but a bomb could be.
class ZipEntry final : public QIODevice
{
public:
    static constexpr std::int64_t mostAtOnce = 64 * 1024 * 1024;

    ZipEntry(void *archive, std::int64_t packedSize, std::int64_t size);
    ~ZipEntry() override;

    bool isSequential() const override { return true; }
    /// Call after each part that has been parsed and released.
    void renew() { m_sinceRenewal = 0; }
    std::int64_t bytesRead() const { return m_read; }
    /// The size according to the archive's directory.
    std::int64_t statedSize() const { return m_size; }
    /// Why reading stopped early; empty if it did not.
    const QString &error() const { return m_error; }

protected:
    qint64 readData(char *to, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void *m_archive;
    std::int64_t m_packedSize, m_size;
    std::int64_t m_read = 0, m_sinceRenewal = 0;
    QString m_error;
};

/// The directory of a zip archive and its entries, by case-insensitive name; one entry is open at a time. Used by one
/// thread.
class ZipArchive final
{
public:
    /// Takes an open, seekable device. Fails with Invalid if it is not a valid archive.
    static Result<std::unique_ptr<ZipArchive>> open(std::unique_ptr<QIODevice> device);
    ~ZipArchive();

    bool contains(const QString &name) const { return m_entries.contains(keyOf(name)); }
    /// Whether an entry's name has this suffix.
    bool containsSuffix(const QString &suffix) const;

    /// Opens one entry. Fails with NotFound, or with Invalid if it is encrypted or uses an unsupported method.
    Result<std::unique_ptr<ZipEntry>> entry(const QString &name);

private:
    struct Place
    {
        std::uint64_t directoryOffset, number;
        std::int64_t packedSize, size;
        bool encrypted;
    };

    explicit ZipArchive(std::unique_ptr<QIODevice> device);
    bool readDirectory();
    static QString keyOf(const QString &name);

    std::unique_ptr<QIODevice> m_device;
    void *m_archive = nullptr;
    QHash<QString, Place> m_entries;
};

} // namespace app
