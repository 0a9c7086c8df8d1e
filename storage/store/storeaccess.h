#pragma once

namespace storage {

enum class StoreAccess { Read, Write };

} // namespace storage
