#pragma once

#include "app/imports/importoutcome.h"
#include "app/orders/orderfield.h"
#include "app/orders/orderpreset.h"
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

    QString preset; ///< as orderPresetNames() has it
    std::vector<Column> columns;
    std::vector<int> guessed; ///< columns that only the words of their header speak for
    QStringList unmapped;
    QString source;            ///< the order source where no column names one
    bool orderAmounts = false; ///< every line repeats the amount of the whole order
    bool paidIsNet = false;    ///< the paid column is net of refunds where total = paid + refund
    bool paidIsSaid = false;   ///< a person said so, or the contrary

    bool has(OrderField field) const;
    /// Whether the file tells refunds at all: without such a column nothing is known of them.
    bool tellsRefunds() const { return has(OrderField::Refund); }
    bool tellsBuyers() const { return has(OrderField::Identity) || has(OrderField::Phone); }
    /// As --map writes it: what a saved mapping holds.
    QString toText(const QStringList &headers) const;
};

/// The mapping for these headers: what --map says, else a saved one, else the best known preset and header names.
/// `--paid` outweighs
/// what the preset says of the paid column. Fails with Invalid, naming the header and what would be understood, or when no time or no amount can be read.
Result<OrderMapping> mapOrders(const QStringList &headers, const ImportRequest &request, const QString &saved);

} // namespace app
