#pragma once

#include "storage/ids.h"

#include <QByteArray>

#include <vector>

namespace storage {

/// Customer ids as one small blob (segment_day.entered, departed): ascending, each as the difference to the one before
/// in base 128, little end first, zlib over all. An empty list is an empty blob.
QByteArray packIds(const std::vector<CustomerId> &ascending);
/// Throws Corrupt where the blob is not one of packIds().
std::vector<CustomerId> unpackIds(const QByteArray &blob);

} // namespace storage
