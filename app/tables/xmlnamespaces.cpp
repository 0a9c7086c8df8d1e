#include "app/tables/xmlnamespaces.h"

#include <algorithm>

namespace app {

namespace {

constexpr std::size_t mostDeclarations = 1000;
constexpr std::string_view declaring = "xmlns";

/// "x" of "x:c"; empty without a prefix.
std::string_view prefixOf(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
}

} // namespace

bool XmlNamespaces::enter(std::string_view name, const char *const *attributes)
{
    ++m_depth;
    for (; *attributes != nullptr; attributes += 2) {
        const std::string_view attribute(attributes[0]);
        if (attribute == declaring)
            m_declarations.push_back({m_depth, {}, attributes[1]});
        else if (prefixOf(attribute) == declaring)
            m_declarations.push_back({m_depth, std::string(attribute.substr(declaring.size() + 1)), attributes[1]});
    }
    if (m_depth == 1) {
        m_rootPrefix = prefixOf(name);
        m_rootSpace = spaceOf(m_rootPrefix);
    }
    return m_declarations.size() <= mostDeclarations;
}

void XmlNamespaces::leave()
{
    while (!m_declarations.empty() && m_declarations.back().depth == m_depth)
        m_declarations.pop_back();
    --m_depth;
}

std::string_view XmlNamespaces::ownName(std::string_view name) const
{
    const std::string_view prefix = prefixOf(name);
    // Nearly all elements have the root's prefix, and only the root declares: nothing to look up then.
    const bool byPrefix = m_rootSpace.empty() || (prefix == m_rootPrefix && m_declarations.back().depth == 1);
    const bool isOwn = byPrefix ? prefix == m_rootPrefix : spaceOf(prefix) == m_rootSpace;
    if (!isOwn)
        return {};
    return prefix.empty() ? name : name.substr(prefix.size() + 1);
}

/// Empty if the prefix is not declared.
std::string_view XmlNamespaces::spaceOf(std::string_view prefix) const
{
    const auto found = std::find_if(m_declarations.rbegin(), m_declarations.rend(),
                                    [prefix](const Declaration &one) { return one.prefix == prefix; });
    return found == m_declarations.rend() ? std::string_view() : std::string_view(found->space);
}

} // namespace app
