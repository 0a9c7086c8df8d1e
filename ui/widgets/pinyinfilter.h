#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace storage {
class Pinyin;
}

namespace ui {

/// Filters short lists while the user types: a text matches if every typed word is part of it, of its pinyin or of its
/// initials.
class PinyinFilter final
{
public:
    PinyinFilter();
    ~PinyinFilter();

    /// The search key of a text; computed once per text.
    QString keyOf(const QString &text) const;
    static bool fits(const QString &typed, const QString &key);

private:
    std::unique_ptr<const storage::Pinyin> m_pinyin;
};

} // namespace ui
