#pragma once

#include "storage/content/contentstore.h"

#include <memory>

namespace storage {
class Pinyin;
}

namespace app {

/// Finds items of the library: every typed word is part of the name, the text, the link or the category, or of the
/// pinyin or the initials of the name.
class ContentSearch final
{
public:
    ContentSearch();
    ~ContentSearch();

    /// True if nothing is typed.
    bool matches(const storage::Content &content, const QString &typed) const;

private:
    std::unique_ptr<const storage::Pinyin> m_pinyin;
};

} // namespace app
