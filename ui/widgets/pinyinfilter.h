#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace storage {
class Pinyin;
}

namespace ui {

/// Short lists narrowed while somebody types: a text fits where every word typed is part of it, of its pinyin or of its
/// initials.
class PinyinFilter final
{
public:
    PinyinFilter();
    ~PinyinFilter();

    /// What a text is found by; made once a text.
    QString keyOf(const QString &text) const;
    static bool fits(const QString &typed, const QString &key);

private:
    std::unique_ptr<const storage::Pinyin> m_pinyin;
};

} // namespace ui
