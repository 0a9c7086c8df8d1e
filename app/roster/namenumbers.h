#pragma once

#include "storage/text/namekey.h"

#include <string>
#include <unordered_map>

namespace app {

/// Numbers the names in a file, from 0: spellings of one name (storage::nameKey) share a number. A known
/// spelling costs one lookup.
class NameNumbers final
{
public:
    struct Number
    {
        int number = 0;
        bool isNew = false;
    };

    /// `group`: names in different groups are different names.
    Number of(const std::string &spelling, const std::string &group = {})
    {
        const std::string known = group.empty() ? spelling : spelling + '\x1f' + group;
        const auto [entry, isFirst] = m_bySpelling.try_emplace(known, 0);
        if (!isFirst)
            return {entry->second, false};
        const auto [key, isNew] = m_byKey.try_emplace(
            storage::nameKey(std::string_view(spelling)) + '\x1f' + storage::nameKey(group), int(m_byKey.size()));
        entry->second = key->second;
        return {key->second, isNew};
    }
    /// The number of a name seen before; -1: none.
    int find(const std::string &spelling) const
    {
        const auto found = m_byKey.find(storage::nameKey(std::string_view(spelling)) + '\x1f');
        return found == m_byKey.end() ? -1 : found->second;
    }

private:
    std::unordered_map<std::string, int> m_bySpelling, m_byKey;
};

} // namespace app
