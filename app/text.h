#pragma once

#include <QCoreApplication>

namespace app {

/// Every text of the interface is written as Text::tr("English sentence with %1."). The context is the struct name:
/// lupdate records the same one wherever the call is (free function, lambda, member), and it is found at run time.
/// Texts with a plural take their number: Text::tr("%n customer(s)", nullptr, count).
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Text)
};

} // namespace app
