#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace storage {

/// The ID of a record of one table: (store number << 32) | counter. 0 means none. A distinct type per table, so that an
/// account ID is never used to look up a customer.
template <class Table>
struct Id
{
    std::int64_t value = 0;

    constexpr Id() = default;
    constexpr explicit Id(std::int64_t raw) : value(raw) {}
    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

using StaffId = Id<struct StaffTable>;
using AccountId = Id<struct AccountTable>;
using DepartmentId = Id<struct DepartmentTable>;
using CustomerId = Id<struct CustomerTable>;
using FriendshipId = Id<struct FriendshipTable>;
using TagId = Id<struct TagTable>;
using TagGroupId = Id<struct TagGroupTable>;
using SegmentId = Id<struct SegmentTable>;
using ChannelId = Id<struct ChannelTable>;
using GroupId = Id<struct GroupTable>;
using ContentId = Id<struct ContentTable>;
using PlanId = Id<struct PlanTable>;
using EnrolmentId = Id<struct EnrolmentTable>;
using TaskId = Id<struct TaskTable>;
using EventId = Id<struct EventTable>;
using ProductId = Id<struct ProductTable>;
using OrderId = Id<struct OrderTable>;
using ImportId = Id<struct ImportTable>;
using ChangeId = Id<struct ChangeTable>;

} // namespace storage

template <class Table>
struct std::hash<storage::Id<Table>>
{
    std::size_t operator()(storage::Id<Table> id) const noexcept { return std::hash<std::int64_t>()(id.value); }
};
