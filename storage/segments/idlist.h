#pragma once

#include "storage/ids.h"

#include <QByteArray>

#include <vector>

namespace storage {

/// Packs customer IDs into a small blob (segment_day.entered, departed): ascending, each as the base-128 difference to
/// the previous one, little-endian, all compressed with zlib. An empty list is an empty blob.
QByteArray packIds(const std::vector<CustomerId> &ascending);
/// Throws Corrupt if the blob was not made by packIds().
std::vector<CustomerId> unpackIds(const QByteArray &blob);

} // namespace storage
