#pragma once

#include "app/orders/orderfield.h"

namespace app {

/// A header of an order file as spellings are compared: normalised, without a unit in brackets, 帐 written 账.
QString plainOrderHeader(const QString &header);

/// One column and what it means.
struct OrderColumn
{
    int column = 0; ///< 0-based
    OrderTarget target;
    bool isGuessed = false; ///< by the words in its header, not by a spelling that is known
};

/// The columns whose headers are known in plain files and exports of shops, per meaning the header that tells it best;
/// then those whose words tell what they mean. A column means one thing.
/// `key`: what the buyer column holds. `ignored`: headers that mean something else in this kind of export.
std::vector<OrderColumn> orderColumnsOf(const QStringList &headers, storage::IdentityKind key,
                                        const QStringList &ignored = {});

/// Whether the spelling is one that orderColumnsOf() knows without guessing.
bool isKnownOrderHeader(const QString &header);

} // namespace app
