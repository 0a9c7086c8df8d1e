#pragma once

#include "app/imports/importoutcome.h"
#include "app/orders/ordercollector.h"
#include "app/orders/ordermapping.h"

namespace app {

/// Says in the notes and sums of an outcome how an order file was read: as which export, which sums its paid column
/// gives read as net of refunds and as gross, what was closed after payment and what names no order.
void tellReading(const OrderMapping &mapping, const OrderSumsOfFile &sums, const QStringList &headers,
                 ImportOutcome &outcome);

/// That orders of the file stand already, read in another way, and how to read them as before.
QString doublesText(const ImportOutcome &outcome);
/// How the command line goes on from there.
QString waysOnText(const ImportOutcome &outcome);

} // namespace app
