#pragma once

#include <QString>

namespace app {

/// A name to filter by.
struct GridName
{
    enum class Kind { Segment, Tag, Owner };

    Kind kind = Kind::Segment;
    QString name;
    QString group = {}; ///< of a tag; for people who choose, the name alone identifies it

    friend bool operator==(const GridName &a, const GridName &b) { return a.kind == b.kind && a.name == b.name; }
};

} // namespace app
