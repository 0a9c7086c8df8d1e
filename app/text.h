#pragma once

#include <QCoreApplication>

namespace app {

/// Every text people read is written as Text::tr("English sentence with %1."). The context is the name of the struct:
/// lupdate then writes the same one wherever the call stands (free function, lambda, member) and the program finds it.
/// Countable texts take their number: Text::tr("%n customer(s)", nullptr, count).
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Text)
};

} // namespace app
