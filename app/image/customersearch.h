#pragma once

#include "app/image/image.h"

#include <vector>

namespace app {

/// The customers matching a search.
struct SearchAnswer
{
    std::int64_t count = 0;  ///< of all matches, exact
    std::vector<Slot> first; ///< the best matches, best first
    double milliseconds = 0; ///< for the search alone
};

/// Finds customers while somebody types: by any part of a name, nickname, remark, their pinyin and initials, phone
/// digits and ids, by tag names, and by notes where those are loaded. All words must fit. Through an ImageView.
class CustomerSearch final
{
public:
    /// The parts that must be loaded; Image::Notes is optional.
    static constexpr Image::Parts parts() { return Image::Customers | Image::Search | Image::Tags; }

    explicit CustomerSearch(const Image &image) : m_image(image) {}

    /// Best first: matches of a whole field, its beginning, any part of it, a tag or note; equal matches by latest
    /// added. Merged or deleted customers are never found; an empty query finds none.
    SearchAnswer find(const QString &query, int limit) const;
    /// All matches, by slot; an empty query finds none.
    Bitset matches(const QString &query) const;

private:
    void addElsewhere(const std::string &word, Bitset &hits) const;
    Bitset tagged(const std::string &word) const;
    void takeNewest(Bitset candidates, std::size_t limit, std::vector<Slot> &first) const;

    const Image &m_image;
};

} // namespace app
