#include "ui/widgets/pinyinfilter.h"

#include "storage/text/pinyin.h"

namespace ui {

PinyinFilter::PinyinFilter() : m_pinyin(std::make_unique<storage::Pinyin>()) {}

PinyinFilter::~PinyinFilter() = default;

QString PinyinFilter::keyOf(const QString &text) const
{
    std::string full, initials;
    m_pinyin->append(text.left(64).toStdString(), full, initials);
    return text.toLower() + QLatin1Char('\n') + QString::fromStdString(full) + QLatin1Char('\n') +
           QString::fromStdString(initials);
}

bool PinyinFilter::fits(const QString &typed, const QString &key)
{
    const QStringList words = typed.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&key](const QString &word) { return key.contains(word); });
}

} // namespace ui
