#include "app/fields/provincenames.h"

namespace app {

std::string_view ProvinceNames::official(std::string_view text)
{
    m_text.assign(text);
    const auto [entry, isNew] = m_known.try_emplace(m_text);
    if (isNew && !m_regions)
        m_regions.emplace();
    if (isNew)
        entry->second = m_regions->provinceNamed(QString::fromStdString(m_text)).toStdString();
    return entry->second.empty() ? text : std::string_view(entry->second);
}

} // namespace app
