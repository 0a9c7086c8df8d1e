#pragma once

#include <QString>

namespace app {

/// A name to filter by.
struct GridName
{
    enum class Kind { Segment, Tag, Owner };

    Kind kind = Kind::Segment;
    QString name;

    friend bool operator==(const GridName &, const GridName &) = default;
};

} // namespace app
