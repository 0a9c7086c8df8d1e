#pragma once

#include <string>
#include <string_view>

namespace app {

/// Makes a document readable that contains characters which XML does not allow: control characters, U+FFFE and U+FFFF,
/// as such or as a reference (&#1;), and references to code points that are none. Programs write them from texts that
/// people pasted, and a parser refuses the whole document for one. Each is replaced by a reference to U+FFFD; so is one in
/// a CDATA section, where the reference is then the text. Documents in UTF-16 are passed on as they are.
class XmlCharacters final
{
public:
    /// The next piece of the document, to be parsed in its place; valid until the next call. A suspect that is cut off
    /// is kept back for the next piece, unless this is the last one.
    std::string_view clean(std::string_view piece, bool isLast);
    /// Whether anything has been replaced so far.
    bool hasReplaced() const { return m_hasReplaced; }

private:
    void cleanText(std::string_view text, bool isLast);

    std::string m_begun; ///< the kept-back start of a suspect
    std::string m_joined, m_clean;
    bool m_isFirst = true, m_isWide = false, m_hasReplaced = false;
};

} // namespace app
