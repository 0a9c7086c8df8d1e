#include "storage/files/fileinuse.h"

#include <map>
#include <mutex>

namespace storage {

namespace {

struct Entry
{
    QString path;
    FileInUse::Role role = FileInUse::Role::Input;
};

struct Registry
{
    std::mutex mutex;
    std::map<qint64, Entry> entries;
    qint64 last = 0;
};

Registry &registry()
{
    static Registry one;
    return one;
}

} // namespace

FileInUse::FileInUse(const QString &path, Role role)
{
    Registry &files = registry();
    const std::lock_guard lock(files.mutex);
    m_key = ++files.last;
    files.entries.emplace(m_key, Entry{linksFollowed(path), role});
}

FileInUse::~FileInUse()
{
    Registry &files = registry();
    const std::lock_guard lock(files.mutex);
    files.entries.erase(m_key);
}

std::optional<FileInUse::Role> FileInUse::roleOf(const QString &path)
{
    Registry &files = registry();
    const std::lock_guard lock(files.mutex);
    const QString place = linksFollowed(path);
    for (const auto &[key, entry] : files.entries) {
        if (entry.path == place || isSameFile(entry.path, place))
            return entry.role;
    }
    return {};
}

QStringList FileInUse::stores()
{
    Registry &files = registry();
    const std::lock_guard lock(files.mutex);
    QStringList paths;
    for (const auto &[key, entry] : files.entries) {
        if (entry.role == Role::Store)
            paths << entry.path;
    }
    return paths;
}

} // namespace storage
