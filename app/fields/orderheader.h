#pragma once

#include "app/fields/customerfield.h"
#include "app/fields/orderfield.h"

namespace app {

/// A header of an order file prepared for comparison: normalised, without a unit in brackets, 帐 written 账.
QString plainOrderHeader(const QString &header);

/// A column and its meaning.
struct OrderColumn
{
    int column = 0; ///< 0-based
    OrderTarget target;
    bool isGuessed = false; ///< from words in its header instead of a known spelling
};

/// Matches columns with headers known from plain files and shop exports, for each meaning the most specific one;
/// then columns by words in their headers. Each column has one meaning.
/// `key`: identity kind of the buyer column. `ignored`: headers with another meaning in this kind of export.
std::vector<OrderColumn> orderColumnsOf(const QStringList &headers, storage::IdentityKind key,
                                        const QStringList &ignored = {});

/// The fields of --map and the headers known for them, in the order of orderFieldNames(). An identity has its own name
/// as its header.
std::vector<FieldHeaders> orderFieldHeaders();

/// Whether orderColumnsOf() knows the spelling without guessing.
bool isKnownOrderHeader(const QString &header);

} // namespace app
