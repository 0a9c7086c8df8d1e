#pragma once

#include "app/fields/orderfield.h"
#include "app/imports/importoutcome.h"
#include "app/orders/orderpreset.h"
#include "app/result.h"

#include <QStringList>

#include <vector>

namespace app {

/// The meaning of each column of an order file, and how this kind of export counts amounts.
struct OrderMapping
{
    struct Column
    {
        int column = 0; ///< 0-based
        OrderTarget target;
    };

    QString preset; ///< as in orderPresetNames()
    std::vector<Column> columns;
    std::vector<int> guessed; ///< columns identified only by words in their header
    QStringList unmapped;
    QString source;            ///< the order source if no column has it
    bool orderAmounts = false; ///< every line repeats the amount of the whole order
    bool paidIsNet = false;    ///< the paid column excludes refunds if total = paid + refund
    bool paidIsSaid = false;   ///< set explicitly by the user

    bool has(OrderField field) const;
    /// Whether the file has refund data: without such a column nothing is known of refunds.
    bool tellsRefunds() const { return has(OrderField::Refund); }
    bool tellsBuyers() const { return has(OrderField::Identity) || has(OrderField::Phone); }
    /// In the form of --map, as stored in a saved mapping.
    QString toText(const QStringList &headers) const;
};

/// The mapping for these headers: from --map, else a saved one, else the best matching preset and header names.
/// `--paid` overrides the preset's rule for the paid column. Fails with Invalid for an unknown header or
/// field, naming the valid ones, or if there is no time or amount column.
Result<OrderMapping> mapOrders(const QStringList &headers, const ImportRequest &request, const QString &saved);

} // namespace app
