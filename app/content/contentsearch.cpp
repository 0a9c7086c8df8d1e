#include "app/content/contentsearch.h"

#include "app/content/contentwords.h"
#include "storage/text/pinyin.h"

#include <QStringList>

#include <algorithm>

namespace app {

ContentSearch::ContentSearch() : m_pinyin(std::make_unique<storage::Pinyin>()) {}

ContentSearch::~ContentSearch() = default;

bool ContentSearch::matches(const storage::Content &content, const QString &typed) const
{
    const QStringList words = typed.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    const std::string name = content.name.toStdString();
    std::string full, initials;
    m_pinyin->append(name, full, initials);
    QStringList parts{content.name, content.body, content.link, QString::fromStdString(full),
                      QString::fromStdString(initials)};
    if (content.category)
        parts << contentCategoryWord(*content.category);
    const QString key = parts.join(QLatin1Char('\n')).toLower();
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return key.contains(word) || m_pinyin->findMixed(name, word.toStdString()) >= 0;
    });
}

} // namespace app
