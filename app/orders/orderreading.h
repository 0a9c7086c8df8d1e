#pragma once

#include "app/imports/importoutcome.h"
#include "app/orders/ordercollector.h"
#include "app/orders/ordermapping.h"

namespace app {

/// Adds to the notes and sums of an outcome how an order file was read: the preset, the totals of its paid column
/// with and without refunds, orders closed after payment, and refunds without an order.
void tellReading(const OrderMapping &mapping, const OrderSumsOfFile &sums, const QStringList &headers,
                 ImportOutcome &outcome);

/// Message that orders of the file already exist with other settings, and how to use those settings.
QString doublesText(const ImportOutcome &outcome);
/// How to continue on the command line.
QString waysOnText(const ImportOutcome &outcome);

} // namespace app
