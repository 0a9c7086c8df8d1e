#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace storage {

/// A table whose rows files refer to by name, in some cases also by a code.
struct NamedTable
{
    const char *name;
    const char *code = nullptr;    ///< the column of the code; null if there is none
    const char *newCode = nullptr; ///< the column that takes the code of a new row; null if none does
    int newKind = 0;               ///< the value of `kind` in a new row; 0 if the table has no such column
};

/// What imports ask and write to resolve the names, codes and numbers of a file.
class ReferenceStore final
{
public:
    explicit ReferenceStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// ID, code (or empty) and name of a row; text is valid until the function returns.
    using UseNamed = std::function<void(std::int64_t id, std::string_view code, std::string_view name)>;
    void forEachNamed(const NamedTable &table, const UseNamed &use);
    void useNamed(const NamedTable &table, std::int64_t id, const UseNamed &use);
    void addNamed(const NamedTable &table, std::int64_t id, std::string_view code, std::string_view name);

    /// The order with this number; 0 if there is none or two sources use the number.
    std::int64_t orderOf(std::string_view number);

    struct AccountSpelling
    {
        std::string userId, name;
    };
    /// The account with this userid, ignoring case; one in the same case comes first.
    std::optional<AccountSpelling> accountOf(std::string_view userId);
    /// The only active account, or 0 if there are several or none.
    std::int64_t onlyAccount();

    /// Name and remark (each may be empty) of all customers who are not merged or erased.
    void
    forEachCustomer(const std::function<void(std::int64_t id, std::string_view name, std::string_view remark)> &use);
    /// The generation of a participant of a campaign, or 0 if the customer does not participate.
    std::int64_t generationOf(std::int64_t campaign, CustomerId participant);

    std::int64_t positionNamed(std::string_view name); ///< or 0
    void addPosition(std::int64_t id, std::string_view name);
    bool hasPosition(std::int64_t staff, std::int64_t position);
    /// Full time.
    void givePosition(std::int64_t staff, std::int64_t position);

    struct Operator
    {
        std::int64_t staff = 0;
        std::int64_t from = 0; ///< local day
    };
    std::optional<Operator> currentOperator(AccountId account);
    void addOperator(AccountId account, LocalDay from, std::int64_t staff);
    /// `until`: the last day of the operator who began on `from`.
    void endOperator(AccountId account, std::int64_t from, LocalDay until);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
