#pragma once

#include "storage/customers/identitykind.h"

#include <QStringList>

namespace app {

/// How the export of a shop counts its money and names its buyers (formats.md, Orders).
struct OrderPreset
{
    const char *name;     ///< as --preset names it
    const char *word;     ///< as a person reads it
    const char *decisive; ///< headers one of which tells it: the money or the buyer of this shop alone; parted by |
    const char *usual;    ///< headers of which two tell it
    storage::IdentityKind key; ///< what the buyer column holds
    const char *source;        ///< the order source where no column names one
    const char *ignored;       ///< headers that mean something else here
    bool orderAmounts;         ///< every line repeats the amount of the whole order
    bool paidIsNet;            ///< the paid column is reduced by refunds where total = paid + refund
};

/// The preset with this name; none: unknown.
const OrderPreset *orderPresetNamed(const QString &name);
/// The preset that the columns which matter (order, buyer, money) speak for; `generic` where none does.
const OrderPreset &orderPresetOf(const QStringList &headers);
/// The preset that brings orders under this source where no column names one; none: the name is a shop's own.
const OrderPreset *orderPresetOfSource(const QString &source);
QStringList orderPresetNames();
/// The preset in the language of the program.
QString orderPresetWord(const QString &name);

} // namespace app
