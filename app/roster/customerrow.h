#pragma once

#include "app/imports/importoutcome.h"
#include "app/tables/csvreader.h"
#include "storage/customers/customerbulkwriter.h"
#include "storage/text/textarena.h"

#include <vector>

namespace app {

/// One cleaned row of a roster. Names of tags, accounts and channels are indexes into a list that grows while the file
/// is read (see NameNumbers), so that the writer looks each up once.
struct CustomerRow
{
    enum class Verdict : std::uint8_t { Write, Unchanged, Duplicate, Rejected };

    std::int64_t number = 0;
    std::uint64_t hash = 0;
    std::int64_t storeId = 0; ///< the customer's ID, as exported; 0: none
    Verdict verdict = Verdict::Write;
    bool isNamed = false;      ///< else the name of the record is the nickname or remark, for somebody new
    bool knownFromNow = false; ///< a prospect of a file without times of adding: known since the import
    bool saysOpen = false;     ///< the column 客户状态 says that the friendship stands
    int account = -1;
    int firstFurther = 0, further = 0; ///< range in CustomerBatch::furtherAccounts: other accounts that are friends
    int channel = -1;
    int firstIdentity = 0, identities = 0; ///< range in CustomerBatch::identities, most trusted first
    int firstTag = 0, tags = 0;            ///< range in CustomerBatch::tags
    storage::CustomerRecord record;
    storage::FriendshipRecord friendship;
};

struct IdentityValue
{
    storage::IdentityKind kind;
    std::string_view value;
};

/// A name found in the file for the first time.
struct NewName
{
    QString name;   ///< tag, account (staff) or channel
    QString group;  ///< tag group, or WeCom userid of an account
    QString parent; ///< department of an account
};

/// Some thousand rows passed from the reading to the writing thread; owns all their texts.
struct CustomerBatch
{
    CsvBatch csv;
    storage::TextArena arena;
    std::vector<CustomerRow> rows;
    std::vector<IdentityValue> identities;
    std::vector<int> tags;
    std::vector<int> furtherAccounts;
    std::vector<NewName> newTags, newAccounts, newChannels;
    std::vector<ImportProblem> problems;
    std::vector<std::size_t> spoilt; ///< rows (indexes into csv and rows) with a problem, for the rejects file
    std::int64_t bytesRead = 0;

    /// Adds a problem of a row; `column`: 0 for the first of the file, -1 for none.
    void say(const CustomerRow &row, int column, std::string_view value, QString reason, QString repair)
    {
        problems.push_back({row.number, column + 1, QString::fromUtf8(value.data(), qsizetype(value.size())),
                            std::move(reason), std::move(repair)});
    }
};

} // namespace app
