#pragma once

#include "app/image/image.h"

#include <vector>

namespace app {

/// Who fits what a person typed.
struct SearchAnswer
{
    std::int64_t count = 0;  ///< of all that fit, exact
    std::vector<Slot> first; ///< the best of them, best first
    double milliseconds = 0; ///< the answer alone
};

/// Finds customers while somebody types: by any part of a name, nickname, remark, their pinyin and initials, phone
/// digits and ids, by tag names, and by notes where those are loaded. All words must fit. Under lockForReading().
class CustomerSearch final
{
public:
    /// What must be loaded; Image::Notes may be.
    static constexpr Image::Parts parts() { return Image::Customers | Image::Search | Image::Tags; }

    explicit CustomerSearch(const Image &image) : m_image(image) {}

    /// Best first: a whole field fits, the beginning of one, any part of one, a tag or note; among equals those added
    /// last. Customers merged away or deleted are never found; an empty query finds nobody.
    SearchAnswer find(const QString &query, int limit) const;
    /// All that fit, by slot; an empty query finds nobody.
    Bitset matches(const QString &query) const;

private:
    void addElsewhere(const std::string &word, Bitset &hits) const;
    Bitset tagged(const std::string &word) const;
    void takeNewest(Bitset candidates, std::size_t limit, std::vector<Slot> &first) const;

    const Image &m_image;
};

} // namespace app
