#pragma once

#include "app/imports/importoutcome.h"
#include "app/orders/orderfield.h"
#include "app/result.h"

#include <QStringList>

#include <vector>

namespace app {

/// Which column of an order file means what, and how this kind of export counts its money.
struct OrderMapping
{
    struct Column
    {
        int column = 0; ///< 0-based
        OrderTarget target;
    };

    QString preset; ///< taobao, youzan, douyin, pinduoduo, generic
    std::vector<Column> columns;
    QStringList unmapped;
    QString source;            ///< the order source where no column names one
    bool orderAmounts = false; ///< every line repeats the amount of the whole order
    bool paidMayBeNet = false; ///< the paid column is net of refunds where total = paid + refund

    bool has(OrderField field) const;
    /// As --map writes it: what a saved mapping holds.
    QString toText(const QStringList &headers) const;
};

/// The mapping for these headers: what --map says, else a saved one, else the best known preset and header names.
/// Fails with Invalid, naming the header and what would be understood, or when no time or no amount can be read.
Result<OrderMapping> mapOrders(const QStringList &headers, const ImportRequest &request, const QString &saved);

} // namespace app
