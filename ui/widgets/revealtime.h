#pragma once

namespace ui {

/// How long a phone number that was revealed stays readable, in milliseconds.
constexpr int revealedMs = 60'000;

} // namespace ui
