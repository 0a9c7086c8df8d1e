#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// Tells the elements of a document from those that other programs added in namespaces of their own. A document's own
/// namespace is that of its root. Declarations that are missing are no errors, because programs write such documents: a
/// prefix without a declaration belongs to another namespace, and if the root has no namespace, all names with the
/// root's prefix, usually none, are the document's own.
class XmlNamespaces final
{
public:
    /// Starts an element. `attributes` are names and values in turn, ended by a null pointer. Returns false if the open
    /// elements declare more namespaces than any program writes.
    bool enter(std::string_view name, const char *const *attributes);
    /// Ends the element that was started last.
    void leave();
    /// The name of an open element without its prefix; empty if it belongs to another namespace.
    std::string_view ownName(std::string_view name) const;

private:
    struct Declaration
    {
        int depth; ///< of the element that holds it
        std::string prefix, space;
    };

    std::string_view spaceOf(std::string_view prefix) const;

    std::vector<Declaration> m_declarations; ///< of the open elements
    std::string m_rootPrefix, m_rootSpace;
    int m_depth = 0;
};

} // namespace app
