#pragma once

#include "storage/customers/identitykind.h"

#include <QStringList>

namespace app {

/// How the export of a shop counts amounts and identifies buyers.
struct OrderPreset
{
    const char *name;     ///< as used by --preset
    const char *word;     ///< as shown to the user
    const char *decisive; ///< headers unique to this shop (amount or buyer), separated by |: one is enough
    const char *usual;    ///< headers of which two are required
    storage::IdentityKind key; ///< identity kind of the buyer column
    const char *source;        ///< the order source if no column has it
    const char *ignored;       ///< headers with another meaning here
    bool orderAmounts;         ///< every line repeats the amount of the whole order
    bool paidIsNet;            ///< the paid column excludes refunds if total = paid + refund
};

/// The preset with this name; null: unknown.
const OrderPreset *orderPresetNamed(const QString &name);
/// The preset indicated by the significant columns (order, buyer, amount); `generic` if there is none.
const OrderPreset &orderPresetOf(const QStringList &headers);
/// The preset whose default source has this name; null: the name is that of an individual shop.
const OrderPreset *orderPresetOfSource(const QString &source);
QStringList orderPresetNames();
/// The preset's name in the program's language.
QString orderPresetWord(const QString &name);

} // namespace app
